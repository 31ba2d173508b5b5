import { states } from '@vitrine/core';
import { html, nothing, type TemplateResult } from 'lit';
import {
  disputeFlag,
  formatPublished,
  legendWords,
  sourceLink,
  statusShape,
} from '../shared/from-elements.js';
import { number } from '../shared/numbers.js';
import type { CoverageContext } from './context.js';
import type { Coverage } from './coverage.js';
import { coverageWords } from './words.js';

/** The marks that the matrix uses, each with its word and how often it stands there. */
export function coverageLegend(
  { states: counts, disputed }: Coverage,
  { locale }: CoverageContext,
): TemplateResult {
  const words = legendWords[locale];
  return html`<ul class="legend" role="list" aria-label=${coverageWords[locale].legend}>
    ${states.map((state) => {
      const count = counts.get(state);
      return count === undefined
        ? nothing
        : html`<li>
            ${statusShape(state)}<span>${words.legend[state]}</span>
            <span class="count">${number(count, locale)}</span>
          </li>`;
    })}
    <li>${statusShape('unknown')}<span>${words.legend.unknown}</span></li>
    ${disputed ? html`<li>${disputeFlag}<span>${words.disputed}</span></li>` : nothing}
  </ul>`;
}

/** How the marks came about; on paper also the sources to which the small numbers refer. */
export function coverageFoot(claims: number, { locale, sources }: CoverageContext): TemplateResult {
  const words = coverageWords[locale];
  return html`<footer class="foot">
    ${words.notes.map((note) => html`<p>${note}</p>`)}
    <p>${words.source(claims, sources.length)}</p>
    <ol class="print notes">
      ${sources.map(
        (source) =>
          html`<li>
            <span translate="no">${source.publisher}</span>, ${sourceLink(source)},
            ${formatPublished(source, locale)} <span class="address">${source.url}</span>
          </li>`,
      )}
    </ol>
  </footer>`;
}
