import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { UsageError } from './usage-error.js';

/** A file as it should be. */
interface FileToWrite {
  readonly file: string;
  readonly text: string;
}

/** The text of a file, or nothing where there is none. */
export function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** The files that are missing from a folder or read otherwise there. */
export function changedFiles(
  folder: string,
  files: Readonly<Record<string, string>>,
): FileToWrite[] {
  return Object.entries(files)
    .map(([name, text]) => ({ file: join(folder, name), text }))
    .filter(({ file, text }) => readIfThere(file) !== text);
}

/**
 * Writes all of the files or, where one cannot be written, none: each is written beside its place
 * first, and only when all are there do they take their places.
 */
export function writeTogether(files: readonly FileToWrite[]): void {
  const ready = files.map(({ file, text }) => ({
    file,
    text,
    beside: `${file}.${process.pid}.tmp`,
  }));
  try {
    for (const { file, text, beside } of ready) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(beside, text);
    }
    for (const { file, beside } of ready) renameSync(beside, file);
  } finally {
    for (const { beside } of ready) rmSync(beside, { force: true });
  }
}

/** The version of the package that a folder belongs to, if it belongs to one. */
export function packageVersionAbove(folder: string): string | undefined {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const file = join(at, 'package.json');
    const text = readIfThere(file);
    if (text !== undefined) return versionIn(file, text);
    if (dirname(at) === at) return undefined;
  }
}

function versionIn(file: string, text: string): string | undefined {
  try {
    const manifest: unknown = JSON.parse(text);
    if (typeof manifest !== 'object' || manifest === null) return undefined;
    return 'version' in manifest && typeof manifest.version === 'string'
      ? manifest.version
      : undefined;
  } catch {
    throw new UsageError(`\`${file}\` is not JSON; mend it, or give --data-version`);
  }
}
