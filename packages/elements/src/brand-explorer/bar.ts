import type { Locale } from '@vitrine/core';
import { indexOrders, type BrandIndex } from '@vitrine/query/views';
import { html, type TemplateResult } from 'lit';
import { punctuation } from '../shared/messages/punctuation.js';
import { shows, type ExplorerState } from './state.js';
import { explorerWords } from './words.js';

interface BarContext {
  readonly locale: Locale;
  readonly state: ExplorerState;
  readonly turn: (state: ExplorerState) => void;
}

/** How many brands were found, which is spoken when it changes; in which order and in which form they are shown. */
export function bar(
  { brands, all }: BrandIndex,
  shown: number,
  { locale, state, turn }: BarContext,
): TemplateResult {
  const words = explorerWords[locale];
  const isPart = state.show === 'cards' && shown < brands.length;
  const found = words.found(brands.length, all);
  return html`<div class="bar">
    <p class="found" role="status" tabindex="-1">
      ${isPart ? `${found}${punctuation[locale].comma}${words.shown(shown)}` : found}
    </p>
    <span class="views">
      <label class="caption" for="order">${words.sort}</label>
      <span class="order"
        ><select
          id="order"
          @change=${({ target }: Event) => {
            if (target instanceof HTMLSelectElement) turn({ ...state, order: target.value });
          }}
        >
          ${indexOrders.map(
            (order) =>
              html`<option value=${order} ?selected=${state.order === order}>
                ${words.orders[order]}
              </option>`,
          )}
        </select></span
      >
      <span class="shows" role="group" aria-label=${words.show}>
        ${shows.map(
          (show) =>
            html`<button
              type="button"
              class="show"
              aria-pressed=${state.show === show ? 'true' : 'false'}
              @click=${() => {
                if (state.show !== show) turn({ ...state, show });
              }}
            >
              ${words.shows[show]}
            </button>`,
        )}
      </span>
    </span>
  </div>`;
}
