import { facetNames, type FacetName } from '@vitrine/query/views';
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

/** A parameter of an address, decoded. */
type Parameter = readonly [key: string, value: string];

/** The state as parameters: only what differs from that in which the explorer begins. */
function parametersOf(state: ExplorerState, start: ExplorerState): readonly Parameter[] {
  return [
    ...words.flatMap((word): Parameter[] =>
      state[word] === start[word] ? [] : [[wordKeys[word], state[word]]],
    ),
    ...facetNames.flatMap((facet): Parameter[] => {
      const values = state[facet];
      if (JSON.stringify(values) === JSON.stringify(start[facet])) return [];
      // Nothing where the explorer begins with something has to be said too.
      return (values.length === 0 ? [''] : values).map((value) => [facetKeys[facet], value]);
    }),
  ];
}

/** The state that parameters ask for; what they do not speak of is as the explorer begins. */
function stateFrom(parameters: readonly Parameter[], start: ExplorerState): ExplorerState {
  const valuesOf = (key: string) =>
    parameters.flatMap(([name, value]) => (name === key ? value : []));
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

const ownKeys = new Set<string>([...Object.values(facetKeys), ...Object.values(wordKeys)]);

/** The parameter that a part of an address is, where it belongs to the explorer of that name. */
function ownParameter(part: string, name: string): Parameter | undefined {
  const [[key = '', value = ''] = []] = new URLSearchParams(part);
  const own = key.slice(name.length + 1);
  return key.startsWith(`${name}.`) && ownKeys.has(own) ? [own, value] : undefined;
}

const partsOf = (text: string): readonly string[] => text.split('&').filter(Boolean);

/** Reads the state of the explorer called `name` from a query or a hash, without its `?` or `#`. */
export function readState(text: string, name: string, start: ExplorerState): ExplorerState {
  return stateFrom(
    partsOf(text).flatMap((part) => {
      const parameter = ownParameter(part, name);
      return parameter ? [parameter] : [];
    }),
    start,
  );
}

/** Writes it, and leaves all else in the query or hash as it stands. */
export function writeState(
  text: string,
  name: string,
  state: ExplorerState,
  start: ExplorerState,
): string {
  const others = partsOf(text).filter((part) => !ownParameter(part, name));
  const own = parametersOf(state, start).map(([key, value]) =>
    new URLSearchParams([[`${name}.${key}`, value]]).toString(),
  );
  return [...others, ...own].join('&');
}
