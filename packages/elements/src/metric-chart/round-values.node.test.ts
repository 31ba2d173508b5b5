import { nice, ticks } from 'd3-array';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundEnds, roundValues } from './round-values.js';

/** Figures of any size, from shares of a percent to sums in yuan, which doubles can tell apart. */
const stretch = fc
  .tuple(
    fc.double({ min: -1, max: 1, noNaN: true }),
    fc.double({ min: -1, max: 1, noNaN: true }),
    fc.integer({ min: -3, max: 12 }),
  )
  .map(([a, b, power]) => [Math.min(a, b) * 10 ** power, Math.max(a, b) * 10 ** power] as const)
  .filter(([from, to]) => to - from > 1e-9 * Math.max(1, Math.abs(from), Math.abs(to)));

/** Without the sign of zero. */
const unsigned = (values: readonly number[]) => values.map((value) => value + 0);

test.each([
  [0, 750_000_000, [0, 200_000_000, 400_000_000, 600_000_000, 800_000_000]],
  [0, 11, [0, 2, 4, 6, 8, 10, 12]],
  [-3, 8, [-4, -2, 0, 2, 4, 6, 8]],
  [0, 0.7, [0, 0.2, 0.4, 0.6, 0.8]],
])('from %d to %d the axis has %j', (from, to, values) => {
  expect(roundValues(...roundEnds(from, to, 4), 4)).toEqual(values);
});

test('the values and ends are those of d3-array', () => {
  fc.assert(
    fc.property(stretch, fc.integer({ min: 2, max: 10 }), ([from, to], wanted) => {
      expect(unsigned(roundValues(from, to, wanted))).toEqual(unsigned(ticks(from, to, wanted)));
      expect(unsigned(roundEnds(from, to, wanted))).toEqual(unsigned(nice(from, to, wanted)));
    }),
  );
});

test('figures that doubles can hardly tell apart have ends too', () => {
  const [from, to] = [-99999999.99999999, -99999999.99999997];
  const [low, high] = roundEnds(from, to, 2);
  expect(low).toBeLessThanOrEqual(from);
  expect(high).toBeGreaterThanOrEqual(to);
});
