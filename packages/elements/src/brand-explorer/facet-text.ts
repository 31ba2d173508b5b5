import type { IsoDate, Locale } from '@vitrine/core';
import {
  facetNames,
  indexStates,
  type BrandIndex,
  type FacetName,
  type FacetValue,
} from '@vitrine/query/views';
import { countryName, sentenceCase, textIn } from '../shared/format/locale.js';
import { legendWords } from '../shared/messages/legend.js';
import { punctuation } from '../shared/messages/punctuation.js';
import { dateWords } from '../shared/messages/dates.js';
import { formatDate } from '../shared/format/dates.js';
import { chosenOf, type ExplorerState } from './state.js';
import { explorerWords } from './words.js';

/** One value that a reader has chosen, in words. */
export interface ChosenValue {
  readonly facet: FacetName;
  readonly id: string;
  readonly text: string;
  readonly lang: Locale;
}

/** What a value is called: by the atlas, or where it is a state or a country by the language itself. */
export function valueText(
  facet: FacetName,
  { id, name }: Pick<FacetValue, 'id' | 'name'>,
  locale: Locale,
): { readonly text: string; readonly lang: Locale } {
  if (name) return textIn(name, locale);
  if (facet === 'countries') return { text: countryName(id, locale), lang: locale };
  const state = indexStates.find((one) => one === id);
  return { text: state ? sentenceCase(legendWords[locale].legend[state]) : id, lang: locale };
}

/** All that is chosen, facet by facet. */
export const chosenIn = (
  index: BrandIndex,
  state: ExplorerState,
  locale: Locale,
): readonly ChosenValue[] =>
  facetNames.flatMap((facet) =>
    chosenOf(state, index, facet).map((value) => ({
      facet,
      id: value.id,
      ...valueText(facet, value, locale),
    })),
  );

/** The question in words, as a printed page needs it: "Platform: Tmall or JD.com; Category: Watches; as of …". */
export function questionText(
  chosen: readonly ChosenValue[],
  text: string,
  asOf: IsoDate,
  locale: Locale,
): string {
  const { colon, semicolon, stop } = punctuation[locale];
  const words = explorerWords[locale];
  const parts = facetNames.flatMap((facet) => {
    const values = chosen.filter((one) => one.facet === facet).map((one) => one.text);
    return values.length === 0 ? [] : [`${words.facets[facet]}${colon}${values.join(words.or)}`];
  });
  const places = chosen.some(({ facet }) => facet === 'platforms' || facet === 'channels');
  const implied = places && !chosen.some(({ facet }) => facet === 'states');
  const day = sentenceCase(dateWords[locale].asOf(formatDate(asOf, locale, 'long')));
  return `${[
    ...(text.trim() === '' ? [] : [`${words.text}${colon}${text.trim()}`]),
    ...(implied ? [`${words.facets.states}${colon}${words.present}`] : []),
    ...parts,
    day,
  ].join(semicolon)}${stop}`;
}
