import type { IsoDate } from '@vitrine/core';

/**
 * A day as a number that keeps the order of days: as if every month had 31 days, so that no calendar is
 * needed. The number after that of a day lies after it and not after any later day.
 */
export function dayCode(day: string): number {
  const digit = (place: number) => day.charCodeAt(place) - 48;
  const year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3);
  return (year * 12 + digit(5) * 10 + digit(6) - 1) * 31 + digit(8) * 10 + digit(9) - 1;
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
