import { groupsOf } from './groups.js';
import type { Timeline } from './timeline.js';

/** How sure rows are of being there: places in `certainties`. From this number on they are not. */
export const out = 3;

/** When rows come, become surer or less sure, or go: one after the other in the order of days. */
export interface Changes {
  readonly rows: Int32Array;
  /** As numbers of `dayCode`; what was so before every day came on 0. */
  readonly days: Int32Array;
  /** How sure the row was before, times 4, and how sure it is since. */
  readonly steps: Int32Array;
}

/** The changes of how rows stand, which is given in places of `certainties`. */
export function changesOf({ offsets, starts, values }: Timeline): Changes {
  const rows = new Int32Array(starts.length);
  const days = new Int32Array(starts.length);
  const steps = new Int32Array(starts.length);
  let count = 0;
  for (let row = 0; row + 1 < offsets.length; row++) {
    let before = out;
    for (let at = offsets[row] ?? 0; at < (offsets[row + 1] ?? 0); at++) {
      const after = Math.min(values[at] ?? out, out);
      if (after === before) continue;
      rows[count] = row;
      days[count] = starts[at] ?? 0;
      steps[count++] = before * 4 + after;
      before = after;
    }
  }
  return sortedChanges({
    rows: rows.subarray(0, count),
    days: days.subarray(0, count),
    steps: steps.subarray(0, count),
  });
}

/** Puts changes into the order of days; those of one day stay as they are. */
export function sortedChanges(changes: {
  readonly [Field in keyof Changes]: ArrayLike<number>;
}): Changes {
  const order = byDay(new Int32Array(changes.days));
  const inOrder = (values: ArrayLike<number>) => order.map((change) => values[change] ?? 0);
  return {
    rows: inOrder(changes.rows),
    days: inOrder(changes.days),
    steps: inOrder(changes.steps),
  };
}

/** The places of days in the order of days. What came before the first known day is put on the day before it, which keeps the numbers few. */
export function byDay(days: Int32Array): Int32Array {
  let first = Infinity;
  let last = 0;
  for (const day of days) {
    if (day > 0 && day < first) first = day;
    if (day > last) last = day;
  }
  const since = days.map((day) => Math.max(0, day - first + 1));
  return groupsOf(since, Math.max(1, last - first + 2)).items;
}
