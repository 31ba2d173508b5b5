import type { Locale } from '@vitrine/core';
import type { MetricSeries, MetricSeriesView, SeriesPoint } from '@vitrine/query';
import type { Mark } from '../evidence/mark.js';
import { textIn } from '../shared/format/locale.js';
import { punctuation } from '../shared/messages/punctuation.js';
import { spokenFigure, timeText } from './figure-text.js';
import { headingOf, seriesName } from './series-name.js';

/** What stands behind a figure, in the chart and in the table. */
export function markOf(
  point: SeriesPoint,
  series: MetricSeries,
  view: MetricSeriesView,
  locale: Locale,
): Mark {
  const population = series.population ? [textIn(series.population, locale).text] : [];
  return {
    entries: point.evidence ? [{ evidence: point.evidence }] : [],
    heading: headingOf(series, view, locale),
    note: [...population, timeText(point, locale)].join(punctuation[locale].comma),
    spoken: spokenFigure(point, seriesName(series, view, locale).text, locale),
  };
}
