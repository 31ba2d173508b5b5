import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import process from 'node:process';
import { UsageError } from '../usage-error.js';

/** The signals by which people and machines stop a program. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Writes a file that takes a while: beside its place, which it takes once it is whole. Where that fails or is
 * interrupted, what was there stays and nothing is left over.
 *
 * @throws UsageError where the place is taken by a folder
 */
export async function writeWholeFile(
  file: string,
  write: (unfinished: string) => Promise<unknown>,
): Promise<void> {
  const place = placeOf(file);
  if (isFolder(place)) throw new UsageError(`\`${file}\` is a folder; name a file in it`);
  await beside(place, async (folder) => {
    const unfinished = join(folder, basename(place));
    await write(unfinished);
    renameSync(unfinished, place);
  });
}

/**
 * Writes the files of a folder in the same way: all of them take the place of all that were there, so that nobody
 * ever reads some of the one and some of the other.
 *
 * @param mayHold - names of files that such a folder has; where it holds others it is somebody's own
 * @throws UsageError where the place is taken by a file, by other files or by the folder that one is in
 */
export async function writeWholeFolder(
  folder: string,
  mayHold: ReadonlySet<string>,
  write: (unfinished: string) => Promise<unknown>,
): Promise<void> {
  const place = placeOf(folder);
  const before = existsSync(place);
  if (before) refuseToReplace(folder, place, mayHold);
  await beside(place, async (aside) => {
    const [unfinished, former] = [join(aside, 'new'), join(aside, 'former')];
    mkdirSync(unfinished);
    await write(unfinished);
    // Both at once, without a turn between in which a signal could be heard.
    if (before) renameSync(place, former);
    try {
      renameSync(unfinished, place);
    } catch (error) {
      if (before) renameSync(former, place);
      throw error;
    }
  });
}

function refuseToReplace(folder: string, place: string, mayHold: ReadonlySet<string>): void {
  if (!isFolder(place)) {
    throw new UsageError(`\`${folder}\` is a file; name a folder for the tables`);
  }
  if (isWithin(place, process.cwd())) {
    throw new UsageError(
      `\`${folder}\` is replaced as a whole, and you are in it; name a folder in it`,
    );
  }
  const others = readdirSync(place).filter((name) => !mayHold.has(name));
  if (others.length === 0) return;
  throw new UsageError(
    `\`${folder}\` is replaced as a whole, and holds other files (${others.slice(0, 3).join(', ')}); name a folder of its own`,
  );
}

function isWithin(folder: string, place: string): boolean {
  const way = relative(folder, place);
  // Absolute on another drive.
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** A folder of one's own beside a place, gone when the work is done, has failed or is interrupted. */
async function beside(place: string, work: (folder: string) => Promise<void>): Promise<void> {
  let folder: string | undefined;
  let made: string | undefined;
  const clear = (): void => {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
    if (made !== undefined) removeEmpty(dirname(place), made);
  };
  const stop = (signal: NodeJS.Signals): void => {
    forget();
    clear();
    // As if nobody had listened.
    process.kill(process.pid, signal);
  };
  const forget = (): void => {
    for (const signal of signals) process.off(signal, stop);
  };
  for (const signal of signals) process.on(signal, stop);
  try {
    made = mkdirSync(dirname(place), { recursive: true });
    folder = mkdtempSync(`${place}.unfinished-`);
    await work(folder);
  } finally {
    forget();
    clear();
  }
}

/** Removes the folders that were made for what did not come about, up to the first of them. */
function removeEmpty(from: string, first: string): void {
  for (let at = from; at.length >= first.length; at = dirname(at)) {
    if (existsSync(at) && readdirSync(at).length > 0) return;
    rmdirSync(at);
  }
}

/** Where a path leads to: what stands there is replaced, not the link to it. */
export const placeOf = (path: string): string =>
  existsSync(path) ? realpathSync(path) : resolve(path);

const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
