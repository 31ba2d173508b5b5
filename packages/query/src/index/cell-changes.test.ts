import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cellChanges } from './cell-changes.js';
import { countSteps } from './count-steps.js';
import { timelineOf, valueOn, type Timeline } from './timeline.js';

/** What each row is worth before the 5th of January 2019, from then on, from the 9th and from the 20th on. */
function timeline(rows: readonly (readonly number[])[]): Timeline {
  const days = ['2019-01-05', '2019-01-09', '2019-01-20'] as const;
  return timelineOf(rows.length, (row) => ({
    from: days,
    after: [],
    on: (day) => rows[row]?.[days.filter((start) => start <= day).length] ?? 0,
  }));
}

const stretches = (most: number) =>
  fc.array(fc.integer({ min: 0, max: most }), { minLength: 4, maxLength: 4 });

const row = fc.record({
  standing: stretches(6),
  platform: fc.integer({ min: 0, max: 2 }),
  brand: fc.integer({ min: 0, max: 3 }),
});
const owners = fc.array(stretches(2), { minLength: 4, maxLength: 4 });
const day = fc.integer({ min: 2019 * 372 - 5, max: 2019 * 372 + 40 });

it('counts in cells that rows leave for others what a look at every row finds', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), owners, day, (rows, owned, on) => {
      const standings = timeline(rows.map(({ standing }) => standing));
      const over = timeline(owned);
      const { changes, cells } = cellChanges(standings, [
        { codes: Int32Array.from(rows, ({ platform }) => platform), size: 3 },
        { codes: Int32Array.from(rows, ({ brand }) => brand), over, size: 3 },
      ]);
      const steps = countSteps(changes, Int32Array.from(cells.keys()), cells.length);
      const counted = new Map<string, number[]>();
      for (const [place, { platform, brand }] of rows.entries()) {
        const standing = valueOn(standings, place, on);
        const key = `${platform} ${valueOn(over, brand, on)}`;
        const counts = [0, 1, 2].map((level) => Number(standing <= level));
        counted.set(
          key,
          (counted.get(key) ?? [0, 0, 0]).map((sum, at) => sum + (counts[at] ?? 0)),
        );
      }
      const found = cells.map((cell, number) => {
        const at = steps.at(number, on);
        return [
          `${Math.floor(cell / 3)} ${cell % 3}`,
          [...steps.counts.subarray(at, at + 3)],
        ] as const;
      });
      const there = (entries: Iterable<readonly [string, readonly number[]]>) =>
        new Map([...entries].filter(([, counts]) => counts[2] !== 0));
      expect(there(found)).toEqual(there(counted));
    }),
    { numRuns: 500 },
  );
});
