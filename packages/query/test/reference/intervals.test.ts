import type { IsoDate, ValidTime } from '@vitrine/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allenRelations, type AllenRelation } from '../../src/ast/types.js';
import { dayNumber } from './days.js';
import { intervalTruth, relationOf, shareADay } from './intervals.js';
import { sparse } from './pools.js';

const dayOf = (number: number) => `2019-06-${String(number).padStart(2, '0')}` as IsoDate;
const day = fc.integer({ min: 8, max: 16 }).map(dayOf);

const validTime: fc.Arbitrary<ValidTime> = sparse(
  { held: fc.constant(true) },
  {
    startEarliest: day,
    startLatest: day,
    endEarliest: day,
    endLatest: day,
    hostClosed: day,
    temporary: fc.constant(true as const),
  },
);

const value = fc.tuple(day, day).map(([a, b]) => (a < b ? `${a}/${b}` : a === b ? a : `${b}/${a}`));

describe('the reference takes few days for all', () => {
  /** Every single day around the bounds, and one long before and after. */
  const all = [0, ...Array.from({ length: 18 }, (_, at) => dayNumber(dayOf(4)) + at), 1_000_000];

  it.each(allenRelations)('%s is as true of the telling days as of all days', (relation) => {
    const holds = (...pair: Parameters<typeof relationOf>) => relationOf(...pair) === relation;
    fc.assert(
      fc.property(validTime, value, (time, wanted) => {
        expect(intervalTruth(time, wanted, holds)).toBe(intervalTruth(time, wanted, holds, all));
      }),
      { numRuns: 300 },
    );
  });

  it('so is a common day', () => {
    fc.assert(
      fc.property(validTime, value, (time, wanted) => {
        expect(intervalTruth(time, wanted, shareADay)).toBe(
          intervalTruth(time, wanted, shareADay, all),
        );
      }),
    );
  });
});

describe('the reference names the relation of two intervals, days 10 to 12 being the second', () => {
  it.each<[number, number, AllenRelation]>([
    [5, 8, 'before'],
    [5, 9, 'meets'],
    [9, 11, 'overlaps'],
    [10, 11, 'starts'],
    [11, 11, 'during'],
    [11, 12, 'finishes'],
    [10, 12, 'equals'],
    [14, 15, 'after'],
    [13, 15, 'met-by'],
    [11, 13, 'overlapped-by'],
    [10, 13, 'started-by'],
    [9, 13, 'contains'],
    [9, 12, 'finished-by'],
  ])('days %i to %i: %s', (first, last, relation) => {
    expect(relationOf({ first, last }, { first: 10, last: 12 })).toBe(relation);
  });
});
