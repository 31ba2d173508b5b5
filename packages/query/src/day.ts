import type { IsoDate } from '@vitrine/core';
import { clipped } from './text/clipped.js';

/** The first and the last day of a span, both inclusive. */
interface DaySpan {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** How many days a month of the Gregorian calendar has; none where there is no such month. */
function daysIn(year: number, month: number): number {
  if (month < 1 || month > 12) return 0;
  if (month !== 2) return 30 + ((month + (month >> 3)) & 1);
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** Two digits as a number; far below nothing where one of them is no digit. */
function numberAt(text: string, place: number): number {
  const tens = text.charCodeAt(place) - 48;
  const ones = text.charCodeAt(place + 1) - 48;
  return tens >>> 0 > 9 || ones >>> 0 > 9 ? -10_000 : tens * 10 + ones;
}

/** What {@link codeOfDay} gives for what is no day. */
export const noDay = -1;

const hyphen = 45;

/**
 * The number of `dayCode` of a day that exists, of a year from 1000 on, written as `YYYY-MM-DD`. It is read without a
 * pattern and without a calendar's help, since most queries are asked with one.
 */
export function codeOfDay(text: string): number {
  if (text.length !== 10) return noDay;
  const year = numberAt(text, 0) * 100 + numberAt(text, 2);
  const month = numberAt(text, 5);
  const day = numberAt(text, 8);
  const isDay =
    year >= 1000 &&
    day >= 1 &&
    text.charCodeAt(4) === hyphen &&
    text.charCodeAt(7) === hyphen &&
    day <= daysIn(year, month);
  return isDay ? (year * 12 + month - 1) * 31 + day - 1 : noDay;
}

const isDay = (text: string): text is IsoDate => codeOfDay(text) !== noDay;

/** Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `undefined` where the text is none of them or no real date. */
export function daySpan(text: string): DaySpan | undefined {
  if (isDay(text)) return { first: text, last: text };
  const [, year, month, day] = pattern.exec(text) ?? [];
  // Nobody means the first century: two digits of the year are missing.
  if (year === undefined || year.startsWith('00')) return undefined;
  const days = daysIn(Number(year), Number(month ?? '12'));
  const wanted = Number(day ?? '1');
  if (wanted < 1 || wanted > days) return undefined;
  // The pattern has told that all parts are digits.
  return {
    first: `${year}-${month ?? '01'}-${day ?? '01'}` as IsoDate,
    last: `${year}-${month ?? '12'}-${day ?? days}` as IsoDate,
  };
}

/** Says of a text that it is no date, and how one is written. */
export const noDate = (text: string): string =>
  `\`${clipped(text)}\` is no date; write a day, month or year such as 2019-09-30, 2019-09 or 2019.`;

/** Today in UTC. Until the year 9999 the text of an instant begins with its day. */
export const today = (): IsoDate => new Date().toISOString().slice(0, 10) as IsoDate;

/** The days of a stretch, both inclusive; a side that is missing is open. */
export interface Stretch {
  readonly first?: IsoDate;
  readonly last?: IsoDate;
}

/**
 * Reads a day, a month, a year, or a stretch of two of them (`2019-04/2020-03`, EDTF), of which one side may be
 * open (`2019/..`); `undefined` where the text is none of these or ends before it begins.
 */
export function stretch(text: string): Stretch | undefined {
  const sides = text.split('/');
  const [from = '', to = from] = sides;
  if (sides.length > 2 || (from === '..' && to === '..')) return undefined;
  const [begin, end] = [from, to].map((side) => (side === '..' ? 'open' : daySpan(side)));
  if (!begin || !end || (begin === 'open' && sides.length === 1)) return undefined;
  const first = begin === 'open' ? undefined : begin.first;
  const last = end === 'open' ? undefined : end.last;
  if (first !== undefined && last !== undefined && first > last) return undefined;
  return { ...(first !== undefined && { first }), ...(last !== undefined && { last }) };
}

/** Says of a text that it is no stretch, and how one is written. */
export const noStretch = (text: string): string =>
  `\`${clipped(text)}\` is no stretch of days; write 2019, 2019-09-30 or 2019-04/2020-03.`;
