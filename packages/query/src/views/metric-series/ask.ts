import { suggest, type IsoDate, type Metric, type Observation } from '@vitrine/core';
import type { EntityTypes } from '../../model/entity-types.js';
import { read } from '../../read.js';
import type { AtlasStore } from '../../store/store.js';
import { asking, type Asking } from '../asking.js';
import { recordOrSuccessor, unknownId } from '../subject-of-view.js';
import type { SubjectReference } from '../subject-reference.js';
import type { SeriesQuery } from './types.js';

const subjectTypes = ['brand', 'platform', 'organization', 'market'] as const;

/** A series query whose names are all known. */
export interface AskedSeries {
  readonly metric: Metric;
  /** All figures of the metric. */
  readonly observations: readonly Observation[];
  readonly subjects: readonly SubjectReference<(typeof subjectTypes)[number]>[] | undefined;
  readonly population: string | null | undefined;
  readonly unit: string | undefined;
  readonly reportedBy: string | undefined;
  readonly after?: IsoDate | undefined;
  readonly until?: IsoDate | undefined;
}

const names = [
  'metric',
  'subjects',
  'population',
  'unit',
  'reportedBy',
  'after',
  'until',
  'asOf',
] as const;

/**
 * Checks a query for series, which may come from a page without types.
 *
 * @throws VitrineError of the first problem's code, with all problems: `unknown-field`, `unknown-id`,
 *   `unknown-word`, `invalid-date`, `wrong-type`, `empty`
 */
export function askedSeries(store: AtlasStore, query: SeriesQuery): AskedSeries {
  const ask = asking(store);
  ask.names(query, names, '');
  const metric = recordOf(store, ask, 'metric', read(query, 'metric'), 'metric');
  const observations = metric ? store.bucket('observation', 'metric', metric.id) : [];
  const word = (given: unknown, known: readonly string[], path: string): string | undefined =>
    metric && wordOf(ask, metric, given, known, path);
  const population = read(query, 'population');
  const reportedBy = read(query, 'reportedBy');
  const asked = {
    observations,
    subjects: ask.things(subjectTypes, read(query, 'subjects'), 'subjects'),
    population:
      population === null ? null : word(population, populationsOf(observations), 'population'),
    unit: word(read(query, 'unit'), unitsOf(metric, observations), 'unit'),
    reportedBy:
      reportedBy === undefined
        ? undefined
        : recordOf(store, ask, 'organization', reportedBy, 'reportedBy')?.id,
    ...ask.range(query),
  };
  ask.day(read(query, 'asOf'), 'asOf');
  ask.done();
  if (!metric) throw new RangeError('Series need a metric.');
  return { metric, ...asked };
}

function recordOf<E extends 'metric' | 'organization'>(
  store: AtlasStore,
  ask: Asking,
  entity: E,
  id: unknown,
  path: string,
): EntityTypes[E] | undefined {
  if (typeof id !== 'string') {
    ask.report(
      'wrong-type',
      path,
      `must be a text, the id of ${entity === 'metric' ? 'a' : 'an'} ${entity}.`,
    );
    return undefined;
  }
  const record = recordOrSuccessor(store, entity, id);
  if (!record) ask.report('unknown-id', path, unknownId(store, entity, id));
  return record;
}

function wordOf(
  ask: Asking,
  metric: Metric,
  given: unknown,
  known: readonly string[],
  path: string,
): string | undefined {
  if (given === undefined) return undefined;
  const found = known.find((one) => one === given);
  if (typeof given !== 'string') ask.report('wrong-type', path, 'must be a text.');
  else if (found === undefined) {
    ask.report('unknown-word', path, `${metric.id} has no ${path} ${suggest(given, known)}`);
  }
  return found;
}

const populationsOf = (observations: readonly Observation[]): string[] => [
  ...new Set(observations.flatMap(({ population }) => population?.en ?? [])),
];

const unitsOf = (metric: Metric | undefined, observations: readonly Observation[]): string[] => [
  ...new Set([...(metric?.units ?? []), ...observations.map(({ value }) => value.unit)]),
];
