import type { Atlas, CollectionName } from '../model/atlas.js';
import { schemaVersion } from '../model/schema-version.js';
import { collectionNames } from './collections.js';

const none = <Value>(value: Value) =>
  // Made from all the names of collections, which `Object.fromEntries` forgets.
  Object.fromEntries(collectionNames.map((name) => [name, value])) as Record<CollectionName, Value>;

/** The atlas before the first release: compared with it, everything was added. */
export const emptyAtlas: Atlas = {
  meta: { version: '0.0.0', schemaVersion, counts: { ...none(0), claims: 0 } },
  ...none([]),
  redirects: {},
};
