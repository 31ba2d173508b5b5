import type { FuzzyDate } from '@vitrine/core';
import { fuzzyDateSchema } from '@vitrine/core/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import '../../zh-hans/define.js';
import {
  formatFuzzyDate,
  formatMonth,
  formatPeriod,
  formatSeen,
  formatSince,
  formatSpan,
} from './dates.js';

function date(edtf: string): FuzzyDate {
  return {
    edtf,
    ...(/[~%]/.test(edtf) && { approximate: true as const }),
    ...(/[?%]/.test(edtf) && { uncertain: true as const }),
    ...(!edtf.startsWith('..') && { earliest: '2000-01-01' as const }),
    latest: '2020-12-31',
  };
}

describe('as precise as the source', () => {
  test.each([
    ['2017', '2017', '2017年'],
    ['2019-09', 'Sep 2019', '2019年9月'],
    ['2019-09-13', '13 Sep 2019', '2019年9月13日'],
    ['2019-09~', 'c. Sep 2019', '约2019年9月'],
    ['2012?', '2012?', '2012年（存疑）'],
    ['2012%', 'c. 2012?', '约2012年（存疑）'],
    ['2019/2021', '2019–21', '2019–2021年'],
    ['1998/2004', '1998–2004', '1998–2004年'],
    ['2019-04/2019-09', 'Apr–Sep 2019', '2019年4月至9月'],
    ['2019-04/2020-03', 'Apr 2019 – Mar 2020', '2019年4月至2020年3月'],
    ['2019/..', 'since 2019', '2019年起'],
    ['../2019', 'until 2019', '至2019年'],
  ])('%s', (edtf, en, zh) => {
    expect(formatFuzzyDate(date(edtf), 'en')).toBe(en);
    expect(formatFuzzyDate(date(edtf), 'zh-Hans')).toBe(zh);
  });

  test('the long form spells the month', () => {
    expect(formatFuzzyDate(date('2017-06-30'), 'en', 'long')).toBe('30 June 2017');
  });
});

test('a start of which only the latest day is known', () => {
  expect(formatSince(date('../2020-04-27'), 'en')).toBe('by 27 Apr 2020');
  expect(formatSince(date('../2020-04-27'), 'zh-Hans')).toBe('不晚于2020年4月27日');
});

test.each([
  ['2019-09-13', 'Sep 2019', '2019年9月'],
  ['2019~', '2019', '2019年'],
  ['2019/2020', '2019', '2019年'],
  ['2019-04/2020-03', 'Apr 2019', '2019年4月'],
  ['../2019-09-13', 'Sep 2019', '2019年9月'],
])('the month of a report of %s', (edtf, en, zh) => {
  expect(formatMonth(date(edtf), 'en')).toBe(en);
  expect(formatMonth(date(edtf), 'zh-Hans')).toBe(zh);
});

test('a period says a doubtful year once', () => {
  expect(formatPeriod(date('2011'), date('2011?'), 'en')).toBe('2011?');
  expect(formatPeriod(date('2011'), date('2012?'), 'en')).toBe('2011–2012?');
  expect(formatPeriod(date('2015'), date('2016'), 'en')).toBe('2015–16');
});

describe('sightings', () => {
  test.each([
    ['2019-07-30', '2019-07-30', '30 Jul 2019'],
    ['2019', '2019', '2019'],
    ['2019-09~', '2019-09~', 'c. Sep 2019'],
    ['2019', '2019-12-15', '2019'],
    ['2019-04-01', '2019-09-30', 'Apr–Sep 2019'],
    ['2019-04-01', '2021-09', '2019–21'],
  ])('%s to %s', (first, last, text) => {
    expect(formatSeen(fuzzyDateSchema.parse(first), fuzzyDateSchema.parse(last), 'en')).toBe(text);
  });
});

test('a span names both its ends, in either language', () => {
  const year = fc.integer({ min: 1900, max: 2099 });
  fc.assert(
    fc.property(year, year, (one, other) => {
      const [from, to] = one <= other ? [one, other] : [other, one];
      const en = formatSpan(String(from), String(to), 'en');
      expect(en.startsWith(String(from))).toBe(true);
      expect(en.endsWith(String(to).slice(-2))).toBe(true);
      expect(formatSpan(String(from), String(to), 'zh-Hans')).toMatch(/^\d{4}.*年$/);
    }),
  );
});
