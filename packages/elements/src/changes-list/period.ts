import type { IsoDate, Locale } from '@vitrine/core';
import { formatDate, formatSpan } from '../shared/format/dates.js';
import { changesWords } from './words.js';

/** The time between two days as a headline says it: whole years by their numbers, else the days. */
export function formatBetween(after: IsoDate, until: IsoDate, locale: Locale): string {
  const lastDay = /^(\d{4})-12-31$/;
  const [before, last] = [lastDay.exec(after)?.[1], lastDay.exec(until)?.[1]];
  const { inYears, betweenDays } = changesWords[locale];
  return before !== undefined && last !== undefined && before < last
    ? inYears(formatSpan(String(Number(before) + 1), last, locale))
    : betweenDays(formatDate(after, locale), formatDate(until, locale));
}
