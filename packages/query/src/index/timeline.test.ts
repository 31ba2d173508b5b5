import type { IsoDate, ValidTime } from '@vitrine/core';
import { atlas } from '@vitrine/core/atlas';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayCode, dayOfCode } from '../store/day-code.js';
import { certainties, certaintyOf } from '../time/certainty.js';
import { truthOn } from '../time/holds.js';
import { codeOf, daysOf } from './certainties.js';
import { timelineOf, valueOn } from './timeline.js';

const calendar: IsoDate[] = [];
for (let time = Date.UTC(2018, 11, 25); time < Date.UTC(2020, 2, 5); time += 86_400_000) {
  calendar.push(new Date(time).toISOString().slice(0, 10) as IsoDate);
}

const timeline = (times: readonly ValidTime[]) =>
  timelineOf(times.length, (row) => {
    const time = times[row] ?? { held: false };
    return { ...daysOf(time), on: (day) => codeOf(truthOn(time, day)) };
  });

const day = fc.constantFrom(...calendar);

/** Any bounds, even such as contradict each other. */
const validTime = fc.record(
  {
    held: fc.boolean(),
    startEarliest: day,
    startLatest: day,
    endEarliest: day,
    endLatest: day,
    hostClosed: day,
    announced: day,
    temporary: fc.constant(true as const),
    denied: fc.array(fc.tuple(day, day).map(([from, to]) => ({ from, to }))),
  },
  { requiredKeys: ['held'] },
) as fc.Arbitrary<ValidTime>;

it('numbers days so that their order stays and each number tells its day', () => {
  fc.assert(
    fc.property(day, day, (a, b) => {
      expect(Math.sign(dayCode(a) - dayCode(b))).toBe(a < b ? -1 : a > b ? 1 : 0);
      expect(dayOfCode(dayCode(a))).toBe(a);
    }),
  );
  expect(dayCode('2020-01-01')).toBe(dayCode('2019-12-31') + 1);
});

it('tells on every day how surely each row holds', () => {
  fc.assert(
    fc.property(fc.array(validTime, { maxLength: 5 }), (times) => {
      const sure = timeline(times);
      for (const [row, time] of times.entries()) {
        for (const on of calendar) {
          expect(certainties[valueOn(sure, row, dayCode(on))]).toBe(certaintyOf(truthOn(time, on)));
        }
      }
    }),
    { numRuns: 200 },
  );
});

it('tells it of every seeded presence and ownership', () => {
  for (const records of [atlas.presences, atlas.ownerships]) {
    const sure = timeline(records.map(({ validTime }) => validTime));
    const days = records.flatMap(
      ({ validTime }) => validTime.startLatest ?? validTime.endLatest ?? [],
    );
    for (const [row, { validTime }] of records.entries()) {
      for (const on of days.slice(0, 100)) {
        expect(certainties[valueOn(sure, row, dayCode(on))]).toBe(
          certaintyOf(truthOn(validTime, on)),
        );
      }
    }
  }
});
