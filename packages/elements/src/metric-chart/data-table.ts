import type { Locale } from '@vitrine/core';
import type { MetricSeries, MetricSeriesView, SeriesPoint } from '@vitrine/query';
import { html, nothing, type TemplateResult } from 'lit';
import type { Mark } from '../evidence/mark.js';
import { sourceIdsOf } from '../evidence/entry.js';
import type { TableText } from '../shared/copy/table-text.js';
import type { ExhibitContext } from '../shared/exhibit-context.js';
import { textIn } from '../shared/format/locale.js';
import { formatQuantity, scaleFor, unitLabel } from '../shared/format/quantities.js';
import { punctuation } from '../shared/messages/punctuation.js';
import { unknown } from '../shared/templates/absence.js';
import { evidenced } from '../shared/templates/evidenced.js';
import { properName } from '../shared/templates/names.js';
import { timeText } from './figure-text.js';
import { seriesName } from './series-name.js';
import { chartWords } from './words.js';

export type MarkOf = (point: SeriesPoint, series: MetricSeries) => Mark;

/** Every figure of the view, the drawn ones and the others, one group a series. */
export function dataTable(
  view: MetricSeriesView,
  caption: string,
  markOf: MarkOf,
  context: ExhibitContext,
): TemplateResult {
  const { locale } = context;
  const words = chartWords[locale];
  const credited = view.series.some(({ points }) => points.some(({ reportedBy }) => reportedBy));
  return html`<table part="table">
    <caption class="spoken">
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.when}</th>
        <th scope="col" class="number">${words.value}</th>
        ${credited ? html`<th scope="col">${words.reporter}</th>` : nothing}
      </tr>
    </thead>
    ${view.series.map((series) => seriesBody(series, view, markOf, credited, context))}
  </table>`;
}

function seriesBody(
  series: MetricSeries,
  view: MetricSeriesView,
  markOf: MarkOf,
  credited: boolean,
  context: ExhibitContext,
): TemplateResult {
  const { locale } = context;
  const name = seriesName(series, view, locale);
  const quantities = series.points.map(({ value }) => value.quantity);
  const scale = scaleFor(quantities, locale);
  const unit = unitLabel(series.unit, locale);
  return html`<tbody>
    <tr class="group">
      <th scope="rowgroup" colspan=${credited ? 3 : 2}>
        <span lang=${name.lang === locale ? nothing : name.lang}>${name.text}</span
        ><span class="unit">${punctuation[locale].comma}${unit}</span>
      </th>
    </tr>
    ${series.points.map((point) => {
      const { quantity, unit } = point.value;
      const text = formatQuantity(quantity, { locale, unit, scale, bare: true });
      return html`<tr>
        <th scope="row">${timeText(point, locale)}</th>
        <td class="number">${evidenced(text, markOf(point, series), context)}</td>
        ${
          credited
            ? html`<td>
                ${point.reportedBy ? properName(point.reportedBy, locale) : unknown(locale)}
              </td>`
            : nothing
        }
      </tr>`;
    })}
  </tbody>`;
}

/** The same figures to take away: days and bounds as they are, in plain numbers. */
export function figuresText(view: MetricSeriesView, locale: Locale): TableText {
  const flag = (set: boolean | undefined) => (set ? 'true' : '');
  const rows = view.series.flatMap((series) =>
    series.points.map((point) => {
      const { time, bounds, evidence } = point;
      const ids = evidence ? sourceIdsOf([{ evidence }]) : [];
      const sources = view.sources.filter(({ id }) => ids.includes(id));
      return [
        seriesName(series, view, locale).text,
        time.date.earliest ?? '',
        time.date.latest ?? '',
        time.date.edtf,
        String(bounds.low ?? ''),
        String(bounds.high ?? ''),
        point.qualifier,
        flag(point.value.quantity.approximate),
        series.unit.id,
        flag(point.forecast),
        flag(point.disputed),
        point.reportedBy ? textIn(point.reportedBy.name, locale).text : '',
        sources.map(({ url, title }) => url ?? title).join(' '),
      ];
    }),
  );
  return { header: chartWords[locale].columns, rows };
}
