import type { Quantity } from '@vitrine/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { movementOf } from './movement.js';

const exactly = (value: number, unit = 'brands'): Quantity => ({ value, unit });
const atLeast = (minValue: number): Quantity => ({ minValue, unit: 'brands' });
const moreThan = (minValue: number): Quantity => ({ minValue, exclusive: true, unit: 'brands' });
const atMost = (maxValue: number): Quantity => ({ maxValue, unit: 'brands' });

describe('a direction is told only where no number that either can be tells another', () => {
  test.each<[Quantity, Quantity, string]>([
    [exactly(75), exactly(114), 'up'],
    [exactly(114), exactly(75), 'down'],
    [exactly(75), exactly(75), 'same'],
    [exactly(75), atLeast(80), 'up'],
    [exactly(80), atLeast(80), 'unclear'],
    [exactly(80), moreThan(80), 'up'],
    [atLeast(80), atLeast(100), 'unclear'],
    [atLeast(80), exactly(40), 'down'],
    [atMost(20), atLeast(30), 'up'],
  ])('%j, then %j: %s', (previous, next, direction) => {
    expect(movementOf(previous, next).direction).toBe(direction);
  });

  test('of two ranges, for all numbers in them', () => {
    const range = fc
      .tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 0, max: 20 }))
      .map(([low, size]) => ({ minValue: low, maxValue: low + size, unit: 'percent' }));
    fc.assert(
      fc.property(range, range, fc.double({ min: 0, max: 1, noNaN: true }), (before, now, at) => {
        const { direction } = movementOf(before, now);
        const value = ({ minValue, maxValue }: typeof before) =>
          minValue + at * (maxValue - minValue);
        if (direction === 'up') expect(value(now)).toBeGreaterThan(value(before));
        if (direction === 'down') expect(value(now)).toBeLessThan(value(before));
      }),
    );
  });
});

test('the difference of single numbers, as doubtful as they are', () => {
  expect(movementOf(exactly(75), exactly(114)).difference).toEqual({
    value: 39,
    approximate: false,
  });
  expect(movementOf(exactly(0.1), exactly(0.3)).difference).toEqual({
    value: 0.2,
    approximate: false,
  });
  const about: Quantity = { value: 200, approximate: true, unit: 'brands' };
  expect(movementOf(exactly(114), about).difference).toEqual({ value: 86, approximate: true });
  expect(movementOf(atLeast(80), exactly(114)).difference).toBeUndefined();
});

test('a rank rises as its number falls', () => {
  expect(movementOf(exactly(9, 'rank'), exactly(3, 'rank'))).toEqual({
    direction: 'up',
    difference: { value: 6, approximate: false },
  });
});
