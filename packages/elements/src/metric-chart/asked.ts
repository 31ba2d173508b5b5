import type { IsoDate } from '@vitrine/core';
import type { SeriesQuery } from '@vitrine/query';

/** The attributes of a chart that narrow what it shows. */
export interface Narrowing {
  readonly metric: string;
  readonly subjects: string;
  readonly population?: string | undefined;
  readonly unit: string;
  readonly reportedBy: string;
  readonly afterDay: string;
  readonly untilDay: string;
}

/** The query that attributes stand for. An empty one counts as left out, but for the population: empty means the whole. */
export function askedQuery(narrowing: Narrowing, asOf: IsoDate): SeriesQuery {
  const subjects = narrowing.subjects.split(/[\s,]+/).filter(Boolean);
  const { metric, population } = narrowing;
  return {
    metric,
    asOf,
    subjects: subjects.length === 0 ? undefined : subjects,
    population: population === '' ? null : population,
    unit: narrowing.unit || undefined,
    reportedBy: narrowing.reportedBy || undefined,
    after: narrowing.afterDay || undefined,
    until: narrowing.untilDay || undefined,
  };
}
