import type { FuzzyDate, IsoDate } from '@vitrine/core';
import type { Certainty } from '../../time/certainty.js';
import { compare } from '../compare-names.js';
import type { OccurrenceDate } from './types.js';

/** Bounds of a date that are known, with the date that a source states for it. */
export const dateWithin = (
  earliest: IsoDate | undefined,
  latest: IsoDate | undefined,
  stated?: FuzzyDate,
): OccurrenceDate => ({
  ...(stated && {
    edtf: stated.edtf,
    ...(stated.approximate && { approximate: stated.approximate }),
    ...(stated.uncertain && { uncertain: stated.uncertain }),
  }),
  ...(earliest !== undefined && { earliest }),
  ...(latest !== undefined && { latest }),
});

/** A date as its source states it. */
export const dateOf = (date: FuzzyDate): OccurrenceDate =>
  dateWithin(date.earliest, date.latest, date);

/** Nothing tells when. */
export const isUndated = ({ earliest, latest }: OccurrenceDate): boolean =>
  earliest === undefined && latest === undefined;

/** What runs over a stretch of days, such as a campaign, and what came on one, such as the start of something. */
export type Runs = 'over-a-stretch' | 'on-a-day';

/**
 * How sure it is that a date had come by a day, by the rule of what happens in a query; `undefined` where it lies
 * later. What runs over a stretch (EDTF with `/`) has come when it begins.
 */
export function comeBy(
  { edtf, earliest, latest }: OccurrenceDate,
  day: IsoDate,
  runs: Runs,
): Certainty | undefined {
  if (earliest !== undefined && earliest > day) return undefined;
  if (latest !== undefined && latest <= day) return 'certain';
  const begun = runs === 'over-a-stretch' && earliest !== undefined && edtf?.includes('/') === true;
  return begun ? 'certain' : 'presumed';
}

/** The days between two, the first excluded; a side that is missing is open. */
export interface DayRange {
  readonly after?: IsoDate | undefined;
  readonly until?: IsoDate | undefined;
}

/** The days between two that are known. */
export interface Between {
  readonly after: IsoDate;
  readonly until: IsoDate;
}

/** Whether the date may lie in the range. */
export const mayLieIn = ({ earliest, latest }: OccurrenceDate, { after, until }: DayRange) =>
  (until === undefined || earliest === undefined || earliest <= until) &&
  (after === undefined || latest === undefined || latest > after);

/** Whether every day that the date can stand for lies in the range. */
export const liesIn = ({ earliest, latest }: OccurrenceDate, { after, until }: DayRange) =>
  (after === undefined || (earliest !== undefined && earliest > after)) &&
  (until === undefined || (latest !== undefined && latest <= until));

/**
 * How sure it is that a date lies after one day and on or before another; `undefined` where it lies elsewhere. It is
 * as sure as it had come by the later day, where it surely had not by the earlier one; else merely possible.
 */
export function comeBetween(
  date: OccurrenceDate,
  { after, until }: Between,
  runs: Runs,
): Certainty | undefined {
  if (isUndated(date)) return undefined;
  const before = comeBy(date, after, runs);
  if (before === 'certain') return undefined;
  const now = comeBy(date, until, runs);
  return now && before ? 'possible' : now;
}

/** By the first, then by the last possible day; an open start comes first, an open end last. */
export function compareDates(a: OccurrenceDate, b: OccurrenceDate): number {
  return compare(a.earliest ?? '', b.earliest ?? '') || compare(a.latest ?? '~', b.latest ?? '~');
}
