import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Atlas } from '@vitrine/core';
import { VitrineError } from '@vitrine/core';
import { UsageError } from './usage-error.js';

const run = promisify(execFile);

/** What a git command prints; `undefined` where it fails or there is no git. */
async function git(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<string | undefined> {
  try {
    const { stdout } = await run('git', [...args], { env: { ...process.env, ...env } });
    return stdout.trim();
  } catch {
    return undefined;
  }
}

/** The last release by its tag, as Changesets makes them, else the last commit. */
export async function lastRelease(): Promise<string> {
  const match = '@vitrine/core@*';
  return (await git(['describe', '--tags', '--abbrev=0', `--match=${match}`, 'HEAD'])) ?? 'HEAD';
}

/**
 * Compiles the seeds of a git revision. They are checked out into a folder of their own, by an index
 * of their own, so that the repository is left as it is; the folder is gone afterwards.
 *
 * @throws UsageError where git knows no such revision, or it has no such folder
 * @throws VitrineError `invalid-seeds`, with the files named as `<revision>:<path>`
 */
export async function atlasOfRevision(
  revision: string,
  seeds: string,
  version: string,
): Promise<Atlas> {
  // What begins with a hyphen would be taken for an option.
  const commit = revision.startsWith('-')
    ? undefined
    : await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  if (commit === undefined) {
    throw new UsageError(
      `\`${revision}\` is no atlas file, no folder of seeds and no git revision here`,
    );
  }
  const tree = await git(['rev-parse', '--verify', '--quiet', `${commit}:./${seeds}`]);
  if (tree === undefined)
    throw new UsageError(`revision \`${revision}\` has no folder \`${seeds}\``);
  const folder = await mkdtemp(join(tmpdir(), 'vitrine-diff-'));
  const out = join(folder, 'seeds');
  try {
    const index = { GIT_INDEX_FILE: join(folder, 'index') };
    const done =
      (await git(['read-tree', tree], index)) !== undefined &&
      (await git(['checkout-index', '--all', `--prefix=${out}/`], index)) !== undefined;
    if (!done) throw new UsageError(`git could not check out \`${seeds}\` of \`${revision}\``);
    const { compile } = await import('@vitrine/core/compile');
    return compile(out, { version });
  } catch (error) {
    throw error instanceof VitrineError ? namedFrom(error, out, `${revision}:${seeds}`) : error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The problems with their files named from the revision, where they can be found again. */
function namedFrom({ code, problems }: VitrineError, folder: string, place: string): VitrineError {
  return new VitrineError(
    code,
    problems.map((problem) => ({
      ...problem,
      message: problem.message.replaceAll(folder, place),
      ...(problem.file !== undefined && { file: `${place}/${problem.file}` }),
    })),
  );
}
