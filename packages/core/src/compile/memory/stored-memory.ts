import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';
import { codeVersion } from './code-version.js';
import { digestOf } from './digest.js';
import { readMemory, type ReadMemory } from './read-memory.js';
import { noReadings, type Readings } from './readings.js';

/** A memory that outlives the process. */
export interface StoredMemory extends ReadMemory {
  /** What it knew from the start. */
  readonly before: Readings;
  /** Writes down what the last reading left to remember. Where that cannot be written, the next process starts anew. */
  store(): void;
}

/**
 * A memory in a file, for one folder of seeds. It holds what the same code read of the same texts, and
 * nothing else: a file that is missing, damaged, or of another version of the code is no memory.
 */
export function storedMemory(file: string): StoredMemory {
  const version = codeVersion();
  const written = attempt(() => readFileSync(file, 'utf8'));
  const before = readingsIn(written, version);
  const memory = readMemory(before);
  return {
    ...memory,
    before,
    store: () => {
      const body = JSON.stringify(memory.readings());
      const text = `${headOf(version, body)}\n${body}`;
      if (text !== written) writeWhole(file, text);
    },
  };
}

/** What stands before the readings: by what code they were made, and a digest that shows damage. */
const headOf = (version: string, body: string): string => `${version} ${digestOf(body)}`;

function readingsIn(text: string | undefined, version: string): Readings {
  const end = text?.indexOf('\n') ?? -1;
  if (text === undefined || end < 0) return noReadings;
  const body = text.slice(end + 1);
  if (text.slice(0, end) !== headOf(version, body)) return noReadings;
  // The digest shows that it is as this code wrote it.
  return JSON.parse(body) as Readings;
}

/** Another process may read or write at the same time: each sees a whole file. */
function writeWhole(file: string, text: string): void {
  const draft = `${file}.${process.pid}`;
  const written = attempt(() => {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(draft, text);
    renameSync(draft, file);
    return true;
  });
  if (!written) attempt(() => rmSync(draft, { force: true }));
}

/** What cannot be read or written is no memory, and no mistake either. */
function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
