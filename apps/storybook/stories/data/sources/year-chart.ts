import type { Locale } from '@vitrine/core';
import { html, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { number } from '../shared/numbers.js';
import type { Year } from './catalogue.js';
import { sourcesWords } from './words.js';

/**
 * Sources by year as one table that draws itself: columns side by side where there is room, lines one
 * below the other where there is not. Its numbers are the labels.
 */
export function yearChart(years: readonly Year[], locale: Locale): TemplateResult {
  const words = sourcesWords[locale];
  const most = Math.max(1, ...years.map(({ sources }) => sources));
  return html`<table class="years" role="table">
    <caption>
      ${words.byYear}
    </caption>
    <thead class="spoken" role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">${words.year}</th>
        <th scope="col" role="columnheader">${words.sources}</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${years.map(
        ({ year, sources }) =>
          html`<tr
            role="row"
            class=${year === undefined ? 'undated' : ''}
            style=${styleMap({ '--part': String(sources / most) })}
          >
            <th scope="row" role="rowheader">${year ?? words.undated}</th>
            <td role="cell"><span>${number(sources, locale)}</span></td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
