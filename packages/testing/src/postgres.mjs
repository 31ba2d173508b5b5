// @ts-check
import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

/** @typedef {{ readonly host: string, readonly user: string, readonly database: string, readonly version: string, readonly stop: () => void }} Server */

/** Where Debian puts its versions of PostgreSQL. */
export const installed = '/usr/lib/postgresql';

/** @returns {string | undefined} the folder of the newest programs */
function programs() {
  if (!existsSync(installed)) return undefined;
  const versions = readdirSync(installed).sort((a, b) => Number(b) - Number(a));
  return versions
    .map((version) => join(installed, version, 'bin'))
    .find((folder) => existsSync(join(folder, 'initdb')));
}

/**
 * Who runs the server, which refuses to be run by root: the user of Debian's package or, where that was removed, nobody.
 *
 * @returns {{ uid: number, gid: number } | undefined}
 */
function runner() {
  if (process.getuid?.() !== 0) return undefined;
  for (const user of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((which) => spawnSync('id', [which, user]));
    if (uid?.status === 0 && gid?.status === 0) {
      return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
    }
  }
  throw new Error(
    'PostgreSQL is not run by root: add a user `postgres` (adduser --system postgres)',
  );
}

/**
 * Starts a PostgreSQL server of one's own, reached by a socket in a temporary folder and by nobody else.
 *
 * @param {readonly string[]} [settings] further settings of the server, such as `shared_buffers=1GB`
 * @returns {Server | undefined} `undefined` where no PostgreSQL of Debian's is installed
 */
export function startPostgres(settings = []) {
  const bin = programs();
  if (bin === undefined) return undefined;
  // A temporary folder of one's own may be closed to the server's user, or too long for the path of a socket.
  const folder = mkdtempSync('/tmp/vitrine-postgres-');
  const as = runner();
  if (as) chownSync(folder, as.uid, as.gid);
  chmodSync(folder, 0o700);
  const data = join(folder, 'data');
  const run = (/** @type {string} */ program, /** @type {string[]} */ args) => {
    const { status, stderr, error } = spawnSync(join(bin, program), args, {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
      ...as,
    });
    if (status !== 0) throw error ?? new Error(`${program} failed: ${stderr}`);
  };
  const [user, database] = ['vitrine', 'postgres'];
  run('initdb', ['-D', data, '-U', user, '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '-N']);
  const options = [
    "listen_addresses=''",
    `unix_socket_directories='${folder}'`,
    'fsync=off',
    ...settings,
  ];
  const given = options.map((option) => `-c ${option}`).join(' ');
  run('pg_ctl', ['start', '-D', data, '-w', '-l', join(folder, 'log'), '-o', given]);
  return {
    host: folder,
    user,
    database,
    version: bin.split('/').at(-2) ?? '',
    stop() {
      run('pg_ctl', ['stop', '-D', data, '-m', 'immediate']);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
