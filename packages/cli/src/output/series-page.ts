import type { MetricSeries, MetricSeriesView, SeriesPoint } from '@vitrine/query';
import { counted } from './counted.js';
import { firstOf } from './limits.js';
import { cited, joined, marked, recordText } from './lines.js';
import type { Page, Section } from './page.js';
import { dateText, quantityText, type PageStyle } from './words.js';

const header = ['when', 'value', 'reported by', 'sources', 'record'];

/** What a series is of: `Tmall, users, women among users`. */
function titleOf({ subject, population, unit, reportedBy, forecastBy }: MetricSeries): string {
  const forecaster = forecastBy === undefined ? undefined : `forecast of ${forecastBy}`;
  return joined(subject.name.en, population?.en, unit.name.en, reportedBy?.name.en ?? forecaster);
}

const basis: Readonly<Record<SeriesPoint['time']['basis'], string>> = {
  period: '',
  'as-of': '',
  told: 'told ',
};

function pointLine(point: SeriesPoint, style: PageStyle): string[] {
  const { time, value, forecast, others, reportedBy, evidence, record } = point;
  const told = others.map((other) => {
    const names = other.reportedBy.map(({ name }) => name.en).join(' and ');
    return `${quantityText(other.value.quantity)}${names && ` by ${names}`}`;
  });
  return [
    `${basis[time.basis]}${dateText(time.date)}`,
    marked(
      joined(
        quantityText(value.quantity),
        forecast && 'forecast',
        told.length > 0 ? `else ${told.join(' or ')}` : undefined,
      ),
      evidence,
    ),
    reportedBy?.name.en ?? '',
    cited(evidence, style),
    recordText(record),
  ];
}

function seriesSection(series: MetricSeries, style: PageStyle): Section {
  const { shown, more } = firstOf(series.points, style.limits.rows);
  const rows = shown.map((point) => pointLine(point, style));
  return { title: titleOf(series), table: { header, rows }, more };
}

/** The series that a page has no room for: what they are of, and from when to when. */
function restSection(series: readonly MetricSeries[], style: PageStyle): Section {
  const { shown, more } = firstOf(series, style.limits.rows);
  const rows = shown.map(({ points, ...one }) => {
    const days = [points[0], points.at(-1)].map((point) => point && dateText(point.time.date));
    return [
      [...new Set(days)].join(' to '),
      `${titleOf({ points, ...one })}: ${counted(points.length, 'figure')}`,
      '',
      '',
      '',
    ];
  });
  return { title: 'Further series', table: { header, rows }, more };
}

/** Figures of a metric in words, one section a series. */
export function seriesPage(view: MetricSeriesView, style: PageStyle): Page {
  const { metric, series, without, asOf, sources } = view;
  const { shown } = firstOf(series, style.limits.rows);
  const rest = series.slice(shown.length);
  const missing = without.map(({ name }) => [`unknown`, `${name.en}: no such figure`, '', '', '']);
  return {
    title: metric.name.en,
    asOf,
    sections: [
      ...shown.map((one) => seriesSection(one, style)),
      ...(rest.length > 0 ? [restSection(rest, style)] : []),
      ...(missing.length > 0
        ? [{ title: 'Without figures', table: { header, rows: missing } }]
        : []),
    ],
    sources,
  };
}
