/**
 * Places of a list, grouped by a number that each of them has: those of one group stand side by side
 * (compressed sparse rows), in rising order.
 */
export interface Groups {
  /** Where each group begins in `items`; one more number tells where the last one ends. */
  readonly offsets: Int32Array;
  readonly items: Int32Array;
}

/** Rows of which each has one number, from 0 up to and including `size`, which stands for having none. */
export interface Numbered {
  readonly codes: Int32Array;
  readonly size: number;
}

/** Rows by number: those of one number side by side, in rising order. */
export interface Indexed {
  readonly size: number;
  /** Where the rows of each number begin in `rows`; one more tells where those of the last one end. */
  readonly offsets: Int32Array;
  readonly rows: Int32Array;
  /** The number of each row. Missing where a row may have several. */
  readonly codes?: Int32Array;
}

/** Groups the places of `codes` by the code at each, from 0 up to, not including, `count`. */
export function groupsOf(codes: Int32Array, count: number): Groups {
  const offsets = new Int32Array(count + 1);
  for (const code of codes) offsets[code + 1] = (offsets[code + 1] ?? 0) + 1;
  for (let code = 1; code <= count; code++) {
    offsets[code] = (offsets[code] ?? 0) + (offsets[code - 1] ?? 0);
  }
  const next = offsets.slice();
  const items = new Int32Array(codes.length);
  for (let place = 0; place < codes.length; place++) {
    const code = codes[place] ?? 0;
    const at = next[code] ?? 0;
    items[at] = place;
    next[code] = at + 1;
  }
  return { offsets, items };
}

/** The members of a group, without a copy; empty where there is no such group. */
export const groupAt = ({ offsets, items }: Groups, group: number): Int32Array =>
  items.subarray(offsets[group] ?? 0, offsets[group + 1] ?? 0);
