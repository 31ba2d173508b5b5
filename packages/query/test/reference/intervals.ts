import type { ValidTime } from '@vitrine/core';
import type { AllenRelation } from '../../src/ast/types.js';
import { dayNumber, daysOf, tellingDays, type Days } from './days.js';
import { overCases, type Truth } from './truth.js';

/** Which of Allen's relations two half-open intervals stand in, each told as in the paper. */
export function relationOf(a: Days, b: Days): AllenRelation {
  // The first day after: an interval ends there without having it.
  const [aEnd, bEnd] = [a.last + 1, b.last + 1];
  if (aEnd < b.first) return 'before';
  if (aEnd === b.first) return 'meets';
  if (a.first > bEnd) return 'after';
  if (a.first === bEnd) return 'met-by';
  if (a.first === b.first) return aEnd === bEnd ? 'equals' : aEnd < bEnd ? 'starts' : 'started-by';
  if (aEnd === bEnd) return a.first > b.first ? 'finishes' : 'finished-by';
  if (a.first < b.first) return aEnd < bEnd ? 'overlaps' : 'contains';
  return aEnd < bEnd ? 'during' : 'overlapped-by';
}

export const shareADay = (a: Days, b: Days): boolean => a.first <= b.last && b.first <= a.last;

const bound = (day: string | undefined, open: number) =>
  day === undefined ? open : dayNumber(day);

/** Every interval that the bounds allow whose first and last day are among the given ones. */
export function allowedIntervals(time: ValidTime, days: readonly number[]): readonly Days[] {
  const startEarliest = bound(time.startEarliest, -Infinity);
  const startLatest = bound(time.startLatest, Infinity);
  const endEarliest = bound(time.endEarliest, -Infinity);
  const endLatest = Math.min(bound(time.endLatest, Infinity), bound(time.hostClosed, Infinity));
  return days.flatMap((first) =>
    days
      .filter(
        (last) =>
          first <= last &&
          first >= startEarliest &&
          first <= startLatest &&
          last >= endEarliest &&
          last <= endLatest,
      )
      .map((last) => ({ first, last })),
  );
}

/** Those of the intervals that are left to who settles what is presumed: an end that nobody states is none. */
function presumedIntervals(time: ValidTime, intervals: readonly Days[]): readonly Days[] {
  if (time.endLatest !== undefined || time.temporary) return intervals;
  const close = bound(time.hostClosed, Infinity);
  const unended = intervals.map(({ first }) => ({ first, last: close }));
  return unended.filter(({ first, last }) => first <= last);
}

/** How true it is of a valid time that was held that its interval stands so to the days of the value. */
export function intervalTruth(
  time: ValidTime,
  value: string,
  holds: (interval: Days, wanted: Days) => boolean,
  days: readonly number[] = mentionedIn(time, value),
): Truth {
  const wanted = daysOf(value);
  const allowed = allowedIntervals(time, days);
  const sure = overCases(allowed, (interval) => holds(interval, wanted));
  if (sure !== 2) return sure;
  const presumed = overCases(presumedIntervals(time, allowed), (interval) =>
    holds(interval, wanted),
  );
  return presumed === 4 ? 3 : presumed === 0 ? 1 : 2;
}

function mentionedIn(time: ValidTime, value: string): readonly number[] {
  const { startEarliest, startLatest, endEarliest, endLatest, hostClosed } = time;
  const { first, last } = daysOf(value);
  const bounds = [startEarliest, startLatest, endEarliest, endLatest, hostClosed];
  const spokenOf = bounds.flatMap((day) => (day === undefined ? [] : [dayNumber(day)]));
  return tellingDays([...spokenOf, first, last]);
}
