import { suggest, type Metric } from '@vitrine/core';
import { read } from '../../read.js';
import type { AtlasStore } from '../../store/store.js';
import type { Asking } from '../asking.js';
import { recordOrSuccessor, unknownId } from '../subject-of-view.js';
import { number, worded } from './ask-value.js';
import type { FigureBound } from './figures-look.js';

/** A figure that a platform should reach; what is wrong with it is reported. */
export function askedFigure(
  store: AtlasStore,
  ask: Asking,
  given: unknown,
  path: string,
): FigureBound | undefined {
  ask.names(given, ['metric', 'population', 'unit', 'atLeast', 'atMost'], path);
  const id = read(given, 'metric');
  const metric = typeof id === 'string' ? recordOrSuccessor(store, 'metric', id) : undefined;
  if (!metric) {
    const message = unknownId(store, 'metric', worded(id));
    ask.report('unknown-id', `${path}.metric`, message);
    return undefined;
  }
  const atLeast = number(ask, read(given, 'atLeast'), `${path}.atLeast`);
  const atMost = number(ask, read(given, 'atMost'), `${path}.atMost`);
  if (atLeast === undefined && atMost === undefined) {
    ask.report('empty', path, 'needs `atLeast` or `atMost`, or both.');
  }
  const population = populationOf(store, ask, metric, read(given, 'population'), path);
  const unit = unitOf(ask, metric, read(given, 'unit'), path);
  return unit === undefined ? undefined : { metric: metric.id, population, unit, atLeast, atMost };
}

function populationOf(
  store: AtlasStore,
  ask: Asking,
  metric: Metric,
  given: unknown,
  path: string,
): string | undefined {
  if (given === undefined) return undefined;
  const known = store
    .bucket('observation', 'metric', metric.id)
    .flatMap(({ population }) => population?.en ?? []);
  const found = known.find((one) => one === given);
  if (found === undefined) {
    const message = `${metric.id} has no population ${suggest(worded(given), new Set(known))}`;
    ask.report('unknown-word', `${path}.population`, message);
  }
  return found;
}

function unitOf(ask: Asking, metric: Metric, given: unknown, path: string): string | undefined {
  const [only, another] = metric.units;
  if (given === undefined && another === undefined) return only;
  const found = metric.units.find((one) => one === given);
  if (found !== undefined) return found;
  const message =
    given === undefined
      ? `is needed, since ${metric.id} has several: ${metric.units.join(', ')}.`
      : `${metric.id} has no unit ${suggest(worded(given), metric.units)}`;
  ask.report(given === undefined ? 'ambiguous-unit' : 'unknown-word', `${path}.unit`, message);
  return undefined;
}
