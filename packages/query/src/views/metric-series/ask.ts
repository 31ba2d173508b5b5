import {
  suggest,
  VitrineError,
  type IsoDate,
  type Metric,
  type Observation,
  type Problem,
} from '@vitrine/core';
import { daySpan, noDate } from '../../day.js';
import type { EntityTypes } from '../../model/entity-types.js';
import type { AtlasStore } from '../../store/store.js';
import { recordOrSuccessor, unknownId } from '../subject-of-view.js';
import { subjectReferences, type SubjectReference } from '../subject-reference.js';
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
  readonly after: IsoDate | undefined;
  readonly until: IsoDate | undefined;
}

/**
 * Checks a query for series.
 *
 * @throws VitrineError `invalid-series` with every problem: `unknown-id`, `unknown-word`, `invalid-date`, `wrong-type`
 */
export function askedSeries(store: AtlasStore, query: SeriesQuery): AskedSeries {
  const problems: Problem[] = [];
  const check = <Value>(value: Value | Problem): Value | undefined => {
    if (!isProblem(value)) return value;
    problems.push(value);
    return undefined;
  };
  const id = <E extends 'metric' | 'organization'>(entity: E, given: unknown, path: string) =>
    check(knownRecord(store, entity, given, path));
  const metric = id('metric', query.metric, 'metric');
  const observations = metric ? store.bucket('observation', 'metric', metric.id) : [];
  const word = (given: string | undefined, known: readonly string[], path: string) =>
    given === undefined || !metric ? undefined : check(knownWord(given, known, path, metric));
  const { subjects, population, unit, reportedBy, after, until } = query;
  const asked = {
    observations,
    subjects: check(listOf(subjects))?.flatMap(
      (subject, index) =>
        check(subjectReferences(store, subjectTypes, subject, `subjects[${index}]`)) ?? [],
    ),
    population:
      population === null ? null : word(population, populationsOf(observations), 'population'),
    unit: word(unit, unitsOf(metric, observations), 'unit'),
    reportedBy:
      reportedBy === undefined ? undefined : id('organization', reportedBy, 'reportedBy')?.id,
    after: after === undefined ? undefined : check(lastDay(after, 'after')),
    until: until === undefined ? undefined : check(lastDay(until, 'until')),
  };
  if (asked.after !== undefined && asked.until !== undefined && asked.after >= asked.until) {
    const message = `must come after \`after\`, the end of which is ${asked.after}.`;
    problems.push({ code: 'invalid-date', path: 'until', message });
  }
  if (!metric || problems.length > 0) throw new VitrineError('invalid-series', problems);
  return { metric, ...asked };
}

const isProblem = (value: unknown): value is Problem =>
  typeof value === 'object' && value !== null && 'code' in value && 'message' in value;

function knownRecord<E extends 'metric' | 'organization'>(
  store: AtlasStore,
  entity: E,
  id: unknown,
  path: string,
): EntityTypes[E] | Problem {
  if (typeof id !== 'string') {
    const message = `must be a text, the id of ${entity === 'metric' ? 'a' : 'an'} ${entity}.`;
    return { code: 'wrong-type', path, message };
  }
  const record = recordOrSuccessor(store, entity, id);
  return record ?? { code: 'unknown-id', path, message: unknownId(store, entity, id) };
}

function listOf(subjects: unknown): readonly unknown[] | undefined | Problem {
  if (subjects === undefined || Array.isArray(subjects)) return subjects;
  const message = "must be a list, such as ['tmall'].";
  return { code: 'wrong-type', path: 'subjects', message };
}

function knownWord(
  given: unknown,
  known: readonly string[],
  path: string,
  metric: Metric,
): string | Problem {
  if (typeof given !== 'string') return { code: 'wrong-type', path, message: 'must be a text.' };
  if (known.includes(given)) return given;
  const message = `${metric.id} has no ${path} ${suggest(given, known)}`;
  return { code: 'unknown-word', path, message };
}

const populationsOf = (observations: readonly Observation[]): string[] => [
  ...new Set(observations.flatMap(({ population }) => population?.en ?? [])),
];

const unitsOf = (metric: Metric | undefined, observations: readonly Observation[]): string[] => [
  ...new Set([...(metric?.units ?? []), ...observations.map(({ value }) => value.unit)]),
];

function lastDay(text: unknown, path: string): IsoDate | Problem {
  const span = typeof text === 'string' ? daySpan(text) : undefined;
  return span?.last ?? { code: 'invalid-date', path, message: noDate(String(text)) };
}
