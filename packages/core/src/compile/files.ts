import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** One file under the seeds folder; `path` uses `/` and is relative to it. */
export interface SeedFile {
  readonly path: string;
  readonly text: string;
}

/** Every file with the ending under a folder, sorted by path; none where there is no such folder. */
export function listFiles(root: string, folder: string, ending: string): SeedFile[] {
  const start = join(root, folder);
  if (!statSync(start, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(start, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({
      path: relative(root, file).split(sep).join('/'),
      text: readFileSync(file, 'utf8'),
    }));
}
