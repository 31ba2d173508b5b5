import { VitrineError } from '@vitrine/core';
import { CommanderError } from 'commander';
import { tellProblems } from './output/problems.js';
import { createProgram } from './program.js';
import type { Terminal } from './terminal.js';
import { UsageError } from './usage-error.js';

/** What a run came to, as the exit code of the process. */
export const exitCodes = { done: 0, refused: 1, misused: 2 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Refusals that are about what the command was given rather than about what it read. */
const misuses: ReadonlySet<string> = new Set(['no-seeds', 'no-documents']);

/**
 * Runs the command line with the arguments that follow its name.
 *
 * @throws whatever is no fault of the data or of the arguments: that is a fault of the program.
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const program = createProgram(terminal);
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCodes.done;
  } catch (error) {
    if (error instanceof CommanderError) {
      // Commander has said what there is to say; asking for help or the version is no mistake.
      return error.exitCode === 0 ? exitCodes.done : exitCodes.misused;
    }
    if (error instanceof UsageError || isSystemError(error)) {
      terminal.err.write(`${terminal.err.colors.red('error:')} ${error.message}\n`);
      return exitCodes.misused;
    }
    if (error instanceof VitrineError) {
      tellProblems(terminal, error.problems);
      return misuses.has(error.code) ? exitCodes.misused : exitCodes.refused;
    }
    throw error;
  }
}

/** The system's refusal to read or write what the command was given. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}
