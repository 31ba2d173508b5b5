import { collectionOf } from '../model/fields.js';
import type { AtlasMeta, Collections } from '../model/atlas.js';

const claimed = Object.values(collectionOf);

/** How many records and claims there are. */
export function countsOf(collections: Collections): AtlasMeta['counts'] {
  const lists: Readonly<Record<string, readonly unknown[]>> = { ...collections };
  const records = Object.entries(lists).map(([name, list]) => [name, list.length]);
  const claims = claimed
    .flatMap((name): readonly { readonly claims: readonly unknown[] }[] => collections[name])
    .reduce((sum, record) => sum + record.claims.length, 0);
  // `Object.fromEntries` forgets the names, which are those of the collections.
  return { ...Object.fromEntries(records), claims } as AtlasMeta['counts'];
}
