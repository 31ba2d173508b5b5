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
  /** Where the steps of each group begin; one more number tells where those of the last one end. The first is 1. */
  readonly offsets: Int32Array;
  /** The day of each step. */
  readonly days: Int32Array;
  /** What was picked with each step; 0 where nothing was, else one more than that. */
  readonly picked: Int32Array;
}

/** Picks one row of a group, while it is told the changes of its rows in the order of days. */
export interface Picker {
  begin(group: number): void;
  /** A row is as sure as `after` from a day on. @returns the row that is picked then, -1 for none */
  change(row: number, after: number, day: number): number;
}

/** Counts rows by the code of each, from 0 up to, not including, `groups`. */
export function countSteps(
  { rows, days, steps }: Changes,
  codes: Int32Array,
  groups: number,
  picker?: Picker,
): CountSteps {
  const grouped = groupsOf(
    rows.map((row) => codes[row] ?? 0),
    groups,
  );
  const offsets = new Int32Array(groups + 1);
  // The first step is for days before all changes.
  const on = new Int32Array(rows.length + 1);
  const counts = new Int32Array((rows.length + 1) * out);
  const picked = new Int32Array(picker ? rows.length + 1 : 0);
  let step = 0;
  for (let group = 0; group < groups; group++) {
    offsets[group] = step + 1;
    let certain = 0;
    let presumed = 0;
    let possible = 0;
    let last = -1;
    picker?.begin(group);
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
      if (picker) picked[step] = picker.change(rows[change] ?? 0, after, day) + 1;
    }
  }
  offsets[groups] = step + 1;
  return stepsOf({
    offsets,
    days: on.slice(0, step + 1),
    counts: counts.slice(0, (step + 1) * out),
    picked: picked.slice(0, step + 1),
  });
}

const stepsOf = ({ offsets, days, counts, picked }: Omit<CountSteps, 'at'>): CountSteps => ({
  offsets,
  days,
  counts,
  picked,
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
