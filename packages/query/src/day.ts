import type { IsoDate } from '@vitrine/core';
import { clipped } from './text/clipped.js';

/** The first and the last day of a span, both inclusive. */
export interface DaySpan {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** How many days a month of the Gregorian calendar has; none where there is no such month. */
function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (monthLengths[month - 1] ?? 0);
}

/** Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `undefined` where the text is none of them or no real date. */
export function daySpan(text: string): DaySpan | undefined {
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
