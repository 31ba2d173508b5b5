import { VitrineError } from '../errors.js';
import type { Atlas, CollectionName, Collections } from '../model/atlas.js';
import type { Redirect } from '../model/vocabulary.js';
import { countsOf } from './counts.js';
import type { RecordOf } from './reduced.js';

/**
 * Several parts of one atlas as one. Where one part holds a record whole and another only names it,
 * the whole one stays.
 *
 * @example
 * import { atlas as coach } from '@vitrine/core/atlas/brands/coach';
 * import { atlas as gucci } from '@vitrine/core/atlas/brands/gucci';
 * const db = open(mergeParts(coach, gucci));
 *
 * @throws VitrineError `mixed-versions` where the parts are of different versions of the data
 */
export function mergeParts(...parts: readonly [Atlas, ...Atlas[]]): Atlas {
  mustBeOfOneVersion(parts);
  const merged = <C extends CollectionName>(collection: C): readonly RecordOf<C>[] => {
    const lists: readonly (readonly RecordOf<C>[])[] = parts.map((part) => part[collection]);
    return union(lists.flat());
  };
  const collections: Collections = {
    sources: merged('sources'),
    organizations: merged('organizations'),
    brands: merged('brands'),
    platforms: merged('platforms'),
    capabilities: merged('capabilities'),
    people: merged('people'),
    metrics: merged('metrics'),
    markets: merged('markets'),
    terms: merged('terms'),
    ownerships: merged('ownerships'),
    presences: merged('presences'),
    deals: merged('deals'),
    campaigns: merged('campaigns'),
    observations: merged('observations'),
    appointments: merged('appointments'),
    insights: merged('insights'),
  };
  const [{ meta }] = parts;
  return {
    meta: { ...meta, counts: countsOf(collections) },
    ...collections,
    redirects: mergedRedirects(parts),
  };
}

/** What a part only names lacks something of the whole record and adds nothing, so the longer one is whole. */
const fullness = (record: object): number => JSON.stringify(record).length;

function union<T extends { readonly id: string }>(records: readonly T[]): T[] {
  const byId = new Map<string, T>();
  for (const record of records) {
    const other = byId.get(record.id);
    if (!other || fullness(record) > fullness(other)) byId.set(record.id, record);
  }
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function mergedRedirects(parts: readonly Atlas[]): Atlas['redirects'] {
  const merged: Partial<Record<CollectionName, Record<string, Redirect>>> = {};
  for (const { redirects } of parts) {
    // `Object.entries` forgets the names, which are those of the collections.
    const entries = Object.entries(redirects) as [CollectionName, Record<string, Redirect>][];
    for (const [collection, former] of entries) {
      merged[collection] = { ...merged[collection], ...former };
    }
  }
  return merged;
}

/** @throws VitrineError `mixed-versions` */
function mustBeOfOneVersion(parts: readonly Atlas[]): void {
  const versions = [...new Set(parts.map(({ meta }) => meta.version))];
  if (versions.length <= 1) return;
  const message = `parts of different versions of the data (${versions.join(', ')}) do not fit; take them from one release of @vitrine/core`;
  throw new VitrineError('mixed-versions', [{ code: 'mixed-versions', path: '', message }]);
}
