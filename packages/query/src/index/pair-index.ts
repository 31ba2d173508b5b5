import { groupsOf, type Indexed, type Numbered } from './groups.js';

/** Rows by the values of two paths, each of which leads to one value. */
export interface PairIndex extends Indexed {
  readonly codes: Int32Array;
  /** The number of a pair of values, which are numbers themselves; -1 where no row has both. */
  find(first: number, second: number): number;
}

/** Sorts rows by the one value and then by the other, so that a pair is found by a search within the first. */
export function pairIndex(first: Numbered, second: Numbered): PairIndex {
  const bySecond = groupsOf(second.codes, second.size + 1).items;
  const byFirst = groupsOf(
    bySecond.map((row) => first.codes[row] ?? 0),
    first.size + 1,
  );
  const rows = byFirst.items.map((place) => bySecond[place] ?? 0);
  const codes = new Int32Array(rows.length);
  const offsets: number[] = [];
  const seconds: number[] = [];
  // The number of the first pair with each first value.
  const pairs = new Int32Array(first.size + 2);
  for (let one = 0; one <= first.size; one++) {
    pairs[one] = offsets.length;
    let last = -1;
    for (let at = byFirst.offsets[one] ?? 0; at < (byFirst.offsets[one + 1] ?? 0); at++) {
      const row = rows[at] ?? 0;
      const other = second.codes[row] ?? 0;
      if (other !== last) {
        offsets.push(at);
        seconds.push(other);
        last = other;
      }
      codes[row] = offsets.length - 1;
    }
  }
  const size = offsets.length;
  offsets.push(rows.length);
  pairs[first.size + 1] = size;
  return { rows, offsets: new Int32Array(offsets), codes, size, find };

  function find(one: number, other: number): number {
    let low = pairs[one] ?? 0;
    let high = pairs[one + 1] ?? 0;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((seconds[middle] ?? 0) < other) low = middle + 1;
      else high = middle;
    }
    return low < (pairs[one + 1] ?? 0) && seconds[low] === other ? low : -1;
  }
}
