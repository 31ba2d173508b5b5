import type { Observation } from '@vitrine/core';
import { timeOf } from '../../time/occurred.js';
import type { ViewContext } from '../context.js';
import { figure, seriesOf } from '../figures.js';
import { comeBetween, compareDates, dateOf } from '../occurrence/date.js';
import { referred } from '../occurrence/parts.js';
import type { OccurrenceDate } from '../occurrence/types.js';
import { referredThing } from '../referred-thing.js';
import type { AskedChanges } from './ask.js';
import { inOrder } from './order.js';
import type { FigureChange } from './types.js';

interface Dated {
  readonly observation: Observation;
  readonly date: OccurrenceDate;
}

/** Figures of a time between the two days, each with the one before it. */
export function figureChanges(
  context: ViewContext,
  { between, isAbout }: AskedChanges,
): FigureChange[] {
  const series = seriesIn(context, (observation) =>
    isAbout(referred('subject', [observation.subject])),
  );
  const changes = [...series].flatMap((points) =>
    points.flatMap((point) => {
      const certainty = comeBetween(point.date, between, 'over-a-stretch');
      return certainty ? [{ certainty, point, previous: previousOf(points, point) }] : [];
    }),
  );
  return inOrder(changes, ({ point }) => ({ date: point.date, id: point.observation.id })).map(
    ({ certainty, point, previous }) => ({
      subject: referredThing(context, point.observation.subject),
      certainty,
      change: previous ? 'updated' : 'first',
      figure: figure(context, point.observation),
      ...(previous && { previous: figure(context, previous.observation) }),
    }),
  );
}

/** Figures that can be held beside each other, by date. */
function seriesIn(
  { store }: ViewContext,
  isAsked: (observation: Observation) => boolean,
): Iterable<Dated[]> {
  const series = new Map<string, Dated[]>();
  for (const observation of store.all('observation')) {
    const time = isAsked(observation) ? timeOf(store, 'observation', observation) : undefined;
    if (!time) continue;
    const { subject, forecast } = observation;
    const key = JSON.stringify([seriesOf(observation), subject, forecast === true]);
    const point = { observation, date: dateOf(time) };
    const points = series.get(key);
    if (points) points.push(point);
    else series.set(key, [point]);
  }
  for (const points of series.values()) points.sort((a, b) => compareDates(a.date, b.date));
  return series.values();
}

/** The last one that was surely over when this one began. */
const previousOf = (points: readonly Dated[], { date }: Dated): Dated | undefined =>
  points.findLast(
    (other) =>
      date.earliest !== undefined &&
      other.date.latest !== undefined &&
      other.date.latest < date.earliest,
  );
