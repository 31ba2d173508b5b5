import { out, sortedChanges, type Changes } from './changes.js';
import { insertDay, valueOn, type Timeline } from './timeline.js';

/** By what rows are told apart: by the number that each has, or by what that number stands for on the day. */
export interface Dimension {
  readonly codes: Int32Array;
  /** What each of the numbers stands for over time. */
  readonly over?: Timeline;
  /** One more than the greatest number. */
  readonly size: number;
}

/** How many cells there can be, counted in whole numbers; `undefined` where there are too many for that. */
export function cellsIn(dimensions: readonly Dimension[]): number | undefined {
  const cells = dimensions.reduce((product, { size }) => product * size, 1);
  return cells < Number.MAX_SAFE_INTEGER ? cells : undefined;
}

/**
 * When rows come into cells (the numbers that rows have in common, each times the size of the next, and so on), become surer or less sure there, and leave them: where a number stands for something
 * else from a day on, its rows leave one cell for another.
 */
export function cellChanges(
  certainties: Timeline,
  dimensions: readonly Dimension[],
): { readonly changes: Changes; readonly cells: readonly number[] } {
  const known = new Map<number, number>();
  const cells: number[] = [];
  const numberOn = ({ codes, over }: Dimension, row: number, day: number): number => {
    const code = codes[row] ?? 0;
    return over ? valueOn(over, code, day) : code;
  };
  const cellOn = (row: number, day: number): number => {
    let key = 0;
    for (const dimension of dimensions) key = key * dimension.size + numberOn(dimension, row, day);
    let cell = known.get(key);
    if (cell === undefined) {
      cell = cells.length;
      known.set(key, cell);
      cells.push(key);
    }
    return cell;
  };
  const changes = { rows: [] as number[], days: [] as number[], steps: [] as number[] };
  const put = (cell: number, day: number, before: number, after: number): void => {
    if (before === after) return;
    changes.rows.push(cell);
    changes.days.push(day);
    changes.steps.push(before * 4 + after);
  };
  for (let row = 0; row + 1 < certainties.offsets.length; row++) {
    let cell = -1;
    let before = out;
    const days: number[] = [];
    addStarts(days, certainties, row);
    for (const { codes, over } of dimensions) if (over) addStarts(days, over, codes[row] ?? 0);
    for (const day of days) {
      const after = Math.min(valueOn(certainties, row, day), out);
      const into = after < out ? cellOn(row, day) : cell;
      if (into !== cell) {
        put(cell, day, before, out);
        before = out;
      }
      put(into, day, before, after);
      cell = into;
      before = after;
    }
  }
  return { changes: sortedChanges(changes), cells };
}

function addStarts(days: number[], { offsets, starts }: Timeline, row: number): void {
  for (let at = offsets[row] ?? 0; at < (offsets[row + 1] ?? 0); at++) {
    insertDay(days, starts[at] ?? 0);
  }
}
