import type { Locale } from '@vitrine/core';
import { html, nothing, type TemplateResult } from 'lit';
import { punctuation } from '../shared/messages/punctuation.js';
import type { Placement, SeriesLabel } from './labels.js';
import type { Layout } from './layout.js';

/** Under the chart the names of the series that have only a number at their lines. */
export function nameList(
  names: readonly SeriesLabel[],
  { listed }: Placement,
  { series: drawn }: Layout,
  locale: Locale,
): TemplateResult | typeof nothing {
  if (listed.length === 0) return nothing;
  return html`<ol class="names" role="list">
    ${listed.map((series, index) => {
      const label = names[series];
      if (label === undefined) return nothing;
      const { text, lang } = label.name;
      return html`<li class=${drawn[series]?.role ?? nothing}>
        <span class="number">${index + 1}</span>
        <span
          ><span lang=${lang === locale ? nothing : lang}>${text}</span
          >${punctuation[locale].comma}<span class="value">${label.value}</span></span
        >
      </li>`;
    })}
  </ol>`;
}
