import { join } from 'node:path';
import { VitrineError, type Atlas, type IsoDate, type Problem } from '@vitrine/core';
import {
  compile,
  compileSeeds as fuseSeeds,
  readSeeds,
  type ReadOptions,
} from '@vitrine/core/compile';
import { fixes, lint, type Finding, type FixedFile } from '@vitrine/core/lint';

/** Runs what reads a folder, and names the files of its problems from where the person stands. */
function placed<Result>(folder: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof VitrineError)) throw error;
    throw new VitrineError(error.code, error.problems.map(within(folder)));
  }
}

const within =
  (folder: string) =>
  <Found extends Pick<Problem, 'file'>>(found: Found): Found =>
    found.file === undefined ? found : { ...found, file: join(folder, found.file) };

/**
 * Compiles a folder of seeds, and names the files of its problems from where the person stands,
 * so that the places can be followed from the terminal.
 *
 * @throws VitrineError `no-seeds`, `invalid-seeds`
 */
export function compileSeeds(folder: string, version: string, options: ReadOptions = {}): Atlas {
  return placed(folder, () => compile(folder, { ...options, version }));
}

/** What a check of seeds that compile came to. */
export interface Checked {
  readonly atlas: Atlas;
  readonly findings: readonly Finding[];
  /** The files as they should be, where a finding can be mended without judgement. */
  readonly fixable: () => readonly FixedFile[];
}

/**
 * Compiles a folder of seeds and holds it against the data guidelines.
 *
 * @throws VitrineError `no-seeds`, `invalid-seeds`
 */
export function checkSeeds(folder: string, today: IsoDate, options: ReadOptions = {}): Checked {
  return placed(folder, () => {
    const seeds = readSeeds(folder, options);
    const { memory } = options;
    const atlas = fuseSeeds(seeds, { version: '0.0.0', ...(memory && { memory }) });
    const findings = lint(seeds, atlas, { today });
    return {
      atlas,
      findings: findings.map(within(folder)),
      fixable: () => fixes(seeds, findings).map(within(folder)),
    };
  });
}
