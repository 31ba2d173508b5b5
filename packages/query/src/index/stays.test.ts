import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayCode } from '../store/day-code.js';
import { cameIn, staysOf, wentIn } from './stays.js';
import { timelineOf, valueOn } from './timeline.js';

const days = ['2019-01-05', '2019-01-06', '2019-01-09', '2019-01-20', '2019-02-01'] as const;
const first = dayCode('2019-01-03');
const day = fc.nat(40).map((more) => first + more);
const row = fc.array(fc.nat(6), { minLength: 6, maxLength: 6 });

it('finds the rows that are there on one of two days only, however often they come and go', () => {
  let found = 0;
  fc.assert(
    fc.property(fc.array(row, { maxLength: 8 }), day, day, fc.nat(2), (rows, one, other, most) => {
      const [after, until] = one < other ? [one, other] : [other, one + 1];
      const timeline = timelineOf(rows.length, (at) => ({
        from: days,
        after: [],
        on: (on) => rows[at]?.[days.filter((start) => start <= on).length] ?? 0,
      }));
      const stays = staysOf(timeline, most);
      const items = [...rows.keys()];
      const among = { items, code: 0 };
      const isThere = (at: number, on: number) => valueOn(timeline, at, on) <= most;
      const came = items.filter((at) => isThere(at, until) && !isThere(at, after));
      const went = items.filter((at) => isThere(at, after) && !isThere(at, until));
      expect([...cameIn(stays, after, until, among)].sort()).toEqual(came);
      expect([...wentIn(stays, after, until, among)].sort()).toEqual(went);
      found += came.length + went.length;
    }),
    { numRuns: 1000 },
  );
  expect(found).toBeGreaterThan(500);
});
