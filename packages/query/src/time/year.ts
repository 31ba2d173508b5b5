import type { FuzzyDate } from '@vitrine/core';

/** The year of a date; `undefined` where its days may lie in several years or on an open side. */
export function yearOf(date: unknown): number | undefined {
  // The model says that a date stands before its year.
  const { earliest, latest } = date as FuzzyDate;
  if (earliest === undefined || latest === undefined) return undefined;
  const year = earliest.slice(0, 4);
  return latest.startsWith(year) ? Number(year) : undefined;
}
