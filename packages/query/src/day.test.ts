import { expect, it } from 'vitest';
import { daySpan } from './day.js';

it.each([
  ['2019', '2019-01-01', '2019-12-31'],
  ['2019-02', '2019-02-01', '2019-02-28'],
  ['2020-02', '2020-02-01', '2020-02-29'],
  ['2019-12', '2019-12-01', '2019-12-31'],
  ['2019-09-30', '2019-09-30', '2019-09-30'],
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
