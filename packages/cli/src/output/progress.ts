import type { Output } from '../terminal.js';
import { counted } from './counted.js';

/** What is done in less is not worth a bar. */
const patience = 1000;
/** Often enough to be seen moving. */
const interval = 80;

/** `Reading ████████░░░░ 512 of 963 files`, in so many columns. */
export function progressBar(done: number, total: number, columns: number): string {
  const before = 'Reading ';
  const after = ` ${done.toLocaleString('en')} of ${counted(total, 'file')}`;
  // A line that fills the terminal would break into two.
  const room = Math.min(40, columns - 1 - before.length - after.length);
  if (room < 4) return `${before.trimEnd()}${after}`.slice(0, Math.max(0, columns - 1));
  const filled = total === 0 ? room : Math.min(room, Math.floor((done / total) * room));
  return `${before}${'█'.repeat(filled)}${'░'.repeat(room - filled)}${after}`;
}

/** A bar that shows itself once something takes long. */
interface Progress {
  readonly onProgress: (done: number, total: number) => void;
  /** Takes the bar away, so that what follows stands where it would have stood without it. */
  readonly end: () => void;
}

const eraseLine = '\r\u001B[K';

/**
 * A bar on a terminal; nothing at all where the output is none. It is drawn while the program is busy,
 * so that it draws itself whenever it is told of progress rather than by a clock.
 */
export function progressOn(
  { write, columns }: Pick<Output, 'write' | 'columns'>,
  now: () => number = () => performance.now(),
): Progress {
  if (columns === undefined) return { onProgress: () => undefined, end: () => undefined };
  const start = now();
  let drawn: number | undefined;
  return {
    onProgress: (done, total) => {
      const time = now();
      if (time - start < patience || (drawn !== undefined && time - drawn < interval)) return;
      drawn = time;
      write(`${eraseLine}${progressBar(done, total, columns)}`);
    },
    end: () => {
      if (drawn !== undefined) write(eraseLine);
      drawn = undefined;
    },
  };
}

/** Does something with a bar that is taken away however it ends. */
export function withProgress<Result>(
  output: Pick<Output, 'write' | 'columns'>,
  work: (onProgress: Progress['onProgress']) => Result,
): Result {
  const { onProgress, end } = progressOn(output);
  try {
    return work(onProgress);
  } finally {
    end();
  }
}
