import type { AllenRelation } from '../ast/types.js';
import type { Interval } from '../time/interval.js';
import { maybe, no, presumedNo, presumedYes, yes, type Truth } from './truth.js';

/** The days of a stretch as numbers, both inclusive; an open side is endless. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** Bounds of the first and of the last day of an interval: `[first from, first to, last from, last to]`. */
export type Box = readonly [number, number, number, number];

/**
 * Allen's relations (Allen 1983) to a stretch, as bounds on the first and the last day of an interval.
 * Intervals are half-open, so that one *meets* the next where its last day is the day before.
 */
const boxes: Readonly<Record<AllenRelation, (stretch: Days) => Box>> = {
  before: ({ first }) => [-Infinity, Infinity, -Infinity, first - 2],
  meets: ({ first }) => [-Infinity, Infinity, first - 1, first - 1],
  overlaps: ({ first, last }) => [-Infinity, first - 1, first, last - 1],
  starts: ({ first, last }) => [first, first, -Infinity, last - 1],
  during: ({ first, last }) => [first + 1, Infinity, -Infinity, last - 1],
  finishes: ({ first, last }) => [first + 1, Infinity, last, last],
  equals: ({ first, last }) => [first, first, last, last],
  after: ({ last }) => [last + 2, Infinity, -Infinity, Infinity],
  'met-by': ({ last }) => [last + 1, last + 1, -Infinity, Infinity],
  'overlapped-by': ({ first, last }) => [first + 1, last, last + 1, Infinity],
  'started-by': ({ first, last }) => [first, first, last + 1, Infinity],
  contains: ({ first, last }) => [-Infinity, first - 1, last + 1, Infinity],
  'finished-by': ({ first, last }) => [-Infinity, first - 1, last, last],
};

const relations = Object.keys(boxes) as AllenRelation[];

/** Where an interval lies that is meant, and where one lies that is not: each lies in a box of either. */
export type Sides = readonly [inside: readonly Box[], outside: readonly Box[]];

/** The intervals that stand in one of the relations to a stretch. */
export function boxesOf(wanted: readonly AllenRelation[], stretch: Days): Sides {
  const of = (isWanted: boolean) =>
    reachable(
      relations
        .filter((relation) => wanted.includes(relation) === isWanted)
        .map((relation) => boxes[relation](stretch)),
    );
  return [of(true), of(false)];
}

/** The intervals that share a day with a stretch. */
export const boxesOfSharing = ({ first, last }: Days): Sides => [
  reachable([[-Infinity, last, first, Infinity]]),
  reachable([
    [last + 1, Infinity, -Infinity, Infinity],
    [-Infinity, Infinity, -Infinity, first - 1],
  ]),
];

/** Compiles whether an interval stands in one of the relations to a stretch. */
export const inRelation = (
  wanted: readonly AllenRelation[],
  stretch: Days,
): ((interval: Interval) => Truth) => among(boxesOf(wanted, stretch));

/** Compiles whether an interval shares a day with a stretch. */
export const sharesDay = (stretch: Days): ((interval: Interval) => Truth) =>
  among(boxesOfSharing(stretch));

/**
 * True where every interval that the bounds allow lies in a box of `inside`, false where every one lies in
 * one of `outside`; each lies in one of either. What goes on as is presumed settles the rest.
 */
function among([inside, outside]: Sides): (interval: Interval) => Truth {
  return (interval) => {
    const { endLow, endHigh, goesOn } = interval;
    const may = reaches(inside, interval, endLow);
    const mayNot = reaches(outside, interval, endLow);
    if (may !== mayNot) return may ? yes : no;
    // Where the bounds allow no interval at all, nothing settles it.
    if (!may || !goesOn) return maybe;
    const presumed = reaches(inside, interval, endHigh);
    if (presumed && reaches(outside, interval, endHigh)) return maybe;
    return presumed ? presumedYes : presumedNo;
  };
}

/** Beyond an endless side there are no days. */
const isReachable = ([firstFrom, , , lastTo]: Box): boolean =>
  firstFrom < Infinity && lastTo > -Infinity;

const reachable = (of: readonly Box[]): readonly Box[] => of.filter(isReachable);

/** Whether an interval that ends on or after `endLow` may lie in one of the boxes. */
function reaches(among: readonly Box[], interval: Interval, endLow: number): boolean {
  const { startLow, startHigh, endHigh } = interval;
  for (const [firstFrom, firstTo, lastFrom, lastTo] of among) {
    const first = firstFrom > startLow ? firstFrom : startLow;
    const last = lastTo < endHigh ? lastTo : endHigh;
    if (
      first <= last &&
      first <= (firstTo < startHigh ? firstTo : startHigh) &&
      last >= (lastFrom > endLow ? lastFrom : endLow)
    ) {
      return true;
    }
  }
  return false;
}
