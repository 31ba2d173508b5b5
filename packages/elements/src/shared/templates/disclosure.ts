import { html, nothing, type TemplateResult } from 'lit';
import type { ExhibitContext } from '../exhibit-context.js';

/** What a part that folds needs to know of its exhibit. */
type Folding = Pick<ExhibitContext, 'disclosures'>;

/** The id of what a part folds away, for the button that unfolds it. */
export const foldId = (part: string): string => `rest-${part.replaceAll(/[^a-z0-9-]/gi, '-')}`;

/** The class of what is folded away: off the screen until it is asked for, always on paper. */
export const foldClass = (part: string, { disclosures }: Folding): 'folded' | typeof nothing =>
  disclosures.isOpen(part) ? nothing : 'folded';

/** The button that unfolds the rest of a list, in words that say how much there is. */
export function disclosure(part: string, words: string, context: Folding): TemplateResult {
  const { disclosures } = context;
  return html`<button
    class="more"
    type="button"
    aria-expanded=${disclosures.isOpen(part) ? 'true' : 'false'}
    aria-controls=${foldId(part)}
    @click=${() => {
      disclosures.toggle(part);
    }}
  >
    ${words}
  </button>`;
}

/** The first of a list, and the others, which stand behind a button. */
export function split<Item>(
  items: readonly Item[],
  limit: number,
): { readonly first: readonly Item[]; readonly rest: readonly Item[] } {
  return { first: items.slice(0, limit), rest: items.slice(limit) };
}
