import type { Locale } from '@vitrine/core';
import { html, nothing, type TemplateResult } from 'lit';
import { punctuation } from '../shared/messages/punctuation.js';
import type { Placement, SeriesLabel } from './labels.js';
import type { Layout } from './layout.js';

/** Under the chart the names of the series that have only a number at their lines. */
export function nameList(
  names: readonly SeriesLabel[],
  { names: placed }: Placement,
  { series: drawn }: Layout,
  locale: Locale,
): TemplateResult | typeof nothing {
  const beside = new Set(placed.filter(({ numbered }) => !numbered).map(({ series }) => series));
  if (names.length === beside.size) return nothing;
  return html`<ol class="names" role="list">
    ${names.map((label, index) => {
      if (beside.has(index)) return nothing;
      const { text, lang } = label.name;
      return html`<li class=${drawn[index]?.role ?? nothing}>
        <span class="number">${index + 1}</span>
        <span
          ><span lang=${lang === locale ? nothing : lang}>${text}</span
          >${punctuation[locale].comma}<span class="value">${label.value}</span></span
        >
      </li>`;
    })}
  </ol>`;
}
