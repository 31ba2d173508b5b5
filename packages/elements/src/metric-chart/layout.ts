import type { Locale } from '@vitrine/core';
import type { MetricSeries, SeriesPoint } from '@vitrine/query';
import type { Room } from '../shared/size-controller.js';
import type { Chosen, Role } from './choose.js';
import type { Box } from './boxes.js';
import { stretchOf } from '../shared/time/days.js';
import { widthOf } from './measure-text.js';
import { timeAxis, type TimeAxis } from '../shared/time/time-axis.js';
import type { ValueAxis } from './value-axis.js';

/** How long the arrow of an open range is, in pixels: it ends because space does, not at a value. */
export const arrow = 24;

/** A point in its place. */
export interface PlacedPoint {
  readonly key: string;
  readonly point: SeriesPoint;
  readonly x: number;
  /** The value, the middle of a range, or the bound of an open one. */
  readonly y: number;
  /** Where its time begins and ends. */
  readonly from: number;
  readonly to: number;
  /** The ends of a range. */
  readonly top: number;
  readonly bottom: number;
}

export interface PlacedSeries {
  readonly series: MetricSeries;
  readonly role: Role;
  readonly points: readonly PlacedPoint[];
}

/** A chart in pixels. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly em: number;
  /** Too narrow for names beside the lines: they stand under the chart. */
  readonly narrow: boolean;
  readonly plot: Box;
  readonly time: TimeAxis;
  readonly values: ValueAxis;
  readonly x: (day: number) => number;
  readonly y: (value: number) => number;
  readonly series: readonly PlacedSeries[];
}

/** Lays a chart out for its room. `labels`: the widest name that stands beside the end of each series, in ems. */
export function layOut(
  { drawn }: Chosen,
  values: ValueAxis,
  { width, em }: Room,
  labels: ReadonlyMap<string, number>,
  locale: Locale,
): Layout {
  const narrow = width < 34 * em;
  const stretches = drawn.flatMap(({ series }) =>
    series.points.map(({ time }) => stretchOf(time.date)),
  );
  const gutter = Math.max(...values.ticks.map(({ label }) => widthOf(label))) * em;
  const left = Math.ceil(gutter + 0.75 * em);
  const time = timeAxis(
    stretches,
    Math.max(2, Math.min(6, Math.floor((width - left) / (5 * em)))),
    locale,
  );
  const right = width - (narrow ? 6 : marginFor(drawn, time, labels, width - left, em));
  // A phone is held upright: what is lost in width is given back in height.
  const height = Math.round(
    narrow ? Math.max(280, width * 0.9) : Math.min(380, Math.max(300, width * 0.42)),
  );
  const plot = {
    left,
    right,
    top: Math.ceil(2.2 * em) + arrow,
    bottom: height - Math.ceil(2.2 * em),
  };
  const x = (day: number) =>
    plot.left + ((day - time.start) / (time.end - time.start)) * (plot.right - plot.left);
  const y = (value: number) =>
    plot.bottom - ((value - values.foot) / (values.head - values.foot)) * (plot.bottom - plot.top);
  const series = drawn.map(({ series, role }, index) => ({
    series,
    role,
    points: series.points.map((point, place) => placed(point, `${index}-${place}`, x, y)),
  }));
  return { width, height, em, narrow, plot, time, values, x, y, series };
}

/** As much room on the right as the names need of series that last to the end; a name that wants more than a third stands elsewhere. */
function marginFor(
  drawn: Chosen['drawn'],
  time: TimeAxis,
  labels: ReadonlyMap<string, number>,
  width: number,
  em: number,
): number {
  const needs = drawn.map(({ series }) => {
    const last = Math.max(...series.points.map(({ time: { date } }) => middleOf(date)));
    // The part of the plot that is left behind the last point has room for the name too, and shrinks with the plot.
    const rest = (time.end - last) / (time.end - time.start);
    return ((labels.get(series.id) ?? 0) * em + em - rest * width) / (1 - Math.min(0.9, rest));
  });
  return Math.max(6, ...needs.filter((need) => need <= width / 3));
}

const middleOf = (date: SeriesPoint['time']['date']): number => {
  const { start, end } = stretchOf(date);
  return (start + end) / 2;
};

function placed(
  point: SeriesPoint,
  key: string,
  x: (day: number) => number,
  y: (value: number) => number,
): PlacedPoint {
  const { start, end } = stretchOf(point.time.date);
  const { low, high } = point.bounds;
  const [bottom, top] = [y(low ?? high ?? 0), y(high ?? low ?? 0)];
  return {
    key,
    point,
    x: x((start + end) / 2),
    y: (top + bottom) / 2,
    from: x(start),
    to: x(end),
    top,
    bottom,
  };
}
