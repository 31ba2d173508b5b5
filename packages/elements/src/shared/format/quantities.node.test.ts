import type { Locale, NamedThing, Quantity } from '@vitrine/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import '../../zh-hans/define.js';
import { formatNumber, formatQuantity, scaleFor, speakQuantity, unitLabel } from './quantities.js';

const users: NamedThing = { id: 'users', name: { en: 'Users', 'zh-Hans': '用户数' } };
const percent: NamedThing = { id: 'percent', name: { en: 'Percent', 'zh-Hans': '百分比' } };

const said = (quantity: Quantity, locale: Locale, unit?: NamedThing) =>
  formatQuantity(quantity, { locale, unit }).replaceAll('\u00a0', ' ');

describe('a quantity keeps its qualifier', () => {
  test.each<[Quantity, NamedThing | undefined, string, string]>([
    [{ value: 11, unit: 'percent' }, percent, '11%', '11%'],
    [{ maxValue: 20, exclusive: true, unit: 'percent' }, percent, '< 20%', '< 20%'],
    [{ minValue: 10, maxValue: 12, unit: 'percent' }, percent, '10–12%', '10–12%'],
    [{ minValue: 750e6, exclusive: true, unit: 'users' }, users, '> 750m users', '> 7.5亿用户'],
    [{ minValue: 45, unit: 'users' }, users, '≥ 45 users', '≥ 45用户'],
    [{ value: 45, approximate: true, unit: 'users' }, users, 'c. 45 users', '约45用户'],
    [{ value: 397e6, unit: 'USD' }, undefined, '$397m', '3.97亿美元'],
    [{ minValue: 100e6, exclusive: true, unit: 'USD' }, undefined, '> $100m', '> 1亿美元'],
    [{ value: 1e9, unit: 'USD' }, undefined, '$1bn', '10亿美元'],
    [{ value: -3.5, unit: 'percent' }, percent, '\u22123.5%', '\u22123.5%'],
    [{ value: 0, unit: 'percent' }, percent, '0%', '0%'],
    [{ value: 3, unit: 'rank' }, undefined, 'no. 3', '第3名'],
  ])('%j', (quantity, unit, en, zh) => {
    expect(said(quantity, 'en', unit)).toBe(en);
    expect(said(quantity, 'zh-Hans', unit)).toBe(zh);
  });
});

test('read out exactly, with the unit in words', () => {
  const over = { minValue: 750e6, exclusive: true, unit: 'users' } as const;
  expect(speakQuantity(over, { locale: 'en', unit: users })).toBe('more than 750,000,000 users');
  expect(speakQuantity(over, { locale: 'zh-Hans', unit: users })).toBe('超过750,000,000用户');
  expect(speakQuantity({ value: 11, unit: 'percent' }, { locale: 'en' })).toBe('11 percent');
});

test('a range below zero is told in words, since its dash would be taken for a minus', () => {
  const fall = { minValue: -20, maxValue: -18, unit: 'percent' } as const;
  expect(formatQuantity(fall, { locale: 'en' })).toBe('\u221220 to \u221218%');
  expect(formatQuantity(fall, { locale: 'zh-Hans' })).toBe('\u221220至\u221218%');
});

test('a row is written in one unit, the one that its smallest number fills', () => {
  const row: Quantity[] = [
    { value: 1.2e8, unit: 'users' },
    { value: 3e6, unit: 'users' },
  ];
  expect(scaleFor(row, 'zh-Hans').suffix).toBe('万');
  expect(scaleFor(row, 'en').suffix).toBe('m');
  expect(scaleFor([], 'en').suffix).toBe('');
});

test('the head of a row says the unit', () => {
  expect(unitLabel(percent, 'en')).toBe('%');
  expect(unitLabel(users, 'en')).toBe('users');
  expect(unitLabel({ id: 'USD', name: { en: 'US dollar' } }, 'en')).toBe('$');
});

test('no hyphen ever stands for a minus, and no number loses its value', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), (value) => {
      const text = formatNumber(value, 'en');
      expect(text).not.toContain('-');
      expect(Number(text.replaceAll(',', '').replace('\u2212', '-'))).toBe(value);
    }),
  );
});
