import type { IsoDate } from '@vitrine/core';
import { UsageError } from './usage-error.js';

/**
 * The day that `--as-of` means: itself, the last of a month or year, or today.
 *
 * @throws UsageError where the text is none of these
 */
export function lastDayOf(text: string | undefined): IsoDate {
  if (text === undefined) return isoDay(new Date());
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(text) ?? [];
  if (year !== undefined) {
    // Day 0 of a month is the last of the month before.
    const last = isoDay(
      new Date(
        Date.UTC(Number(year), Number(month ?? 12) - (day === undefined ? 0 : 1), Number(day ?? 0)),
      ),
    );
    // A month or day that does not exist rolls over.
    if (last.startsWith(text)) return last;
  }
  throw new UsageError(`\`${text}\` is no date; give one such as 2019-09-30, 2019-09 or 2019`);
}

// A `Date` writes itself as an ISO date and time.
const isoDay = (date: Date): IsoDate => date.toISOString().slice(0, 10) as IsoDate;
