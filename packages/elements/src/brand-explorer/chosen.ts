import type { Locale } from '@vitrine/core';
import type { FacetName } from '@vitrine/query/views';
import { html, nothing, type TemplateResult } from 'lit';
import type { ChosenValue } from './facet-text.js';
import { explorerWords } from './words.js';

export interface ChosenActions {
  readonly leaveOut: (facet: FacetName, value: string) => void;
  readonly clear: () => void;
}

/** What is chosen, each as a button that leaves it out again. */
export function chosenList(
  chosen: readonly ChosenValue[],
  locale: Locale,
  { leaveOut, clear }: ChosenActions,
): TemplateResult | typeof nothing {
  if (chosen.length === 0) return nothing;
  const words = explorerWords[locale];
  return html`<div class="chosen">
    ${chosen.map(
      ({ facet, id, text, lang }) =>
        html`<button
          class="chip"
          type="button"
          aria-label=${words.remove(`${words.facets[facet]}: ${text}`)}
          @click=${() => {
            leaveOut(facet, id);
          }}
        >
          <span lang=${lang === locale ? nothing : lang}>${text}</span>
          ${cross}
        </button>`,
    )}
    <button class="plain" type="button" @click=${clear}>${words.clear}</button>
  </div>`;
}

const cross = html`<svg class="cross" viewBox="0 0 12 12" aria-hidden="true">
  <path d="M2.5 2.5l7 7M9.5 2.5l-7 7" stroke="currentColor" stroke-width="1.25" />
</svg>`;
