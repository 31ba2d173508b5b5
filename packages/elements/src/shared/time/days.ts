import type { FuzzyDate } from '@vitrine/core';

const millisecondsOfDay = 86_400_000;

/** Days since 1970, of a day in ISO form. */
export const dayNumber = (iso: string): number => Date.parse(iso) / millisecondsOfDay;

export const startOfYear = (year: number): number => Date.UTC(year, 0, 1) / millisecondsOfDay;

export const startOfMonth = (year: number, month: number): number =>
  Date.UTC(year, month - 1, 1) / millisecondsOfDay;

export const yearOf = (day: number): number => new Date(day * millisecondsOfDay).getUTCFullYear();

export const monthOf = (day: number): number => new Date(day * millisecondsOfDay).getUTCMonth() + 1;

/** The days for which a date can stand, from the first up to the one after the last. */
export interface DayStretch {
  readonly start: number;
  readonly end: number;
}

/** The stretch of a date. Where one side is open, it is the day of the other. */
export function stretchOf({ earliest, latest }: FuzzyDate): DayStretch {
  const first = earliest ?? latest ?? '1970-01-01';
  const last = latest ?? first;
  return { start: dayNumber(first), end: dayNumber(last) + 1 };
}
