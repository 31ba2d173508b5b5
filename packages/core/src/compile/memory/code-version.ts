import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { digestOf } from './digest.js';

/** The folders of this package whose code decides what is read and fused. */
const folders = ['compile', 'fuse', 'model', 'read', 'text'];

/** The packages that read and check for it. */
const readers = ['yaml', 'zod', 'edtf'];

/**
 * A digest of everything but the seeds that decides what comes of them: the code of the compiler to the
 * letter, the versions of what it reads with, and that of Node.
 */
export function codeVersion(): string {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const code = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /(?<!\.d)\.[jt]s$/u.test(file))
      .sort()
      .map((file) => [folder, file, readFileSync(join(root, folder, file), 'utf8')]),
  );
  return digestOf(JSON.stringify([process.version, readers.map(versionOf), code]));
}

/** Not every package lets its `package.json` be imported, so that it is looked for above the module. */
function versionOf(name: string): string {
  const main = createRequire(import.meta.url).resolve(name);
  for (let folder = dirname(main); folder !== dirname(folder); folder = dirname(folder)) {
    const found = manifestIn(folder);
    if (found?.name === name) return `${name}@${String(found.version)}`;
  }
  throw new Error(`There is no package.json of ${name} above ${main}.`);
}

function manifestIn(folder: string): { name?: unknown; version?: unknown } | undefined {
  try {
    const read: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return typeof read === 'object' && read !== null ? read : undefined;
  } catch {
    return undefined;
  }
}
