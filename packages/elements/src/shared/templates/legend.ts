import { states, type Locale, type State } from '@vitrine/core';
import { html, nothing, type TemplateResult } from 'lit';
import { legendWords } from '../messages/legend.js';
import { disputeFlag, statusShape } from './status-mark.js';

/** The marks that an exhibit uses, each with its word; `silent` where it has the dash of what nobody says. */
export function legend(
  used: Iterable<State>,
  disputed: boolean,
  locale: Locale,
  silent = false,
): TemplateResult | typeof nothing {
  const present = new Set(used);
  const shown = states.filter((state) => present.has(state));
  if (shown.length === 0 && !disputed && !silent) return nothing;
  return html`<ul class="legend" role="list">
    ${shown.map((state) => html`<li>${statusShape(state)}${legendWords[locale].legend[state]}</li>`)}
    ${disputed ? html`<li>${disputeFlag}${legendWords[locale].disputed}</li>` : nothing}
    ${silent ? html`<li><span aria-hidden="true">–</span>${legendWords[locale].noSource}</li>` : nothing}
  </ul>`;
}
