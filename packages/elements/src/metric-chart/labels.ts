import type { Locale } from '@vitrine/core';
import type { MetricSeriesView } from '@vitrine/query';
import type { Chosen } from './choose.js';
import { figureText } from './figure-text.js';
import type { Layout, PlacedPoint } from './layout.js';
import { widthOf, wrap } from './measure-text.js';
import { obstaclesOf, place, type PlacedLabel } from './place-labels.js';
import { seriesName, type Named } from './series-name.js';
import type { ValueAxis } from './value-axis.js';

/** The name of a series with its last value, as it stands beside its line or, with its number, under the chart. */
export interface SeriesLabel {
  readonly id: string;
  readonly name: Named;
  readonly lines: readonly string[];
  readonly value: string;
}

/** No line of a name is wider, in ems. */
const widest = 12;

export function seriesLabels(
  { drawn }: Chosen,
  view: MetricSeriesView,
  values: ValueAxis,
  locale: Locale,
): readonly SeriesLabel[] {
  // The headline names an only series.
  if (drawn.length < 2) return [];
  return drawn.map(({ series }) => {
    const name = seriesName(series, view, locale);
    const last = series.points.at(-1);
    const value = last ? figureText(last, values, locale) : '';
    return { id: series.id, name, value, lines: [...wrap(name.text, widest), value] };
  });
}

export const widthsOf = (labels: readonly SeriesLabel[]): ReadonlyMap<string, number> =>
  new Map(labels.map(({ id, lines }) => [id, Math.max(...lines.map(widthOf))]));

export interface Placement {
  /** Those that stand beside their lines, and the numbers of those that do not. */
  readonly names: readonly (PlacedLabel & {
    readonly series: number;
    readonly numbered: boolean;
  })[];
  /** The series whose names the list under the chart has, in the order of their numbers. */
  readonly listed: readonly number[];
  readonly values: readonly PlacedLabel[];
}

/**
 * Every series has its name at its end, or at its beginning; where there is no room for it, a number that the list
 * under the chart explains. A chart of one series has its first, last, least and greatest values.
 */
export function placeLabels(
  layout: Layout,
  labels: readonly SeriesLabel[],
  locale: Locale,
): Placement {
  const obstacles = obstaclesOf(layout);
  const ends = layout.series.map(({ points }) => [points.at(-1), points[0]].filter(isPoint));
  const written = layout.narrow
    ? []
    : labels.flatMap(({ id, lines }, series) => {
        const found = place({ key: id, lines, beside: ends[series] ?? [] }, layout, obstacles);
        return found ? [{ ...found, series, numbered: false }] : [];
      });
  const listed = [...labels.keys()].filter(
    (series) => !written.some((one) => one.series === series),
  );
  const numbered = listed.flatMap((series, index) => {
    const key = labels[series]?.id ?? '';
    const beside = layout.series[series]?.points.toReversed() ?? [];
    const found = place({ key, lines: [String(index + 1)], beside }, layout, obstacles);
    return found ? [{ ...found, series, numbered: true }] : [];
  });
  const values = tellingPoints(layout).flatMap((point) => {
    const label = { key: point.key, lines: [figureText(point.point, layout.values, locale)] };
    return place({ ...label, beside: [point] }, layout, obstacles) ?? [];
  });
  return { names: [...written, ...numbered], listed, values };
}

const isPoint = (point: PlacedPoint | undefined): point is PlacedPoint => point !== undefined;

function tellingPoints({ series }: Layout): readonly PlacedPoint[] {
  const [only, ...others] = series;
  if (!only || others.length > 0) return [];
  const byValue = only.points.toSorted((a, b) => a.y - b.y);
  const telling = [only.points.at(-1), only.points[0], byValue[0], byValue.at(-1)].filter(isPoint);
  return [...new Set(telling)];
}
