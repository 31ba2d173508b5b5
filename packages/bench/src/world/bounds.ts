import { isoOf, noDay, type Day } from './days.js';

/** The bounds of a start and an end. */
interface Bounds {
  readonly startEarliest: Day;
  readonly startLatest: Day;
  readonly endEarliest: Day;
  readonly endLatest: Day;
}

/** As records have them: what is not known is missing. */
export const boundsOf = ({ startEarliest, startLatest, endEarliest, endLatest }: Bounds) => ({
  ...(startEarliest !== noDay && { startEarliest: isoOf(startEarliest) }),
  startLatest: isoOf(startLatest),
  endEarliest: isoOf(endEarliest),
  ...(endLatest !== noDay && { endLatest: isoOf(endLatest) }),
});
