import type { IsoDate, ValidTime } from '@vitrine/core';
import fc from 'fast-check';
import { choice, day, sparse } from './pools.js';

const told = {
  announced: day,
  denied: fc.array(
    fc.tuple(day, day).map(([a, b]) => ({ from: a < b ? a : b, to: a < b ? b : a })),
    { minLength: 1, maxLength: 2 },
  ),
  temporary: fc.constant(true as const),
};

/** Any bounds, even such as no compiler would give: they may leave no interval. */
const wild: fc.Arbitrary<ValidTime> = sparse(
  { held: fc.boolean() },
  {
    startEarliest: day,
    startLatest: day,
    endEarliest: day,
    endLatest: day,
    hostClosed: day,
    ...told,
  },
);

/** Bounds that allow intervals: what started and was seen, with or without an end. */
const held: fc.Arbitrary<ValidTime> = fc
  .tuple(
    fc.array(day, { minLength: 4, maxLength: 4 }),
    fc.constantFrom('seen', 'seen', 'seen', 'seen', 'stated', 'ends', 'starts', 'bare'),
    fc.option(fc.record(told, { requiredKeys: [] }), { nil: {}, freq: 1, depthSize: 'max' }),
    fc.integer({ min: 0, max: 7 }),
  )
  .map(([unsorted, known, more, chance]) => {
    const [first, second, third, fourth] = [...unsorted].sort() as [
      IsoDate,
      IsoDate,
      IsoDate,
      IsoDate,
    ];
    const start = { startEarliest: first, startLatest: second };
    const bounds: Omit<ValidTime, 'held'> = {
      seen: { startLatest: second, endEarliest: third },
      stated: { ...start, endEarliest: third, endLatest: fourth },
      ends: { startLatest: third, endLatest: fourth },
      starts: start,
      bare: {},
    }[known];
    return {
      held: true,
      ...bounds,
      ...(chance === 0 && { hostClosed: fourth }),
      ...(chance === 1 && { endEarliest: first, endLatest: fourth }),
      ...(chance === 2 && { ongoing: true as const }),
      ...more,
    };
  });

export const validTime: fc.Arbitrary<ValidTime> = choice(
  { weight: 7, arbitrary: held },
  { weight: 2, arbitrary: wild },
);
