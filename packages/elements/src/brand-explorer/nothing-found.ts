import type { Locale } from '@vitrine/core';
import { html, type TemplateResult } from 'lit';
import type { ChosenValue } from './facet-text.js';
import type { ExplorerState } from './state.js';
import { explorerWords } from './words.js';

/** A way out of a question that nothing answers. */
interface WayOut {
  readonly what: string;
  readonly state: ExplorerState;
}

/** One for each facet that is narrowed, and one for the text. */
export function waysOut(
  state: ExplorerState,
  chosen: readonly ChosenValue[],
  locale: Locale,
): readonly WayOut[] {
  const words = explorerWords[locale];
  const facets = [...new Set(chosen.map(({ facet }) => facet))].map((facet) => {
    const values = chosen.filter((one) => one.facet === facet).map(({ text }) => text);
    return { what: values.join(words.or), state: { ...state, [facet]: [] } };
  });
  const text = state.text.trim();
  return text === '' ? facets : [{ what: text, state: { ...state, text: '' } }, ...facets];
}

/** What stands in the place of brands where none matches: what to leave out, and how many there would be then. */
export function nothingFound(
  ways: readonly (WayOut & { readonly brands: number })[],
  locale: Locale,
  turn: (state: ExplorerState) => void,
): TemplateResult {
  const words = explorerWords[locale];
  return html`<div class="message">
    <p>${words.nothing}</p>
    <ul class="remedies" role="list">
      ${ways
        .filter(({ brands }) => brands > 0)
        .map(
          ({ what, state, brands }) =>
            html`<li>
              <button
                class="plain"
                type="button"
                @click=${() => {
                  turn(state);
                }}
              >
                ${words.without(what, brands)}
              </button>
            </li>`,
        )}
    </ul>
  </div>`;
}
