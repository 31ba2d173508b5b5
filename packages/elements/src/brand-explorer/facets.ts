import type { Locale } from '@vitrine/core';
import {
  facetNames,
  indexStates,
  type BrandIndex,
  type FacetName,
  type FacetValue,
} from '@vitrine/query/views';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Disclosures } from '../shared/disclosure-controller.js';
import { formatNumber } from '../shared/format/quantities.js';
import { disclosure, foldClass, foldId } from '../shared/templates/disclosure.js';
import { statusShape } from '../shared/templates/status-mark.js';
import { valueText } from './facet-text.js';
import { explorerWords } from './words.js';

interface FacetContext {
  readonly locale: Locale;
  readonly disclosures: Disclosures;
  readonly choose: (facet: FacetName, value: string) => void;
}

/** As many values as can be looked over; the others stand behind a button, unless they are chosen. */
const mostValues = 6;

/** What brands can be narrowed to, facet by facet, each value with the number of brands that it would leave. */
export const facetLists = (index: BrandIndex, context: FacetContext): readonly TemplateResult[] =>
  facetNames
    .filter((facet) => index.facets[facet].length > 0)
    .map((facet) => facetList(facet, index.facets[facet], context));

function facetList(
  facet: FacetName,
  values: readonly FacetValue[],
  context: FacetContext,
): TemplateResult {
  const { locale } = context;
  const words = explorerWords[locale];
  const inSight = (value: FacetValue, place: number) =>
    facet === 'states' || place < mostValues || value.chosen;
  const first = values.filter(inSight);
  const rest = values.filter((value, place) => !inSight(value, place));
  const part = `facet-${facet}`;
  const list = (some: readonly FacetValue[]) =>
    repeat(
      some,
      ({ id }) => id,
      (value) => choice(facet, value, context),
    );
  return html`<fieldset class="facet">
    <legend>${words.facets[facet]}</legend>
    ${list(first)}
    ${
      rest.length === 0
        ? nothing
        : html`${disclosure(part, words.more(rest.length), context)}
            <div id=${foldId(part)} class=${foldClass(part, context)}>${list(rest)}</div>`
    }
  </fieldset>`;
}

function choice(
  facet: FacetName,
  value: FacetValue,
  { locale, choose }: FacetContext,
): TemplateResult {
  const { text, lang } = valueText(facet, value, locale);
  const state = facet === 'states' ? indexStates.find((one) => one === value.id) : undefined;
  const isName = facet === 'platforms' || facet === 'owners';
  return html`<label class="choice" ?data-none=${value.brands === 0}>
    <input
      type="checkbox"
      .checked=${live(value.chosen)}
      @change=${() => {
        choose(facet, value.id);
      }}
    />
    <span class="name"
      >${state ? statusShape(state) : nothing}<span
        translate=${isName ? 'no' : nothing}
        lang=${lang === locale ? nothing : lang}
        >${text}</span
      ></span
    >
    <span class="count" aria-hidden="true">${formatNumber(value.brands, locale)}</span
    ><span class="spoken">${explorerWords[locale].brands(value.brands)}</span>
  </label>`;
}
