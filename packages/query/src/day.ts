import type { IsoDate } from '@vitrine/core';
import { clipped } from './text/clipped.js';

/** The first and the last day of a span, both inclusive. */
export interface DaySpan {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const isIsoDate = (text: string): text is IsoDate => /^\d{4}-\d{2}-\d{2}$/.test(text);

function isoDay(time: number): IsoDate | undefined {
  const text = new Date(time).toISOString().slice(0, 10);
  return isIsoDate(text) ? text : undefined;
}

/** Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `undefined` where the text is none of them or no real date. */
export function daySpan(text: string): DaySpan | undefined {
  const [, year, month, day] = pattern.exec(text) ?? [];
  if (year === undefined) return undefined;
  // Day 0 of a month is the last of the month before, so this also finds the end of February.
  const lastTime = Date.UTC(
    Number(year),
    Number(month ?? '12') - (day === undefined ? 0 : 1),
    Number(day ?? '0'),
  );
  const last = isoDay(lastTime);
  const first = [year, month ?? '01', day ?? '01'].join('-');
  if (last === undefined || !isIsoDate(first)) return undefined;
  // A month or day that does not exist rolls over, so that the parts no longer agree.
  return last.startsWith(text) ? { first, last } : undefined;
}

/** Says of a text that it is no date, and how one is written. */
export const noDate = (text: string): string =>
  `\`${clipped(text)}\` is no date; write a day, month or year such as 2019-09-30, 2019-09 or 2019.`;

/** Today in UTC. */
export function today(): IsoDate {
  return isoDay(Date.now()) ?? '1970-01-01';
}

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
