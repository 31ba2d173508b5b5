import type { Atlas } from '../model/atlas.js';
import { entryFields } from '../model/fields.js';
import type { IdentityCollection, VocabularyEntry } from '../model/vocabulary.js';

/** Identities under construction, one map a collection. */
export type IdentityMaps = {
  [Collection in IdentityCollection]: Map<string, VocabularyEntry<Collection>>;
};

// `Object.keys` and `Object.fromEntries` forget the names, which are those of the table.
export const identityCollections = Object.keys(entryFields) as readonly IdentityCollection[];

export const emptyIdentities = (): IdentityMaps =>
  Object.fromEntries(
    identityCollections.map((collection) => [collection, new Map()]),
  ) as unknown as IdentityMaps;

/** The identities of an atlas, so that more claims can be made about them. */
export function identitiesOf(atlas: Atlas): IdentityMaps {
  const identities = emptyIdentities();
  for (const collection of identityCollections) {
    for (const record of atlas[collection]) {
      const entry = Object.entries(record).filter(([field]) =>
        Object.hasOwn(entryFields[collection], field),
      );
      // The fields of an entry, taken from a record of the same collection.
      (identities[collection] as Map<string, unknown>).set(record.id, Object.fromEntries(entry));
    }
  }
  return identities;
}
