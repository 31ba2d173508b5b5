import type { IsoDate } from '@vitrine/core';
import { dayCode, dayOfCode } from '../store/day-code.js';

/**
 * What rows are over time: for each row stretches of days in rising order, each up to the next, and a
 * number for each. The first begins before every day, so that each row has at least one.
 */
export interface Timeline {
  /** Where the stretches of each row begin; one more number tells where those of the last one end. */
  readonly offsets: Int32Array;
  /** The first day of each stretch, as a number of `dayCode`. */
  readonly starts: Int32Array;
  readonly values: Int32Array;
}

/** When something may change, and what it is on a day. */
export interface Changing {
  /** Days on which it may change. */
  readonly from: readonly (IsoDate | undefined)[];
  /** Days after which it may change. */
  readonly after: readonly (IsoDate | undefined)[];
  readonly on: (day: IsoDate) => number;
}

/**
 * Works out what rows are over time by asking on the days that matter. So it says what it was told, and
 * has no idea of its own of what lasts from when to when.
 */
export function timelineOf(rows: number, changing: (row: number) => Changing): Timeline {
  const texts = new Map<number, IsoDate>();
  const textOf = (code: number): IsoDate => {
    let text = texts.get(code);
    if (text === undefined) texts.set(code, (text = dayOfCode(code)));
    return text;
  };
  const offsets = new Int32Array(rows + 1);
  const starts: number[] = [];
  const values: number[] = [];
  for (let row = 0; row < rows; row++) {
    const { from, after, on } = changing(row);
    // A day before all others is where each row begins.
    const days = [0];
    for (const day of from) if (day !== undefined) insertDay(days, dayCode(day));
    for (const day of after) if (day !== undefined) insertDay(days, dayCode(day) + 1);
    let last: number | undefined;
    for (const day of days) {
      const value = on(textOf(day));
      if (value === last) continue;
      starts.push(day);
      values.push(value);
      last = value;
    }
    offsets[row + 1] = starts.length;
  }
  return { offsets, starts: new Int32Array(starts), values: new Int32Array(values) };
}

/** Puts a day into its place among few that mostly come in order, which is quicker than sorting. */
export function insertDay(days: number[], day: number): void {
  let at = days.length;
  while (at > 0 && (days[at - 1] ?? 0) > day) at--;
  if (days[at - 1] !== day) days.splice(at, 0, day);
}

/** What a row is on a day. */
export function valueOn({ offsets, starts, values }: Timeline, row: number, day: number): number {
  const first = offsets[row] ?? 0;
  let at = (offsets[row + 1] ?? 0) - 1;
  while (at > first && (starts[at] ?? 0) > day) at--;
  return values[at] ?? 0;
}
