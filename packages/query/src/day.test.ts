import { expect, it } from 'vitest';
import { daySpan, stretch } from './day.js';

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
