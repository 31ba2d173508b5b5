import { out, type Changes } from './changes.js';
import { groupsOf } from './groups.js';

/**
 * How many rows of each group there are over time. The counts of a group change in steps, so that those of a
 * day take one search, however many rows there are.
 */
export interface CountSteps {
  /**
   * The place in `counts` of how many rows of a group are certain on a day; after it come those that are at
   * least presumed and those that are at least possible.
   */
  at(group: number, day: number): number;
  readonly counts: Int32Array;
}

/** Counts rows by the code of each, from 0 up to, not including, `groups`. */
export function countSteps(
  { rows, days, steps }: Changes,
  codes: Int32Array,
  groups: number,
): CountSteps {
  const grouped = groupsOf(
    rows.map((row) => codes[row] ?? 0),
    groups,
  );
  const offsets = new Int32Array(groups + 1);
  // The first step is for days before all changes.
  const on = new Int32Array(rows.length + 1);
  const counts = new Int32Array((rows.length + 1) * out);
  let step = 0;
  for (let group = 0; group < groups; group++) {
    offsets[group] = step + 1;
    let certain = 0;
    let presumed = 0;
    let possible = 0;
    let last = -1;
    for (let at = grouped.offsets[group] ?? 0; at < (grouped.offsets[group + 1] ?? 0); at++) {
      const change = grouped.items[at] ?? 0;
      const day = days[change] ?? 0;
      const before = (steps[change] ?? 0) >> 2;
      const after = (steps[change] ?? 0) & 3;
      certain += Number(after === 0) - Number(before === 0);
      presumed += Number(after <= 1) - Number(before <= 1);
      possible += Number(after <= 2) - Number(before <= 2);
      if (day !== last) step++;
      last = day;
      on[step] = day;
      counts[step * out] = certain;
      counts[step * out + 1] = presumed;
      counts[step * out + 2] = possible;
    }
  }
  offsets[groups] = step + 1;
  return stepsOf(offsets, on.slice(0, step + 1), counts.slice(0, (step + 1) * out));
}

const stepsOf = (offsets: Int32Array, days: Int32Array, counts: Int32Array): CountSteps => ({
  counts,
  at(group, day) {
    const first = offsets[group] ?? 0;
    let low = first;
    let high = offsets[group + 1] ?? 0;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((days[middle] ?? 0) <= day) low = middle + 1;
      else high = middle;
    }
    return low > first ? (low - 1) * out : 0;
  },
});
