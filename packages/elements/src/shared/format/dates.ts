import type { FuzzyDate, Locale } from '@vitrine/core';
import { dateWords } from '../messages/dates.js';

type Length = 'short' | 'long';

const months = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });

function monthName(month: number, length: Length): string {
  const full = months.format(Date.UTC(2000, month - 1, 1));
  return length === 'long' ? full : full.slice(0, 3);
}

/** A year, month or day in ISO form, to that precision: `2019-09` is "Sep 2019". */
export function formatDate(iso: string, locale: Locale, length: Length = 'short'): string {
  const [year = '', month, day] = iso.split('-').map(Number);
  if (locale === 'zh-Hans') {
    return `${year}年${month === undefined ? '' : `${month}月`}${day === undefined ? '' : `${day}日`}`;
  }
  const parts = [day, month === undefined ? undefined : monthName(month, length), year];
  return parts.filter((part) => part !== undefined).join(' ');
}

/**
 * From one date to another, saying once what both share: "Apr–Sep 2019", "2019–21", 2019年4月至9月.
 * Both sides are ISO years, months or days.
 */
export function formatSpan(
  from: string,
  to: string,
  locale: Locale,
  length: Length = 'short',
): string {
  if (from === to) return formatDate(from, locale, length);
  if (from.length === 4 && to.length === 4) {
    return locale === 'en'
      ? dateWords[locale].years(from, to)
      : dateWords[locale].years(from, formatDate(to, locale));
  }
  if (from.length === 7 && to.length === 7 && from.slice(0, 4) === to.slice(0, 4)) {
    const [first, last] = [Number(from.slice(5)), Number(to.slice(5))];
    return locale === 'en'
      ? `${monthName(first, length)}–${formatDate(to, locale, length)}`
      : dateWords[locale].span(formatDate(from, locale), `${last}月`);
  }
  return dateWords[locale].span(formatDate(from, locale, length), formatDate(to, locale, length));
}

/**
 * A fuzzy date as precise as its source: "c. Sep 2019", "2019?", "since 2019", 约2019年9月.
 * It reads the EDTF text, because the days alone do not tell a month from its thirty days.
 */
export function formatFuzzyDate(date: FuzzyDate, locale: Locale, length: Length = 'short'): string {
  const [from = '', to] = date.edtf.replaceAll(/[~?%]/g, '').split('/');
  let text: string;
  if (to === undefined) text = formatDate(from, locale, length);
  else if (to === '..') text = dateWords[locale].since(formatDate(from, locale, length));
  else if (from === '..') text = dateWords[locale].until(formatDate(to, locale, length));
  else text = formatSpan(from, to, locale, length);
  if (date.approximate) text = dateWords[locale].about(text);
  return date.uncertain ? dateWords[locale].uncertain(text) : text;
}

/**
 * The stretch within which something was seen, only as fine as its reader needs: years where they
 * differ, else months, and what the source says where there is a single sighting.
 */
export function formatSeen(first: FuzzyDate, last: FuzzyDate, locale: Locale): string {
  if (first.edtf === last.edtf) return formatFuzzyDate(first, locale);
  const [from, to] = [first.earliest ?? first.latest ?? '', last.latest ?? last.earliest ?? ''];
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  const coarse = [first, last].some(({ edtf }) => /^\d{4}[~?%]?$/.test(edtf));
  const precision = sameYear && !coarse ? 7 : 4;
  return formatSpan(from.slice(0, precision), to.slice(0, precision), locale);
}

/**
 * The month of a report: its day tells when somebody wrote, not when something happened. Of an interval it is
 * the first month that is known.
 */
export function formatMonth({ edtf }: FuzzyDate, locale: Locale): string {
  const known = edtf.replaceAll(/[~?%]/g, '').replace(/^\.\.\//, '');
  return formatDate(known.slice(0, 7).replace(/\/.*/, ''), locale);
}

/** Since when: "since c. Sep 2019", or "by 27 Apr 2020" where only the latest possible day is known. */
export function formatSince(date: FuzzyDate, locale: Locale): string {
  if (date.earliest !== undefined || date.latest === undefined) {
    return dateWords[locale].since(formatFuzzyDate(date, locale));
  }
  return dateWords[locale].by(
    formatFuzzyDate({ ...date, edtf: date.edtf.replace('../', '') }, locale),
  );
}

/** From a start to an end; shared years are said once where both are certain. */
export function formatPeriod(from: FuzzyDate, to: FuzzyDate, locale: Locale): string {
  const bare = ({ edtf }: FuzzyDate) => edtf.replaceAll(/[~?%]/g, '');
  if (bare(from) === bare(to)) {
    const doubtful = to.approximate || to.uncertain ? to : from;
    return formatFuzzyDate(doubtful, locale);
  }
  const plain = /^[\d-]+$/;
  return plain.test(from.edtf) && plain.test(to.edtf)
    ? formatSpan(from.edtf, to.edtf, locale)
    : dateWords[locale].span(formatFuzzyDate(from, locale), formatFuzzyDate(to, locale));
}
