import type { BrandIndex } from '@vitrine/query/views';
import { html, nothing, type TemplateResult } from 'lit';
import type { ExhibitContext } from '../shared/exhibit-context.js';
import { countLine } from '../shared/templates/source-line.js';
import { bar } from './bar.js';
import { chosenList, type ChosenActions } from './chosen.js';
import { chosenIn, type ChosenValue } from './facet-text.js';
import { facetLists } from './facets.js';
import { toggled, type ExplorerState } from './state.js';
import { explorerWords } from './words.js';

interface BodyContext extends ExhibitContext {
  readonly state: ExplorerState;
  /** How many cards are drawn. */
  readonly shown: number;
}

interface BodyActions extends ChosenActions {
  readonly turn: (state: ExplorerState) => void;
}

interface BodyParts {
  /** The brands that were found, or what to do where there are none. */
  readonly brands: (chosen: readonly ChosenValue[]) => TemplateResult;
  /** The buttons that take the table away. */
  readonly away: () => TemplateResult;
}

/** Facets beside what they find. */
export function body(
  index: BrandIndex,
  { state, shown, ...context }: BodyContext,
  { turn, leaveOut, clear }: BodyActions,
  { brands, away }: BodyParts,
): TemplateResult {
  const { locale, disclosures } = context;
  const chosen = chosenIn(index, state, locale);
  const open = disclosures.isOpen('facets');
  const count = chosen.length === 0 ? '' : ` (${chosen.length})`;
  return html`<div class="columns">
      <div class="filters">
        <button
          class="more narrow"
          type="button"
          aria-expanded=${open ? 'true' : 'false'}
          aria-controls="facets"
          @click=${() => {
            disclosures.toggle('facets');
          }}
        >
          ${explorerWords[locale].filters}${count}
        </button>
        <div id="facets" class="facets" ?data-open=${open}>
          ${facetLists(index, {
            locale,
            disclosures,
            choose: (facet, value) => {
              turn(toggled(state, index, facet, value));
            },
          })}
        </div>
      </div>
      <div class="results">
        ${bar(index, shown, { locale, state, turn })}
        ${chosenList(chosen, locale, { leaveOut, clear })} ${brands(chosen)}
      </div>
    </div>
    <footer class="foot">
      <slot name="notes"></slot>
      ${state.show === 'matrix' ? nothing : countLine(index, context)}
      ${index.brands.length === 0 ? nothing : away()}
    </footer>`;
}
