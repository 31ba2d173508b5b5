import type { AtlasMeta, Collections } from '../model/atlas.js';

/**
 * How many records and claims there are. It looks at the records rather than into the table of
 * types, which is longer than all that a page needs to merge parts.
 */
export function countsOf(collections: Collections): AtlasMeta['counts'] {
  const lists: readonly (readonly [string, readonly object[]])[] = Object.entries(collections);
  const claims = lists
    .flatMap(([, records]) => records)
    .reduce((sum, record) => sum + claimsIn(record), 0);
  const records = lists.map(([name, list]) => [name, list.length]);
  // `Object.fromEntries` forgets the names, which are those of the collections.
  return { ...Object.fromEntries(records), claims } as AtlasMeta['counts'];
}

const claimsIn = (record: object): number =>
  'claims' in record && Array.isArray(record.claims) ? record.claims.length : 0;
