import type { IsoDate } from '@vitrine/core';
import { daySpan } from '../day.js';

/**
 * A day as a number that keeps the order of days: as if every month had 31 days, so that no calendar is
 * needed. The number after that of a day lies after it and not after any later day.
 */
export function dayCode(day: string): number {
  const year = pairAt(day, 0) * 100 + pairAt(day, 2);
  return (year * 12 + pairAt(day, 5) - 1) * 31 + pairAt(day, 8) - 1;
}

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

/**
 * The number of the last day of a day, a month or a year; `undefined` of what is no date. A day is read
 * without a calendar's help, since queries that are asked often are asked with one.
 */
export function lastDayCode(text: string): number | undefined {
  const code = text.length === 10 ? codeOfDay(text) : none;
  if (code !== none) return code;
  const day = daySpan(text)?.last;
  return day === undefined ? undefined : dayCode(day);
}

const none = -1;

const digitAt = (text: string, place: number): number => text.charCodeAt(place) - 48;
const pairAt = (text: string, place: number): number =>
  digitAt(text, place) * 10 + digitAt(text, place + 1);

/** Two digits as a number; far below nothing where one of them is no digit. */
function numberAt(text: string, place: number): number {
  const tens = digitAt(text, place);
  const ones = digitAt(text, place + 1);
  return tens >>> 0 > 9 || ones >>> 0 > 9 ? -10_000 : tens * 10 + ones;
}

/** The number of a day that exists, of a year with four digits, written in ten characters. */
function codeOfDay(text: string): number {
  const year = numberAt(text, 0) * 100 + numberAt(text, 2);
  const month = numberAt(text, 5);
  const day = numberAt(text, 8);
  const isDay =
    year >= 1000 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    text.charCodeAt(4) === hyphen &&
    text.charCodeAt(7) === hyphen &&
    (day <= 28 || day <= daysIn(year, month));
  return isDay ? (year * 12 + month - 1) * 31 + day - 1 : none;
}

const hyphen = 45;

function daysIn(year: number, month: number): number {
  if (month !== 2) return 30 + ((month + (month >> 3)) & 1);
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}
