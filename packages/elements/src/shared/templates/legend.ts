import { states, type Locale, type State } from '@vitrine/core';
import { html, nothing, type TemplateResult } from 'lit';
import { legendWords } from '../messages/legend.js';
import { disputeFlag } from './dispute-flag.js';
import { statusShape } from './status-mark.js';

interface LegendOptions {
  /** Whether the exhibit has the dash of what nobody says. */
  readonly silent?: boolean;
  /** The words of the marks; those of a presence unless given. */
  readonly names?: Readonly<Record<State, string>>;
}

/** The marks that an exhibit uses, each with its word. */
export function legend(
  used: Iterable<State>,
  disputed: boolean,
  locale: Locale,
  { silent = false, names = legendWords[locale].legend }: LegendOptions = {},
): TemplateResult | typeof nothing {
  const present = new Set(used);
  const shown = states.filter((state) => present.has(state));
  if (shown.length === 0 && !disputed && !silent) return nothing;
  return html`<ul class="legend" role="list">
    ${shown.map((state) => html`<li>${statusShape(state)}${names[state]}</li>`)}
    ${disputed ? html`<li>${disputeFlag}${legendWords[locale].disputed}</li>` : nothing}
    ${silent ? html`<li><span aria-hidden="true">–</span>${legendWords[locale].noSource}</li>` : nothing}
  </ul>`;
}
