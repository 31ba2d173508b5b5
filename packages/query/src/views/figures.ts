import type { Observation } from '@vitrine/core';
import { unnamed } from '../store/lookup.js';
import { occurredBy } from '../time/occurred.js';
import { evidenceFor, named, referenceTo, termNamed, type ViewContext } from './context.js';
import type { Figure } from './types.js';

const startOf = ({ period, asOf }: Observation): string => (period ?? asOf)?.earliest ?? '';

/** Figures of different metrics, populations or units are never put into one row. */
export const seriesOf = ({ metric, population, value }: Observation): string =>
  JSON.stringify([metric, population?.en ?? '', value.unit]);

/**
 * The figure of each series that holds on the day: the latest that does not lie after it.
 * A forecast stands in only where no result is known.
 */
export function figuresOn(
  context: ViewContext,
  observations: readonly Observation[],
): Observation[] {
  const shown = new Map<string, Observation>();
  for (const observation of observations) {
    if (!isKnown(context, observation)) continue;
    const series = seriesOf(observation);
    const other = shown.get(series);
    if (!other || isBetter(observation, other)) shown.set(series, observation);
  }
  return [...shown.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, observation]) => observation);
}

function isKnown({ store, day }: ViewContext, observation: Observation): boolean {
  const certainty = occurredBy(store, 'observation', observation, day);
  return certainty === 'certain' || certainty === 'presumed';
}

function isBetter(a: Observation, b: Observation): boolean {
  if (a.forecast !== b.forecast) return b.forecast === true;
  return startOf(a) > startOf(b);
}

export function figure(context: ViewContext, observation: Observation): Figure {
  const { population, populationSize, period, asOf, forecast, reportedBy, value } = observation;
  const time = period ?? asOf;
  const metric = context.store.get('metric', observation.metric);
  const evidence = evidenceFor(context, 'observation', observation, 'value');
  return {
    value: { type: 'quantity', quantity: value, unit: termNamed(context, 'unit', value.unit) },
    record: referenceTo('observation', observation),
    ...(evidence && { evidence }),
    metric: metric ? { id: metric.id, name: metric.name } : unnamed(observation.metric),
    ...(population && { population }),
    ...(populationSize !== undefined && { populationSize }),
    ...(time && { time }),
    ...(forecast && { forecast }),
    ...(reportedBy !== undefined && { reportedBy: named(context, 'organizations', reportedBy) }),
  };
}
