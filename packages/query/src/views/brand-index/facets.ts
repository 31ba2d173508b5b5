import type { LocalizedText } from '@vitrine/core';
import { compare } from '../compare-names.js';
import { named, termNamed, type ViewContext } from '../context.js';
import { referredThing } from '../referred-thing.js';
import type { Chosen } from './ask.js';
import type { Entry } from './entries.js';
import { meetsOwn, meetsPlaces, platformsMet, statesBy, valuesOf } from './meets.js';
import { indexStates, type BrandIndex, type FacetName, type FacetValue } from './types.js';

/** What brands can be narrowed to, facet by facet: each counts those that meet all other facets. */
export function facetsOf(
  context: ViewContext,
  entries: readonly Entry[],
  chosen: Chosen,
): BrandIndex['facets'] {
  const facet = (name: FacetName): readonly FacetValue[] => {
    const counts = countsOf(entries, name, { ...chosen, [name]: undefined });
    for (const value of chosen[name] ?? []) if (!counts.has(value)) counts.set(value, 0);
    const values = [...counts].map(([value, brands]): FacetValue => {
      const text = nameOf(context, name, value);
      return {
        id: name === 'owners' ? shortest(context, value) : value,
        ...(text && { name: text }),
        brands,
        chosen: chosen[name]?.has(value) ?? false,
      };
    });
    return values.sort(name === 'states' ? bySureness : byBrands);
  };
  return {
    states: facet('states'),
    platforms: facet('platforms'),
    channels: facet('channels'),
    owners: facet('owners'),
    categories: facet('categories'),
    countries: facet('countries'),
    tiers: facet('tiers'),
  };
}

/** How many brands there would be by each value of a facet of which nothing is chosen. */
function countsOf(entries: readonly Entry[], name: FacetName, others: Chosen): Map<string, number> {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    for (const value of new Set(valuesMet(entry, name, others))) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return counts;
}

/** The values of a facet by which a brand that meets all others would be found. */
function valuesMet(entry: Entry, name: FacetName, others: Chosen): readonly string[] {
  if (!meetsOwn(entry, others)) return [];
  switch (name) {
    case 'platforms':
      return platformsMet(entry, others);
    case 'states':
      return [...statesBy(entry, others.channels)].flatMap(([platform, state]) =>
        !others.platforms || others.platforms.has(platform) ? state : [],
      );
    case 'channels':
      return entry.told
        .map(({ presence }) => presence.channel)
        .filter((channel) => platformsMet(entry, { ...others, channels: new Set([channel]) })[0]);
    case 'owners':
    case 'categories':
    case 'countries':
    case 'tiers':
      return meetsPlaces(entry, others) ? valuesOf(entry, name) : [];
  }
}

function nameOf(context: ViewContext, facet: FacetName, value: string): LocalizedText | undefined {
  switch (facet) {
    case 'platforms':
      return named(context, 'platforms', value).name;
    case 'channels':
      return termNamed(context, 'channel', value).name;
    case 'owners': {
      const [type = '', id] = value.split('/', 2);
      return referredThing(context, { [type]: id }).name;
    }
    case 'categories':
      return termNamed(context, 'brand-category', value).name;
    case 'tiers':
      return termNamed(context, 'brand-tier', value).name;
    case 'countries':
    case 'states':
      return undefined;
  }
}

/** The id of an owner alone, where nothing else that owns goes by it. */
function shortest({ store }: ViewContext, key: string): string {
  const id = key.slice(key.indexOf('/') + 1);
  const known = (['organization', 'person', 'brand'] as const).filter((type) =>
    store.get(type, id),
  );
  return known.length === 1 ? id : key;
}

const rank = ({ id }: FacetValue): number => indexStates.findIndex((state) => state === id);
const bySureness = (a: FacetValue, b: FacetValue): number => rank(a) - rank(b);

/** The most brands first, then by name. */
const byBrands = (a: FacetValue, b: FacetValue): number =>
  b.brands - a.brands || compare(a.name?.en ?? a.id, b.name?.en ?? b.id) || compare(a.id, b.id);
