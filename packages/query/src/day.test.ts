import fc from 'fast-check';
import { expect, it } from 'vitest';
import { daySpan, stretch } from './day.js';

it.each([
  ['2019', '2019-01-01', '2019-12-31'],
  ['2019-02', '2019-02-01', '2019-02-28'],
  ['2020-02', '2020-02-01', '2020-02-29'],
  ['2019-12', '2019-12-01', '2019-12-31'],
  ['2019-09-30', '2019-09-30', '2019-09-30'],
  ['1900-02', '1900-02-01', '1900-02-28'],
  ['2000-02', '2000-02-01', '2000-02-29'],
  ['0100', '0100-01-01', '0100-12-31'],
])('%s lasts from %s to %s', (text, first, last) => {
  expect(daySpan(text)).toEqual({ first, last });
});

it.each([
  '',
  '19',
  '2019-13',
  '2019-00',
  '2019-02-29',
  '2019-9-1',
  '2019-01-01T00',
  '2019-01~',
  '0019',
])('%j is no date', (text) => {
  expect(daySpan(text)).toBeUndefined();
});

it.each([
  ['2019', { first: '2019-01-01', last: '2019-12-31' }],
  ['2019-04/2020-03', { first: '2019-04-01', last: '2020-03-31' }],
  ['2019-04-02/2019', { first: '2019-04-02', last: '2019-12-31' }],
  ['2019/..', { first: '2019-01-01' }],
  ['../2019-02', { last: '2019-02-28' }],
])('%s is a stretch', (text, days) => {
  expect(stretch(text)).toEqual(days);
});

it.each(['', '/', '..', '../..', '2019/', '2020/2019', '2019/2020/2021', '2019/x', '2019?/2020'])(
  '%s is no stretch',
  (text) => {
    expect(stretch(text)).toBeUndefined();
  },
);

it('agrees with the calendar of the machine', () => {
  const days = fc.date({
    min: new Date('0100-01-01T00:00:00Z'),
    max: new Date('9999-12-31T00:00:00Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(days, (date) => {
      const day = date.toISOString().slice(0, 10);
      const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0));
      const month = day.slice(0, 7);
      expect(daySpan(day)).toEqual({ first: day, last: day });
      expect(daySpan(month)?.last).toBe(last.toISOString().slice(0, 10));
      expect(daySpan(`${month}-${last.getUTCDate() + 1}`)).toBeUndefined();
    }),
  );
});
