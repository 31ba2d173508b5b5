// @ts-check
// Runs the command line from a clone: `npm run -s vitrine -- query …`. Installs and builds first where that is
// missing or out of date, and says so on stderr only: stdout belongs to the command.
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = 'packages/cli/dist/bin.js';
/** Its time says when this script last built. */
const stamp = 'node_modules/.vitrine-built';
const packages = ['core', 'query', 'cli'];

/** @param {string} file relative to the root */
function timeOf(file) {
  return statSync(path.join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/**
 * @param {string} folder relative to the root
 * @returns {number} when the newest file or folder in it changed; a deletion changes its folder
 */
function newestIn(folder) {
  const entries = readdirSync(path.join(root, folder), { withFileTypes: true });
  return Math.max(
    timeOf(folder),
    ...entries.map((entry) => {
      const file = path.join(folder, entry.name);
      return entry.isDirectory() ? newestIn(file) : timeOf(file);
    }),
  );
}

function isInstalled() {
  const installed = timeOf('node_modules/.pnpm-workspace-state-v1.json');
  const manifests = packages.map((name) => `packages/${name}/package.json`);
  return ['pnpm-lock.yaml', ...manifests].every((file) => timeOf(file) <= installed);
}

function isBuilt() {
  const built = timeOf(stamp);
  return (
    timeOf(bin) > 0 &&
    packages.every((name) => timeOf(`packages/${name}/dist/index.js`) > 0) &&
    packages.every((name) => newestIn(`packages/${name}/src`) <= built)
  );
}

/**
 * Runs a step of the set-up; what it prints is shown, on stderr, only where it fails.
 *
 * @param {string} what
 * @param {string} command
 * @param {string[]} args
 */
function prepare(what, command, ...args) {
  console.error(`vitrine: ${what}…`);
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  process.stderr.write(`${stdout}${stderr}\nvitrine: ${what} failed.\n`);
  process.exit(status ?? 1);
}

if (!isInstalled()) prepare('installing', 'npm', 'run', 'setup');
if (!isBuilt()) {
  prepare('building', 'npm', 'run', 'build', '--', '--filter=@vitrine/cli');
  writeFileSync(path.join(root, stamp), '');
}

// Paths on the command line are meant from where the person stands, which npm would change to the root.
const { status } = spawnSync(process.execPath, [path.join(root, bin), ...process.argv.slice(2)], {
  cwd: process.env['INIT_CWD'] ?? process.cwd(),
  stdio: 'inherit',
});
process.exit(status ?? 1);
