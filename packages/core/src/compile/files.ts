import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Problem } from '../errors.js';

/** One file under the seeds folder; `path` uses `/` and is relative to it. */
export interface SeedFile {
  readonly path: string;
  readonly text: string;
}

const ending = '.yaml';

/** The paths of all files under a folder, sorted, without hidden ones and notes; none where there is no such folder. */
function pathsIn(root: string, folder: string): string[] {
  const start = join(root, folder);
  if (!statSync(start, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(start, { recursive: true, withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && !name.endsWith('.md'))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Every YAML file under a folder, sorted by path. */
export function listFiles(root: string, folder: string): SeedFile[] {
  return pathsIn(root, folder)
    .filter((path) => path.endsWith(ending))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/** One file under the seeds folder, or nothing where there is none. */
export function readFileIfThere(root: string, path: string): SeedFile | undefined {
  const file = join(root, path);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
  return { path, text: readFileSync(file, 'utf8') };
}

/** A problem for every file that nobody would read: its facts would be missing in silence. */
export function strayFiles(root: string, folder: string): Problem[] {
  return pathsIn(root, folder)
    .filter((path) => !path.endsWith(ending))
    .map((file) => {
      const message = `is not read: the files in ${folder}/ end in ${ending}`;
      return { code: 'misplaced-file', path: '', message, file };
    });
}
