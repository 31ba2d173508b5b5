import { facetNames, type FacetName } from '@vitrine/query/views';
import type { AddressForm } from '../shared/address/address-controller.js';
import type { Parameter } from '../shared/address/parameters.js';
import { stateOf, type ExplorerState } from './state.js';

/** What an address calls each facet: a link is read by people. */
const facetKeys: Readonly<Record<FacetName, string>> = {
  states: 'state',
  platforms: 'platform',
  channels: 'channel',
  owners: 'owner',
  categories: 'category',
  countries: 'country',
  tiers: 'tier',
};
const wordKeys = { text: 'q', order: 'sort', show: 'view' } as const;
const words = ['text', 'order', 'show'] as const;

/** The state as parameters: only what differs from that in which the explorer begins. */
function parametersOf(state: ExplorerState, start: ExplorerState): readonly Parameter[] {
  return [
    ...words.flatMap((word): Parameter[] =>
      state[word] === start[word] ? [] : [[`.${wordKeys[word]}`, state[word]]],
    ),
    ...facetNames.flatMap((facet): Parameter[] => {
      const values = state[facet];
      if (JSON.stringify(values) === JSON.stringify(start[facet])) return [];
      // Nothing where the explorer begins with something has to be said too.
      return (values.length === 0 ? [''] : values).map((value) => [`.${facetKeys[facet]}`, value]);
    }),
  ];
}

/** The state that parameters ask for; what they do not speak of is as the explorer begins. */
function stateFrom(parameters: readonly Parameter[], start: ExplorerState): ExplorerState {
  const valuesOf = (key: string) =>
    parameters.flatMap(([name, value]) => (name === `.${key}` ? value : []));
  const word = (name: (typeof words)[number]) => valuesOf(wordKeys[name]).at(-1) ?? start[name];
  const facets = facetNames.map((facet): [FacetName, readonly string[]] => {
    const values = valuesOf(facetKeys[facet]);
    return [facet, values.length === 0 ? start[facet] : values];
  });
  return stateOf({
    text: word('text'),
    order: word('order'),
    show: word('show'),
    ...Object.fromEntries(facets),
  });
}

const ownSuffixes = new Set(
  [...Object.values(facetKeys), ...Object.values(wordKeys)].map((key) => `.${key}`),
);

/** How an address holds the state of an explorer, which begins as `start` says. */
export const explorerForm = (start: () => ExplorerState): AddressForm<ExplorerState> => ({
  name: 'brands',
  owns: (suffix) => ownSuffixes.has(suffix),
  read: (parameters) => stateFrom(parameters, start()),
  write: (state) => parametersOf(state, start()),
});
