import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayCode } from '../store/day-code.js';
import { spellsOf } from './spells.js';
import { timelineOf, valueOn } from './timeline.js';

const days = ['2019-01-05', '2019-01-06', '2019-01-09', '2019-01-20', '2019-02-01'] as const;

it('has a row there on just the days on which its timeline has it there, at each degree', () => {
  const row = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 6, maxLength: 6 });
  let returning = 0;
  fc.assert(
    fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
      const timeline = timelineOf(rows.length, (at) => ({
        from: days,
        after: [],
        on: (day) => rows[at]?.[days.filter((start) => start <= day).length] ?? 0,
      }));
      const { degrees, again, returns } = spellsOf(timeline);
      returning += again.length;
      for (const at of rows.keys()) {
        const entries = [
          at,
          ...again.flatMap((of, more) => (of === at ? [rows.length + more] : [])),
        ];
        expect(returns?.[at] ?? 0).toBe(Number(entries.length > 1));
        for (let day = dayCode('2019-01-03'); day < dayCode('2019-02-04'); day++) {
          const level = valueOn(timeline, at, day);
          for (const [degree, { from, until }] of degrees.entries()) {
            const there = entries.filter(
              (entry) => (from[entry] ?? 0) <= day && day <= (until[entry] ?? 0),
            );
            expect(there.length).toBe(Number(level <= degree));
          }
        }
      }
    }),
  );
  expect(returning).toBeGreaterThan(100);
});
