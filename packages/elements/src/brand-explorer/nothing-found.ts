import type { Locale, LocalizedText } from '@vitrine/core';
import { html, type TemplateResult } from 'lit';
import { textIn } from '../shared/format/locale.js';
import type { ChosenValue } from './facet-text.js';
import type { ExplorerState } from './state.js';
import { explorerWords } from './words.js';

/** A way out of a question that nothing answers. */
interface WayOut {
  readonly state: ExplorerState;
  /** What it is called, by how many brands there would be. */
  readonly says: (brands: number) => string;
}

/** One for each name that the text may mean, one for each facet that is narrowed, and one for the text. */
export function waysOut(
  state: ExplorerState,
  chosen: readonly ChosenValue[],
  names: readonly LocalizedText[],
  locale: Locale,
): readonly WayOut[] {
  const words = explorerWords[locale];
  const without = (what: string, to: ExplorerState): WayOut => ({
    state: to,
    says: (brands) => words.without(what, brands),
  });
  const facets = [...new Set(chosen.map(({ facet }) => facet))].map((facet) => {
    const values = chosen.filter((one) => one.facet === facet).map(({ text }) => text);
    return without(values.join(words.or), { ...state, [facet]: [] });
  });
  const text = state.text.trim();
  if (text === '') return facets;
  const meant = names.map((name): WayOut => {
    const called = textIn(name, locale).text;
    return {
      state: { ...state, text: called },
      says: (brands) => words.instead(called, text, brands),
    };
  });
  return [...meant, without(text, { ...state, text: '' }), ...facets];
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
          ({ says, state, brands }) =>
            html`<li>
              <button
                class="plain"
                type="button"
                @click=${() => {
                  turn(state);
                }}
              >
                ${says(brands)}
              </button>
            </li>`,
        )}
    </ul>
  </div>`;
}
