import type { Observation } from '@vitrine/core';
import type { AtlasStore } from '../../store/store.js';
import { named, termNamed, viewContext, type ViewContext } from '../context.js';
import { exhibit } from '../exhibit.js';
import { referredThing } from '../referred-thing.js';
import { askedSeries, type AskedSeries } from './ask.js';
import { choicesOf } from './choices.js';
import { comparePoints, point, timeByThen } from './point.js';
import { splitIntoSeries, subjectKey, type ObservationSeries } from './split.js';
import type {
  MetricSeries,
  MetricSeriesView,
  PointTime,
  SeriesQuery,
  SeriesScale,
} from './types.js';

/**
 * Figures of one metric over time, one series a subject, population and unit, and one a reporter where
 * several report.
 *
 * @throws VitrineError with every problem: `unknown-field`, `unknown-id`, `unknown-word`,
 *   `invalid-date`, `wrong-type`, `empty`
 */
export function metricSeries(store: AtlasStore, query: SeriesQuery): MetricSeriesView {
  const asked = askedSeries(store, query);
  const context = viewContext(store, query);
  const { id, name, definition, change } = asked.metric;
  const series = splitIntoSeries(asked.observations)
    .flatMap((one) => seriesOf(context, asked, one) ?? [])
    .sort(inOrderOf(asked));
  return exhibit(context, {
    view: 'metric-series' as const,
    metric: { id, name, definition, ...(change && { change }) },
    series,
    scales: scalesOf(context, series),
    without: withoutFigures(context, asked, series),
    choices: choicesOf(
      context,
      asked.observations.filter((one) => timeByThen(context, one)),
    ),
  });
}

function seriesOf(
  context: ViewContext,
  asked: AskedSeries,
  { id, observations, teller }: ObservationSeries,
): MetricSeries | undefined {
  const [first] = observations;
  const points = observations.flatMap((observation) => {
    const time = isAsked(asked, observation) ? timeByThen(context, observation) : undefined;
    return time && isWithin(asked, time) ? [point(context, observation, time)] : [];
  });
  if (!first || points.length === 0) return undefined;
  const { population, subject, value } = first;
  return {
    id,
    subject: referredThing(context, subject),
    ...(population && { population }),
    unit: termNamed(context, 'unit', value.unit),
    ...(teller?.type === 'organization' && {
      reportedBy: named(context, 'organizations', teller.id),
    }),
    ...(teller?.type === 'source' && { forecastBy: teller.id }),
    points: points.sort(comparePoints),
  };
}

function isAsked(asked: AskedSeries, observation: Observation): boolean {
  const { subjects, population, unit, reportedBy } = asked;
  return (
    (subjects?.some(({ type, id }) => subjectKey(observation) === `${type}/${id}`) ?? true) &&
    (population === undefined || (observation.population?.en ?? null) === population) &&
    (unit === undefined || observation.value.unit === unit) &&
    (reportedBy === undefined || observation.reportedBy === reportedBy)
  );
}

/** Whether the time may lie after the one day and up to the other. */
const isWithin = ({ after, until }: AskedSeries, { date }: PointTime): boolean =>
  (after === undefined || date.latest === undefined || date.latest > after) &&
  (until === undefined || date.earliest === undefined || date.earliest <= until);

const keyOf = ({ subject }: MetricSeries): string => `${subject.type}/${subject.id}`;

function inOrderOf({ subjects }: AskedSeries): (a: MetricSeries, b: MetricSeries) => number {
  const keys = subjects?.map(({ type, id }) => `${type}/${id}`) ?? [];
  const place = (series: MetricSeries): number => keys.indexOf(keyOf(series));
  return (a, b) =>
    place(a) - place(b) || b.points.length - a.points.length || (a.id < b.id ? -1 : 1);
}

function withoutFigures(
  context: ViewContext,
  { subjects }: AskedSeries,
  series: readonly MetricSeries[],
): MetricSeriesView['without'] {
  const found = new Set(series.map(keyOf));
  const without = (subjects ?? []).filter(({ type, id }) => !found.has(`${type}/${id}`));
  return without.map(({ type, id }) => referredThing(context, { [type]: id }));
}

function scalesOf({ store }: ViewContext, series: readonly MetricSeries[]): SeriesScale[] {
  const units = new Map(series.map(({ unit }) => [unit.id, unit]));
  return [...units.values()]
    .map((unit): SeriesScale => {
      const shared = series.filter((one) => one.unit.id === unit.id);
      const measures = store.get('term', `unit/${unit.id}`)?.measures;
      return {
        unit,
        ...(measures && { measures }),
        series: shared.map(({ id }) => id),
        onePopulation: new Set(shared.map(({ population }) => population?.en)).size === 1,
      };
    })
    .sort((a, b) => b.series.length - a.series.length || (a.unit.id < b.unit.id ? -1 : 1));
}
