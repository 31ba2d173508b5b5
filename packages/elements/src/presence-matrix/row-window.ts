import type { Item } from './items.js';

/** As many brands as are drawn at once; more are drawn as a reader scrolls. */
export const mostRows = 300;

/** Which lines of the body are drawn, and how much room those before and after them take, in CSS pixels. */
export interface Range {
  readonly from: number;
  readonly to: number;
  readonly before: number;
  readonly after: number;
}

export const whole = (items: readonly Item[]): Range => ({
  from: 0,
  to: items.length,
  before: 0,
  after: 0,
});

/** The heights of the two kinds of lines, in CSS pixels; those of the default tokens until they are measured. */
export interface Heights {
  readonly heading: number;
  readonly brand: number;
}

export const usualHeights: Heights = { heading: 52, brand: 45 };

/** Lines drawn beyond either edge, so that a quick scroll shows no gap. */
const beyond = 6;

/** Where each line begins, and at the end how high all are. */
export function startsOf(items: readonly Item[], heights: Heights): Float64Array {
  const starts = new Float64Array(items.length + 1);
  for (const [index, { kind }] of items.entries()) {
    starts[index + 1] = (starts[index] ?? 0) + heights[kind];
  }
  return starts;
}

/** The lines that a place of a height sees when it is scrolled by a distance. */
export function rangeAt(starts: Float64Array, distance: number, height: number): Range {
  const last = starts.length - 1;
  const all = starts[last] ?? 0;
  const from = Math.max(0, lineAt(starts, distance) - beyond);
  const to = Math.min(last, lineAt(starts, distance + height) + 1 + beyond);
  return { from, to, before: starts[from] ?? 0, after: all - (starts[to] ?? all) };
}

/** The line that lies at a distance from the top. */
function lineAt(starts: Float64Array, distance: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= distance) low = middle;
    else high = middle - 1;
  }
  return low;
}
