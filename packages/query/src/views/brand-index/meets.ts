import { keyOf, type Chosen } from './ask.js';
import type { Entry } from './entries.js';
import { indexStates, type IndexState } from './types.js';

/** Facets of the brand itself; the others are met together, by one platform. */
const ownFacets = ['owners', 'categories', 'countries', 'tiers'] as const;
type OwnFacet = (typeof ownFacets)[number];

const present: ReadonlySet<string> = new Set(['certain', 'presumed', 'possible']);

/** What a brand has of a facet of its own. */
export function valuesOf({ brand, owner }: Entry, facet: OwnFacet): readonly string[] {
  switch (facet) {
    case 'owners':
      return owner ? [keyOf(owner)] : [];
    case 'categories':
      return brand.category ?? [];
    case 'countries':
      return brand.country === undefined ? [] : [brand.country];
    case 'tiers':
      return brand.tier === undefined ? [] : [brand.tier];
  }
}

/** Whether a brand meets all that is chosen of it by itself. */
export const meetsOwn = (entry: Entry, chosen: Chosen): boolean =>
  ownFacets.every((facet) => {
    const wanted = chosen[facet];
    return !wanted || valuesOf(entry, facet).some((value) => wanted.has(value));
  });

/** The surest state on each platform through the channels that are chosen. */
export function statesBy(entry: Entry, channels: Chosen['channels']): Map<string, IndexState> {
  const surest = new Map<string, IndexState>();
  for (const { presence, state } of entry.told) {
    if (channels && !channels.has(presence.channel)) continue;
    const other = surest.get(presence.platform);
    if (!other || rank(state) < rank(other)) surest.set(presence.platform, state);
  }
  return surest;
}

const rank = (state: IndexState): number => indexStates.indexOf(state);

/** The platforms by which a brand meets what is chosen of its places. */
export function platformsMet(entry: Entry, chosen: Chosen): readonly string[] {
  const { platforms, channels } = chosen;
  const wanted = statesWanted(chosen);
  return [...statesBy(entry, channels)]
    .filter(([platform, state]) => (!platforms || platforms.has(platform)) && wanted.has(state))
    .map(([platform]) => platform);
}

export const asksForPlaces = ({ states, platforms, channels }: Chosen): boolean =>
  [states, platforms, channels].some((chosen) => chosen !== undefined);

export const meetsPlaces = (entry: Entry, chosen: Chosen): boolean =>
  !asksForPlaces(chosen) || platformsMet(entry, chosen).length > 0;

/** Who names a platform or a channel alone means those that are there. */
const statesWanted = ({ states }: Chosen): ReadonlySet<string> => states ?? present;
