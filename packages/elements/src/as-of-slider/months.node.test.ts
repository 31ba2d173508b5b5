import { VitrineError } from '@vitrine/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lastDayOf, monthOf, spanBetween, yearMarks } from './months.js';

const month = fc.integer({ min: 1900 * 12, max: 2200 * 12 });

describe('months', () => {
  test('a month stands for its last day, leap years included', () => {
    expect(lastDayOf(monthOf('2020-02'))).toBe('2020-02-29');
    expect(lastDayOf(monthOf('2019-02-03'))).toBe('2019-02-28');
    expect(lastDayOf(monthOf('2019-12-31'))).toBe('2019-12-31');
  });

  test('the last day of a month is in that month, and the day after it in the next', () => {
    fc.assert(
      fc.property(month, (one) => {
        const day = lastDayOf(one);
        expect(monthOf(day)).toBe(one);
        const next = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
        expect(monthOf(next)).toBe(one + 1);
      }),
    );
  });
});

describe('a span', () => {
  test('a year is its first month at the start and its last at the end', () => {
    expect(spanBetween('2012', '2014')).toEqual({
      min: monthOf('2012-01'),
      max: monthOf('2014-12'),
    });
    expect(spanBetween('2012-05', '2014-03-31')).toEqual({
      min: monthOf('2012-05'),
      max: monthOf('2014-03'),
    });
  });

  test('the marks of its years add up to all of its steps', () => {
    fc.assert(
      fc.property(month, fc.nat(500), (min, length) => {
        const marks = yearMarks({ min, max: min + length });
        expect(marks.reduce((sum, { steps }) => sum + steps, 0)).toBe(length);
        expect(marks.map(({ year }) => year)).toEqual(
          marks.map((_, index) => Math.floor(min / 12) + index),
        );
        expect(marks.slice(1).every(({ partial }) => !partial)).toBe(true);
      }),
    );
  });

  test.each([
    ['2012-13', '2014', ['min']],
    ['soon', 'later', ['min', 'max']],
    ['2015', '2014', ['min']],
    ['2014-06', '2014-05', ['min']],
  ])('%s to %s is refused', (min, max, paths) => {
    let problems: readonly string[] = [];
    try {
      spanBetween(min, max);
    } catch (error) {
      if (error instanceof VitrineError) problems = error.problems.map(({ path }) => path);
    }
    expect(problems).toEqual(paths);
  });

  test('a year that ends where it begins is a span', () => {
    expect(spanBetween('2014', '2014')).toEqual({
      min: monthOf('2014-01'),
      max: monthOf('2014-12'),
    });
    expect(spanBetween('2014-05', '2014')).toEqual({
      min: monthOf('2014-05'),
      max: monthOf('2014-12'),
    });
  });
});
