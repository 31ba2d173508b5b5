import { states, type Locale, type State } from '@vitrine/core';
import type { PresenceMatrix } from '@vitrine/query';
import { html, nothing, type TemplateResult } from 'lit';
import { legend } from '../shared/templates/legend.js';
import { matrixWords } from './words.js';

/** The marks with their words, and how to read and use them; `rows` where not all of them are drawn at once. */
export function matrixLegend(
  { counts }: PresenceMatrix,
  used: ReadonlySet<State>,
  rows: number | undefined,
  locale: Locale,
): TemplateResult {
  const { marks, totals, unlisted, windowed } = matrixWords[locale];
  return html`${legend(
      states.filter((one) => one !== 'unknown' && used.has(one)),
      counts.disputed > 0,
      locale,
      { silent: used.has('unknown') },
    )}
    <span class="use">${[marks, totals].join(locale === 'en' ? ' ' : '')}</span>
    ${used.has('unknown') ? html`<span class="unlisted">${unlisted}</span>` : nothing}
    ${rows === undefined ? nothing : html`<span class="use">${windowed(rows)}</span>`}`;
}
