import {
  facetNames,
  type BrandIndex,
  type BrandIndexOptions,
  type FacetName,
  type FacetValue,
} from '@vitrine/query/views';
import { listed } from '../shared/listed.js';

export const shows = ['cards', 'matrix'] as const;
export type Show = (typeof shows)[number];

/** The values chosen of each facet; none narrows nothing. */
export type Choices = Readonly<Record<FacetName, readonly string[]>>;

/**
 * What a reader asks of the explorer. It may come from an address that somebody wrote by hand, so that its words
 * need not be those that there are.
 */
export interface ExplorerState extends Choices {
  readonly text: string;
  readonly order: string;
  readonly show: string;
}

/** What a page gives of it; what is left out is not narrowed. */
export type GivenState = Partial<ExplorerState>;

const nothingChosen: Choices = {
  states: [],
  platforms: [],
  channels: [],
  owners: [],
  categories: [],
  countries: [],
  tiers: [],
};

export const firstState: ExplorerState = {
  text: '',
  order: 'name',
  show: 'cards',
  ...nothingChosen,
};

/** The whole of it, each value once. */
export function stateOf(given: GivenState): ExplorerState {
  const { text, order, show } = { ...firstState, ...given };
  const choices = Object.fromEntries(
    facetNames.map((facet) => [facet, [...new Set(given[facet])].filter((value) => value !== '')]),
  );
  return { ...nothingChosen, ...choices, text, order, show };
}

/** The attributes with which an explorer begins. */
export const beginnings = ['text', ...facetNames, 'order', 'show'] as const;

/** The state in which it begins. */
export const startOf = (
  attributes: Readonly<Record<(typeof beginnings)[number], string>>,
): ExplorerState =>
  stateOf({
    text: attributes.text,
    order: attributes.order || firstState.order,
    show: attributes.show || firstState.show,
    ...Object.fromEntries(facetNames.map((facet) => [facet, listed(attributes[facet])])),
  });

/** The values that are chosen of a facet, in the order in which they were; a former id gives way to that of today. */
export function chosenOf(
  state: ExplorerState,
  { facets }: Pick<BrandIndex, 'facets'>,
  facet: FacetName,
): readonly FacetValue[] {
  const place = ({ id }: FacetValue): number => {
    const found = state[facet].indexOf(id);
    return found < 0 ? state[facet].length : found;
  };
  return facets[facet].filter(({ chosen }) => chosen).sort((a, b) => place(a) - place(b));
}

/** Chooses a value, or leaves it out where it is chosen. */
export function toggled(
  state: ExplorerState,
  index: Pick<BrandIndex, 'facets'>,
  facet: FacetName,
  value: string,
): ExplorerState {
  const chosen = chosenOf(state, index, facet).map(({ id }) => id);
  const others = chosen.filter((id) => id !== value);
  return { ...state, [facet]: others.length < chosen.length ? others : [...chosen, value] };
}

/** The question to the atlas. It is not checked here: the view names whatever is wrong with it. */
export function optionsOf(state: ExplorerState, asOf: string): BrandIndexOptions {
  const chosen = facetNames.filter((facet) => state[facet].length > 0);
  const options = {
    asOf,
    text: state.text,
    order: state.order,
    ...Object.fromEntries(chosen.map((facet) => [facet, state[facet]])),
  };
  // Words of an address are words of the atlas only once the view has checked them.
  return options as BrandIndexOptions;
}
