import { VitrineError, type Problem } from '../../src/errors.js';

/** What an input is refused with; throws where it is accepted or where something else is thrown. */
export function refusal(read: () => unknown): VitrineError {
  try {
    read();
  } catch (error) {
    if (error instanceof VitrineError) return error;
    throw error;
  }
  throw new Error('expected a refusal, but the input was accepted');
}

export const problemsOf = (read: () => unknown): readonly Problem[] => refusal(read).problems;

/** `path: message` of each problem. */
export const told = (problems: readonly Problem[]): string[] =>
  problems.map(({ path, message }) => `${path}: ${message}`);
