import { join } from 'node:path';
import { VitrineError, type Atlas } from '@vitrine/core';
import { compile } from '@vitrine/core/compile';

/**
 * Compiles a folder of seeds, and names the files of its problems from where the person stands,
 * so that the places can be followed from the terminal.
 *
 * @throws VitrineError `no-seeds`, `invalid-seeds`
 */
export function compileSeeds(folder: string, version: string): Atlas {
  try {
    return compile(folder, { version });
  } catch (error) {
    if (!(error instanceof VitrineError)) throw error;
    const problems = error.problems.map((problem) =>
      problem.file === undefined ? problem : { ...problem, file: join(folder, problem.file) },
    );
    throw new VitrineError(error.code, problems);
  }
}
