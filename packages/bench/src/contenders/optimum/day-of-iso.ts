import type { Day } from '../../world/days.js';

/** Reads `YYYY-MM-DD` by its digits, without making a date of it. */
export function dayOfIso(text: string): Day {
  const year = 1000 * digit(text, 0) + 100 * digit(text, 1) + 10 * digit(text, 2) + digit(text, 3);
  const month = 10 * digit(text, 5) + digit(text, 6);
  const date = 10 * digit(text, 8) + digit(text, 9);
  // Years that begin in March have their odd day last, so that months before it never move.
  const marchYear = month <= 2 ? year - 1 : year;
  const marchMonth = (month + 9) % 12;
  const leapDays = (marchYear >> 2) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return 365 * marchYear + leapDays + Math.floor((153 * marchMonth + 2) / 5) + date - 719469;
}

const digit = (text: string, index: number): number => text.charCodeAt(index) - 48;
