import type { Locale } from '@vitrine/core';
import type { MetricSeriesView } from '@vitrine/query';
import type { Room } from '../shared/size-controller.js';
import type { Chosen } from './choose.js';
import { placeLabels, seriesLabels, widthsOf, type Placement, type SeriesLabel } from './labels.js';
import { layOut, type Layout } from './layout.js';
import { valueAxis } from './value-axis.js';

/** All that is worked out before anything is drawn. */
export interface Drawing {
  readonly layout: Layout;
  /** Empty where there is only one series. */
  readonly names: readonly SeriesLabel[];
  readonly placement: Placement;
}

export function drawingOf(
  view: MetricSeriesView,
  chosen: Chosen,
  room: Room,
  locale: Locale,
): Drawing {
  const bounds = chosen.drawn.flatMap(({ series }) => series.points.map((point) => point.bounds));
  const values = valueAxis(bounds, chosen.scale, locale);
  const names = seriesLabels(chosen, view, values, locale);
  const layout = layOut(chosen, values, room, widthsOf(names), locale);
  return { layout, names, placement: placeLabels(layout, names, locale) };
}
