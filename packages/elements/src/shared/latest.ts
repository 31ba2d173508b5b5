import type { FuzzyDate } from '@vitrine/core';
import type { Standing } from '@vitrine/query';

/** Orders texts by their code units, as days in ISO form need it. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The last day on which something dated may lie; empty where none is known, which comes first. */
export const lastDay = (date: FuzzyDate | undefined): string =>
  date?.latest ?? date?.earliest ?? '';

/** The last day of which anybody says anything about a standing. */
export function lastNews({ from, seen, announced, to }: Standing): string {
  const days = [from, seen?.last, announced, to].map((date) => date?.earliest ?? '');
  return days.sort().at(-1) ?? '';
}
