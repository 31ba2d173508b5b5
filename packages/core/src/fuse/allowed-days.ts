import type { FuzzyDate } from '../model/fuzzy-date.js';
import type { IsoDate } from '../model/id.js';

/** The first and the last day that remain possible; a side that is missing is open. */
export interface AllowedDays {
  readonly earliest?: IsoDate;
  readonly latest?: IsoDate;
}

/**
 * The days that several readings of one date leave: those on which all of them agree ("2015" and
 * "September 2015" leave September), or, where they contradict each other, all days from the first
 * that any allows to the last. No reading is left out: which one is shown says nothing of the truth.
 */
export function allowedDays(readings: readonly FuzzyDate[]): AllowedDays | undefined {
  if (readings.length === 0) return undefined;
  const starts = readings.flatMap(({ earliest }) => earliest ?? []).sort();
  const ends = readings.flatMap(({ latest }) => latest ?? []).sort();
  const [earliest, latest] = [starts.at(-1), ends.at(0)];
  if (earliest === undefined || latest === undefined || earliest <= latest) {
    return sides(earliest, latest);
  }
  const open = readings.length;
  return sides(
    starts.length === open ? starts.at(0) : undefined,
    ends.length === open ? ends.at(-1) : undefined,
  );
}

const sides = (earliest: IsoDate | undefined, latest: IsoDate | undefined): AllowedDays => ({
  ...(earliest !== undefined && { earliest }),
  ...(latest !== undefined && { latest }),
});
