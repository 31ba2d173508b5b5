import type { FuzzyDate, IsoDate } from '@vitrine/core';

/** Days are whole numbers counted from 1970-01-01. */
export type Day = number;

const millisecondsOfDay = 86_400_000;

/** Stands for a bound that is not known. */
export const noDay: Day = -1;

export const dayOf = (year: number, month: number, date: number): Day =>
  Date.UTC(year, month - 1, date) / millisecondsOfDay;

/** Before and after all days of a world: bounds that are open, and of what never held. */
export const beforeAll: Day = -1_000_000;
export const afterAll: Day = 1_000_000;

/** The days between which things happen. */
export const firstDay = dayOf(2010, 1, 1);
export const lastDay = dayOf(2024, 12, 31);

const texts = new Map<Day, IsoDate>();

/** The day as `YYYY-MM-DD`; one text a day, however often it is asked for. */
export function isoOf(day: Day): IsoDate {
  let text = texts.get(day);
  if (text === undefined) {
    // The first ten characters of an ISO time are the day.
    text = new Date(day * millisecondsOfDay).toISOString().slice(0, 10) as IsoDate;
    texts.set(day, text);
  }
  return text;
}

const dates = new Map<string, FuzzyDate>();

/** The date that covers the days from the first to the last, as precise as they allow; one object a date. */
export function fuzzyDate(first: Day, last: Day): FuzzyDate {
  const edtf = edtfOf(first, last);
  let date = dates.get(edtf);
  if (!date) {
    date = Object.freeze({ edtf, earliest: isoOf(first), latest: isoOf(last) });
    dates.set(edtf, date);
  }
  return date;
}

function edtfOf(first: Day, last: Day): string {
  const text = isoOf(first);
  const isStretch = ([from, to]: readonly [Day, Day]) => from === first && to === last;
  if (first === last) return text;
  if (isStretch(monthAround(first))) return text.slice(0, 7);
  return isStretch(yearAround(first)) ? text.slice(0, 4) : `${text}/${isoOf(last)}`;
}

/** The first and the last day of the month or of the year that a day lies in. */
export function monthAround(day: Day): readonly [Day, Day] {
  const [year, month] = partsOf(day);
  return [dayOf(year, month, 1), dayOf(year, month + 1, 1) - 1];
}

export function yearAround(day: Day): readonly [Day, Day] {
  const [year] = partsOf(day);
  return [dayOf(year, 1, 1), dayOf(year + 1, 1, 1) - 1];
}

function partsOf(day: Day): readonly [number, number] {
  const text = isoOf(day);
  return [Number(text.slice(0, 4)), Number(text.slice(5, 7))];
}
