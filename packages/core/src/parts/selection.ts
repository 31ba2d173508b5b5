import { collectionOf } from '../model/fields.js';
import type { Atlas, CollectionName, Collections } from '../model/atlas.js';
import type { ClaimType, RecordTypes } from '../model/record.js';
import type { Redirect } from '../model/vocabulary.js';
import { countsOf } from './counts.js';
import { namesIn, namesInEntry, reporterIn, type Name } from './names-in.js';
import { reduced, type RecordOf } from './reduced.js';

/** Whether a part holds a record whole. */
export type Keep = (collection: CollectionName, record: { readonly id: string }) => boolean;

const types = Object.keys(collectionOf) as ClaimType[];

/**
 * An atlas of the records that are to be kept, with everything that they rest on: the sources of
 * their claims whole, and what they name reduced to its names. What neither holds is not in it.
 */
export function selection(atlas: Atlas, keep: Keep): Atlas {
  const named = namedBy(atlas, keep);
  const mixed = <C extends CollectionName>(
    collection: C,
    reduce: (record: RecordOf<C>) => RecordOf<C>,
  ): readonly RecordOf<C>[] => {
    const records: readonly RecordOf<C>[] = atlas[collection];
    const names = named.get(collection);
    return records.flatMap((record) => {
      if (keep(collection, record)) return record;
      return names?.has(record.id) ? reduce(record) : [];
    });
  };
  const whole = <C extends CollectionName>(collection: C) => mixed(collection, (record) => record);

  const collections: Collections = {
    sources: whole('sources'),
    organizations: mixed('organizations', reduced.organizations),
    brands: mixed('brands', reduced.brands),
    platforms: mixed('platforms', reduced.platforms),
    capabilities: mixed('capabilities', reduced.capabilities),
    people: mixed('people', reduced.people),
    metrics: mixed('metrics', reduced.metrics),
    markets: mixed('markets', reduced.markets),
    terms: mixed('terms', reduced.terms),
    ownerships: whole('ownerships'),
    presences: whole('presences'),
    deals: whole('deals'),
    campaigns: whole('campaigns'),
    observations: whole('observations'),
    appointments: whole('appointments'),
    insights: whole('insights'),
  };
  return {
    meta: { ...atlas.meta, counts: countsOf(collections) },
    ...collections,
    redirects: redirectsTo(atlas, keep),
  };
}

/** The ids that kept records and their claims name, by collection. */
function namedBy(atlas: Atlas, keep: Keep): ReadonlyMap<CollectionName, ReadonlySet<string>> {
  const named = new Map<CollectionName, Set<string>>();
  const add = (collection: CollectionName, id: string): void => {
    named.set(collection, (named.get(collection) ?? new Set()).add(id));
  };
  const addAll = (names: readonly Name[]): void => {
    for (const { collection, id } of names) add(collection, id);
  };
  for (const type of types) {
    const records: readonly RecordTypes[ClaimType][] = atlas[collectionOf[type]];
    for (const record of records) {
      if (!keep(collectionOf[type], record)) continue;
      for (const stated of [record, ...record.claims]) {
        addAll([...namesIn(type, stated), ...reporterIn(stated)]);
      }
      for (const { source } of record.claims) add('sources', source);
    }
  }
  for (const collection of ['metrics', 'markets'] as const) {
    for (const entry of atlas[collection]) {
      if (keep(collection, entry)) addAll(namesInEntry(collection, entry));
    }
  }
  return named;
}

/** The former ids of what is kept. */
function redirectsTo(atlas: Atlas, keep: Keep): Atlas['redirects'] {
  const leadsHere = (collection: CollectionName, redirect: Redirect): boolean =>
    ('moved' in redirect ? [redirect.moved] : redirect.split).some((id) =>
      keep(collection, { id }),
    );
  // `Object.entries` forgets the names, which are those of the collections.
  const former = Object.entries(atlas.redirects) as [CollectionName, Record<string, Redirect>][];
  const kept = former.map(
    ([collection, redirects]) =>
      [
        collection,
        Object.fromEntries(
          Object.entries(redirects).filter(([, redirect]) => leadsHere(collection, redirect)),
        ),
      ] as const,
  );
  return Object.fromEntries(kept.filter(([, redirects]) => Object.keys(redirects).length > 0));
}
