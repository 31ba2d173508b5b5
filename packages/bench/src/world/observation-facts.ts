import { dayOf, isoOf, monthAround, type Day } from './days.js';
import { at, below, skewed, type Random } from './random.js';
import type { NamedFact } from './world.js';

export const metrics = [
  'average-order-value',
  'brand-count',
  'follower-count',
  'monthly-active-users',
  'online-share',
  'sales',
  'sales-growth',
  'store-count',
  'user-base',
  'view-count',
] as const;

/** In the order of their names, as ids of observations have it. */
export const subjectKinds = ['brand', 'market', 'organization', 'platform'] as const;
export type SubjectKind = (typeof subjectKinds)[number];

/** The observations as columns. Those of one metric of one subject are side by side, the oldest first. */
export interface ObservationFacts {
  readonly metric: Uint8Array;
  /** The number of the kind in {@link subjectKinds}, and that of the subject among its kind. */
  readonly kind: Uint8Array;
  readonly subject: Int32Array;
  /** The month, or one day of it. Within a series no two are of one month. */
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
  readonly value: Float64Array;
  readonly source: Int32Array;
}

interface Cast {
  readonly brands: readonly NamedFact[];
  readonly platforms: readonly NamedFact[];
  readonly owners: readonly NamedFact[];
  readonly markets: readonly NamedFact[];
  readonly sources: readonly NamedFact[];
}

export function subjectsOf(cast: Omit<Cast, 'sources'>): Record<SubjectKind, readonly NamedFact[]> {
  return {
    brand: cast.brands,
    market: cast.markets,
    organization: cast.owners,
    platform: cast.platforms,
  };
}

export function observationFacts(random: Random, rows: number, cast: Cast): ObservationFacts {
  const facts: ObservationFacts = {
    metric: new Uint8Array(rows),
    kind: new Uint8Array(rows),
    subject: new Int32Array(rows),
    earliest: new Int32Array(rows),
    latest: new Int32Array(rows),
    value: new Float64Array(rows),
    source: new Int32Array(rows),
  };
  let row = 0;
  for (const series of seriesOf(random, rows, cast)) {
    let month = below(random, 40);
    let value = 10 ** (2 + below(random, 6));
    for (const end = row + series.length; row < end; row++) {
      const [earliest, latest] = dateIn(random, month);
      facts.metric[row] = series.metric;
      facts.kind[row] = series.kind;
      facts.subject[row] = series.subject;
      facts.earliest[row] = earliest;
      facts.latest[row] = latest;
      facts.value[row] = Math.round(value);
      facts.source[row] = below(random, cast.sources.length);
      value *= 0.9 + random() / 2;
      month += 1 + below(random, 3);
    }
  }
  return facts;
}

/** A figure a month or two for ten years. */
const longestSeries = 70;

interface Series {
  readonly metric: number;
  readonly kind: number;
  readonly subject: number;
  length: number;
}

/** Each metric of a subject at most once, in the order of ids; their lengths add up to the rows. */
function seriesOf(random: Random, rows: number, cast: Cast): readonly Series[] {
  const subjects = subjectsOf(cast);
  const found = new Map<string, Series>();
  let left = rows;
  while (left > 0) {
    const kind = kindFor(random());
    const subject = skewed(random, subjects[at(subjectKinds, kind)].length, 1.4);
    const metric = skewed(random, metrics.length, 1.3);
    const key = `${metric} ${kind} ${String(subject).padStart(6, '0')}`;
    const length = Math.min(left, 1 + skewed(random, 30, 2));
    const known = found.get(key);
    if (known && known.length + length > longestSeries) continue;
    if (known) known.length += length;
    else found.set(key, { metric, kind, subject, length });
    left -= length;
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, series]) => series);
}

/** Most figures are of brands. */
function kindFor(chance: number): number {
  const kind = chance < 0.75 ? 'brand' : chance < 0.9 ? 'platform' : 'organization';
  return subjectKinds.indexOf(chance < 0.02 ? 'market' : kind);
}

function dateIn(random: Random, month: number): readonly [Day, Day] {
  const day = dayOf(2010 + Math.floor(month / 12), 1 + (month % 12), 1 + below(random, 28));
  return random() < 0.7 ? [day, day] : monthAround(day);
}

/** The date of an observation as its id has it. */
export const observationDate = (earliest: Day, latest: Day): string =>
  earliest === latest ? isoOf(earliest) : isoOf(earliest).slice(0, 7);
