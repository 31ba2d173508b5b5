/** Numbers from 0 up to, not including, 1 that look random and are the same on every run (mulberry32). */
export type Random = () => number;

export function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A whole number from 0 up to, not including, `count`. */
export const below = (random: Random, count: number): number => Math.floor(random() * count);

/** Likewise, but the low numbers are drawn far more often: few platforms have most of the brands. */
export const skewed = (random: Random, count: number, power: number): number =>
  Math.floor(count * random() ** power);

export function oneOf<T>(random: Random, list: readonly T[]): T {
  return at(list, below(random, list.length));
}

/** What stands at a place that is known to exist. */
export function at<T>(list: ArrayLike<T>, index: number): T {
  const found = list[index];
  if (found === undefined) throw new RangeError(`There is nothing at ${index} of ${list.length}.`);
  return found;
}
