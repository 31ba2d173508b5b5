import type { Locale, Problem } from '@vitrine/core';
import { facetNames, type FacetName } from '@vitrine/query/views';
import { html, nothing, type TemplateResult } from 'lit';
import { problemText } from '../shared/format/problems.js';
import { exhibitWords } from '../shared/messages/exhibits.js';
import { firstState, type ExplorerState } from './state.js';
import { explorerWords } from './words.js';

/** A word that the atlas does not know, where it stands, and what was probably meant. */
interface Misspelt {
  readonly field: FacetName | 'order' | 'show';
  readonly value: string;
  readonly nearest: string | undefined;
}

const place = /^([a-z]+)(?:\[(\d+)\])?$/;
const meant = /did you mean `([^`]*)`/;

/** The word of the state that a problem is about; `undefined` where it is about something else, such as the day. */
function misspeltIn({ path, message }: Problem, state: ExplorerState): Misspelt | undefined {
  const [, field, index] = place.exec(path) ?? [];
  const nearest = meant.exec(message)?.[1];
  if (field === 'order' || field === 'show') return { field, value: state[field], nearest };
  const facet = facetNames.find((one) => one === field);
  const value = facet && state[facet][Number(index)];
  return facet && value !== undefined ? { field: facet, value, nearest } : undefined;
}

/** The state with another word in the place of a wrong one, or with none. */
function mended(state: ExplorerState, { field, value }: Misspelt, by: string | undefined) {
  if (field === 'order' || field === 'show') return { ...state, [field]: by ?? firstState[field] };
  const values = state[field].flatMap((one) => (one === value ? (by ?? []) : one));
  return { ...state, [field]: [...new Set(values)] };
}

/** What stands in the place of the brands where the address or the page asks for what there is not: each wrong word with its remedy. */
export function mending(
  problems: readonly Problem[],
  state: ExplorerState,
  locale: Locale,
  turn: (state: ExplorerState) => void,
): TemplateResult {
  const words = explorerWords[locale];
  const fieldName = (field: Misspelt['field']) =>
    field === 'order' ? words.sort : field === 'show' ? words.show : words.facets[field];
  const button = (misspelt: Misspelt, by: string | undefined) =>
    html`<button
      class="plain"
      type="button"
      @click=${() => {
        turn(mended(state, misspelt, by));
      }}
    >
      ${by === undefined ? words.leaveOut(misspelt.value) : words.use(by)}
    </button>`;
  return html`<div class="message" role="alert">
    <p>${exhibitWords[locale].cannotShow}</p>
    <ul class="remedies" role="list">
      ${problems.map((problem) => {
        const misspelt = misspeltIn(problem, state);
        if (!misspelt) return html`<li>${problemText(problem, locale)}</li>`;
        const { field, value, nearest } = misspelt;
        return html`<li>
          ${words.unknown(fieldName(field), value, nearest)}
          <span class="actions"
            >${nearest === undefined ? nothing : button(misspelt, nearest)}
            ${button(misspelt, undefined)}</span
          >
        </li>`;
      })}
    </ul>
  </div>`;
}
