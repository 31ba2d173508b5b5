import type { IsoDate, ValidTime } from '@vitrine/core';

/**
 * When something that lasts may have begun and ended, in days since 1970-01-01. The first and the last
 * day are any within their bounds, the first not after the last; an open side is endless.
 */
export interface Interval {
  readonly startLow: number;
  readonly startHigh: number;
  readonly endLow: number;
  readonly endHigh: number;
  /** Nobody states an end of what is not temporary: it is presumed to go on as long as it may. */
  readonly goesOn: boolean;
}

const known = new WeakMap<ValidTime, Interval>();

/** The interval of a valid time that was held. */
export function intervalOf(time: ValidTime): Interval {
  const found = known.get(time);
  if (found) return found;
  const { startEarliest, startLatest, endEarliest, endLatest, hostClosed, temporary } = time;
  const interval = {
    startLow: dayNumber(startEarliest, -Infinity),
    startHigh: dayNumber(startLatest, Infinity),
    endLow: dayNumber(endEarliest, -Infinity),
    endHigh: Math.min(dayNumber(endLatest, Infinity), dayNumber(hostClosed, Infinity)),
    goesOn: endLatest === undefined && !temporary,
  };
  known.set(time, interval);
  return interval;
}

const dayLength = 86_400_000;

/** A day as the number of days since 1970-01-01. */
export const dayNumber = (day: IsoDate | undefined, open: number): number =>
  day === undefined ? open : Date.parse(day) / dayLength;
