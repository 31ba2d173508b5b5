import type { CollectionName } from '../model/atlas.js';
import { collectionOf } from '../model/fields.js';
import type { ClaimType } from '../model/record.js';

const types = Object.keys(collectionOf) as ClaimType[];
const byCollection = new Map<CollectionName, ClaimType>(
  types.map((type) => [collectionOf[type], type]),
);

/** The type of the claims that a collection is fused from, if it is. */
export const typeOf = (collection: CollectionName): ClaimType | undefined =>
  byCollection.get(collection);

/** Types whose records are things of their own rather than what joins things. */
export const identityTypes: ReadonlySet<ClaimType> = new Set([
  'organization',
  'brand',
  'platform',
  'capability',
  'person',
]);
