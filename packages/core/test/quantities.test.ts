import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantitiesMeet } from '../src/fuse/compatible.js';
import { quantitySchema } from '../src/model/quantity.js';
import { quantity } from './support/arbitraries.js';

type Written = Readonly<Record<string, unknown>>;

const meet = (a: Written, b: Written, unit = 'USD'): boolean =>
  quantitiesMeet(quantitySchema.parse({ unit, ...a }), quantitySchema.parse({ unit, ...b }));

describe('two stated numbers', () => {
  it('meet where one is the other rounded', () => {
    expect(meet({ value: 2.1e9 }, { value: 2.12e9 })).toBe(true);
    expect(meet({ value: 12 }, { value: 12.4 }, 'percent')).toBe(true);
    expect(meet({ value: 397e6 }, { value: 400e6 })).toBe(true);
  });

  it('do not meet where the last digit that both state differs', () => {
    expect(meet({ value: 12 }, { value: 13 }, 'percent')).toBe(false);
    expect(meet({ value: 2.1e9 }, { value: 2.2e9 })).toBe(false);
    expect(meet({ value: 12.4 }, { value: 13 }, 'percent')).toBe(false);
    expect(meet({ value: 20 }, { value: 21 }, 'percent')).toBe(false);
  });

  it('do not meet at the border between two neighbours, whatever binary fractions make of it', () => {
    const notRound = fc
      .integer({ min: 1, max: 99_999 })
      .filter((number) => number % 10 !== 0 && number % 10 !== 9);
    fc.assert(
      fc.property(notRound, fc.constantFrom(1, 10, 100, 1000), (number, scale) => {
        expect(meet({ value: number / scale }, { value: (number + 1) / scale }, 'years')).toBe(
          false,
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('meet one digit further away where one of them is approximate', () => {
    expect(meet({ value: 12, approximate: true }, { value: 16 }, 'percent')).toBe(true);
    expect(meet({ value: 12, approximate: true }, { value: 18 }, 'percent')).toBe(false);
    expect(meet({ value: 2.1e9, approximate: true }, { value: 2.5e9 })).toBe(true);
    expect(meet({ value: 2.1e9, approximate: true }, { value: 2.8e9 })).toBe(false);
  });

  it('are compared below zero as above', () => {
    expect(meet({ value: -12 }, { value: -12.4 }, 'percent')).toBe(true);
    expect(meet({ value: -12 }, { value: -13 }, 'percent')).toBe(false);
    expect(meet({ value: -12 }, { value: 12 }, 'percent')).toBe(false);
    expect(meet({ value: 0 }, { value: 1 }, 'percent')).toBe(false);
  });
});

describe('bounds', () => {
  it('hold what lies beyond them', () => {
    expect(meet({ minValue: 100e6, exclusive: true }, { value: 120e6 })).toBe(true);
    expect(meet({ minValue: 100e6 }, { value: 80.5e6 })).toBe(false);
    expect(meet({ maxValue: 20, exclusive: true }, { value: 21 }, 'percent')).toBe(false);
    expect(meet({ minValue: 5, maxValue: 7 }, { value: 6 }, 'percent')).toBe(true);
    expect(meet({ minValue: 5, maxValue: 7 }, { minValue: 8, maxValue: 9 }, 'percent')).toBe(false);
  });

  it('meet in the number that both include, and not where one excludes it', () => {
    expect(meet({ minValue: 20 }, { maxValue: 20 }, 'percent')).toBe(true);
    expect(meet({ minValue: 20, exclusive: true }, { maxValue: 20 }, 'percent')).toBe(false);
    expect(meet({ minValue: 20 }, { maxValue: 20, exclusive: true }, 'percent')).toBe(false);
    expect(meet({ minValue: 5, maxValue: 7 }, { minValue: 7, maxValue: 9 }, 'percent')).toBe(true);
  });

  it('let "more than 100 million" and "100 million" both be true: the round number is rounded', () => {
    expect(meet({ minValue: 100e6, exclusive: true }, { value: 100e6 })).toBe(true);
  });
});

describe('what cannot be compared', () => {
  it('meets: other currencies have no rate, and a price kept back is no price', () => {
    expect(quantitiesMeet({ value: 397e6, unit: 'USD' }, { value: 2.7e9, unit: 'CNY' })).toBe(true);
    expect(quantitiesMeet('undisclosed', { value: 397e6, unit: 'USD' })).toBe(true);
  });
});

describe('any two quantities', () => {
  const any = quantity('percent');

  it('meet each other or neither does, and each meets itself', () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(meet(a, b)).toBe(meet(b, a));
        expect(meet(a, a)).toBe(exactlyEmpty(a) ? false : true);
      }),
      { numRuns: 1000 },
    );
  });

  it('meet as well when one of them becomes approximate', () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        if (meet(a, b)) expect(meet({ ...a, approximate: true }, b)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

/** No number is stated by an empty range; the schema refuses those, so there is none. */
const exactlyEmpty = ({ minValue, maxValue }: Written): boolean =>
  typeof minValue === 'number' && typeof maxValue === 'number' && minValue > maxValue;

describe('a quantity as written', () => {
  const problems = (written: Written): string[] => {
    const result = quantitySchema.safeParse({ unit: 'percent', ...written });
    return result.success ? [] : result.error.issues.map(({ message }) => message);
  };

  it.each([
    [{}, 'needs either `value`, or `minValue` and/or `maxValue`'],
    [{ value: 1, minValue: 1 }, 'needs either `value`, or `minValue` and/or `maxValue`'],
    [
      { value: 1, exclusive: true },
      '`exclusive` goes with a single bound: `minValue` or `maxValue` alone',
    ],
    [
      { minValue: 1, maxValue: 2, exclusive: true },
      '`exclusive` goes with a single bound: `minValue` or `maxValue` alone',
    ],
    [{ minValue: 2, maxValue: 1 }, '`minValue` is greater than `maxValue`'],
    [{ value: Infinity }, 'must be a finite number'],
    [{ value: Number.NaN }, 'must be a finite number'],
    [{ value: '12' }, 'must be a finite number'],
  ])('%j is refused: %s', (written, message) => {
    expect(problems(written)).toEqual([message]);
  });

  it('names a misspelt field', () => {
    expect(problems({ valeu: 1 }).join()).toContain('did you mean `value`?');
  });
});
