import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changesOf } from './changes.js';
import { countSteps } from './count-steps.js';
import { timelineOf, valueOn, type Timeline } from './timeline.js';

/** Stretches that begin on given days of January 2019, with what they are worth. */
function timeline(rows: readonly (readonly number[])[]): Timeline {
  return timelineOf(rows.length, (row) => ({
    from: ['2019-01-05', '2019-01-09', '2019-01-20'],
    after: [],
    on: (day) =>
      rows[row]?.[day < '2019-01-05' ? 0 : day < '2019-01-09' ? 1 : day < '2019-01-20' ? 2 : 3] ??
      0,
  }));
}

const stretches = (most: number) =>
  fc.array(fc.integer({ min: 0, max: most }), { minLength: 4, maxLength: 4 });

const row = fc.record({ standing: stretches(6), group: fc.integer({ min: 0, max: 3 }) });
const first = 2019 * 372;
const day = fc.integer({ min: first - 5, max: first + 40 });

it('counts what a count of all rows finds, on every day and in every group', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), day, (rows, on) => {
      const standings = timeline(rows.map(({ standing }) => standing));
      const codes = Int32Array.from(rows, ({ group }) => group);
      const steps = countSteps(changesOf(standings), codes, 4);
      for (const group of [0, 1, 2, 3]) {
        const found = rows.flatMap((row, place) =>
          row.group === group ? valueOn(standings, place, on) : [],
        );
        const at = steps.at(group, on);
        expect([...steps.counts.subarray(at, at + 3)]).toEqual(
          [0, 1, 2].map((level) => found.filter((standing) => standing <= level).length),
        );
      }
    }),
    { numRuns: 500 },
  );
});

it('says nothing is there of no rows at all', () => {
  const steps = countSteps(changesOf(timeline([])), new Int32Array(), 1);
  expect(steps.counts[steps.at(0, first)]).toBe(0);
});
