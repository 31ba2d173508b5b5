import type { Evidence, FuzzyDate, NamedThing, Observation } from '@vitrine/core';
import { firstTold, occurredBy } from '../../time/occurred.js';
import type { ViewContext } from '../context.js';
import { figure } from '../figures.js';
import { boundsOf, qualifierOf } from './bounds.js';
import type { OtherValue, PointTime, SeriesPoint } from './types.js';

/**
 * When the figure was, where it had come by the day of the view: a result when its time had, a forecast
 * also when a source had told it.
 */
export function timeByThen(
  { store, day }: ViewContext,
  observation: Observation,
): PointTime | undefined {
  const told = firstTold(store, observation);
  const certainty = occurredBy(store, 'observation', observation, day);
  const had = certainty === 'certain' || certainty === 'presumed';
  const foretold = observation.forecast && told && (told.earliest ?? '') <= day;
  return had || foretold ? timeOf(observation, told) : undefined;
}

function timeOf({ period, asOf }: Observation, told: FuzzyDate | undefined): PointTime | undefined {
  if (period) return { basis: 'period', date: period };
  if (asOf) return { basis: 'as-of', date: asOf };
  return told && { basis: 'told', date: told };
}

export function point(
  context: ViewContext,
  observation: Observation,
  time: PointTime,
): SeriesPoint {
  const shown = figure(context, observation);
  const { value, record, evidence, forecast, reportedBy, populationSize } = shown;
  return {
    value,
    record,
    ...(evidence && { evidence }),
    time,
    bounds: boundsOf(value.quantity),
    qualifier: qualifierOf(value.quantity),
    ...(forecast && { forecast }),
    ...(reportedBy && { reportedBy }),
    disputed: observation.disputed.includes('value'),
    others: evidence ? othersIn(evidence) : [],
    ...(populationSize !== undefined && { populationSize }),
  };
}

function othersIn({ readings }: Evidence): OtherValue[] {
  return readings.slice(1).flatMap(({ value, testimonies }) => {
    if (value.type !== 'quantity') return [];
    const reporters = testimonies.flatMap(({ reportedBy }): NamedThing[] =>
      reportedBy ? [reportedBy] : [],
    );
    const byId = new Map(reporters.map((reporter) => [reporter.id, reporter]));
    return [{ value, bounds: boundsOf(value.quantity), reportedBy: [...byId.values()] }];
  });
}

/** By earliest day, then latest, an open start first and an open end last; results before forecasts; then by record. */
export function comparePoints(a: SeriesPoint, b: SeriesPoint): number {
  return compare(orderOf(a), orderOf(b));
}

const orderOf = ({ time: { date }, forecast, record }: SeriesPoint): readonly string[] => [
  date.earliest ?? '',
  date.latest ?? '~',
  forecast ? '1' : '0',
  record.id,
];

function compare(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((text, index) => text !== b[index]);
  return at < 0 ? 0 : (a[at] ?? '') < (b[at] ?? '') ? -1 : 1;
}
