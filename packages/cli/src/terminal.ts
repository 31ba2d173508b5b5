import { text } from 'node:stream/consumers';
import picocolors from 'picocolors';

type Colors = ReturnType<typeof picocolors.createColors>;

/** One of the two ways out: what it takes, and how far it may be dressed up. */
export interface Output {
  write(text: string): void;
  readonly colors: Colors;
}

/** Where a command reads from and writes to. */
export interface Terminal {
  /** Results, and nothing else: they may be piped into another program. */
  readonly out: Output;
  /** What is said to a person: problems, and how to use the command. */
  readonly err: Output;
  /** How many columns a line may take; none where the results go to a file or a program. */
  readonly width: number | undefined;
  /** All of the standard input. */
  input(): Promise<string>;
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

function outputTo(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): Output {
  return {
    write: (text) => void stream.write(text),
    colors: picocolors.createColors(wantsColors(stream, env)),
  };
}

/** The terminal, or whatever stands in its place, that a process was started in. */
export function terminalOf({ stdin, stdout, stderr, env }: NodeJS.Process): Terminal {
  return {
    out: outputTo(stdout, env),
    err: outputTo(stderr, env),
    // Some terminals do not know their width and say 0.
    width: stdout.isTTY && stdout.columns > 0 ? stdout.columns : undefined,
    input: () => text(stdin),
  };
}
