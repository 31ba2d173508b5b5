import type { IsoDate } from '@vitrine/core';
import { codeOfDay, daySpan, noDay } from '../day.js';

/**
 * A day as a number that keeps the order of days: as if every month had 31 days, so that no calendar is
 * needed. The number after that of a day lies after it and not after any later day.
 */
export function dayCode(day: string): number {
  const year = pairAt(day, 0) * 100 + pairAt(day, 2);
  return (year * 12 + pairAt(day, 5) - 1) * 31 + pairAt(day, 8) - 1;
}

const digitAt = (text: string, place: number): number => text.charCodeAt(place) - 48;
const pairAt = (text: string, place: number): number =>
  digitAt(text, place) * 10 + digitAt(text, place + 1);

const padded = (value: number, length: number) => String(value).padStart(length, '0');

/**
 * The text of a number of {@link dayCode}. That of a number between two days, such as the 31st of June,
 * is no day, but lies between theirs in the order of texts.
 */
export function dayOfCode(code: number): IsoDate {
  const month = Math.floor(code / 31);
  const [year, rest] = [Math.floor(month / 12), month % 12];
  // Digits in the shape of a day, which the type of a template cannot tell of padded numbers.
  return `${padded(year, 4)}-${padded(rest + 1, 2)}-${padded((code % 31) + 1, 2)}` as IsoDate;
}

/** The number of the last day of a day, a month or a year; `undefined` of what is no date. */
export function lastDayCode(text: string): number | undefined {
  const code = codeOfDay(text);
  if (code !== noDay) return code;
  const day = daySpan(text)?.last;
  return day === undefined ? undefined : dayCode(day);
}
