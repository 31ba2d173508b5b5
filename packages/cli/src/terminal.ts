import { text } from 'node:stream/consumers';
import picocolors from 'picocolors';

type Colors = ReturnType<typeof picocolors.createColors>;

/** One of the two ways out: what it takes, and how far it may be dressed up. */
export interface Output {
  write(text: string): void;
  readonly colors: Colors;
  /** How wide the terminal is; none where it goes to a file or a program. */
  readonly columns: number | undefined;
}

/** Where a command reads from and writes to. */
export interface Terminal {
  /** Results, and nothing else: they may be piped into another program. */
  readonly out: Output;
  /** What is said to a person: problems, and how to use the command. */
  readonly err: Output;
  /** How many columns a line may take; none where the results go to a file or a program. */
  readonly width: number | undefined;
  /** The folder that holds the repository, where GitHub Actions runs the command and marks its problems. */
  readonly checkout: string | undefined;
  /** All of the standard input. */
  input(): Promise<string>;
  /** Comes true when the person ends what would go on, as with Ctrl-C. */
  interrupted(): Promise<void>;
}

/**
 * Colours are for people only, and not for those who ask to be spared them (https://no-color.org);
 * `FORCE_COLOR` asks for them where there is no terminal, as in the log of a build.
 */
function wantsColors(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): boolean {
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR'] && env['FORCE_COLOR'] !== '0') return true;
  return stream.isTTY && env['TERM'] !== 'dumb';
}

// Some terminals do not know their width and say 0.
const columnsOf = ({ isTTY, columns }: NodeJS.WriteStream): number | undefined =>
  isTTY && columns > 0 ? columns : undefined;

function interruption(process: NodeJS.Process): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

function outputTo(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): Output {
  return {
    write: (text) => void stream.write(text),
    colors: picocolors.createColors(wantsColors(stream, env)),
    columns: env['TERM'] === 'dumb' ? undefined : columnsOf(stream),
  };
}

/** The terminal, or whatever stands in its place, that a process was started in. */
export function terminalOf(process: NodeJS.Process): Terminal {
  const { stdin, stdout, stderr, env } = process;
  return {
    out: outputTo(stdout, env),
    err: outputTo(stderr, env),
    width: columnsOf(stdout),
    checkout:
      env['GITHUB_ACTIONS'] === 'true' ? (env['GITHUB_WORKSPACE'] ?? process.cwd()) : undefined,
    input: () => text(stdin),
    interrupted: () => interruption(process),
  };
}
