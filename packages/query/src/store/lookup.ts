import type { CollectionName, EvidenceLookup, NamedThing } from '@vitrine/core';
import { entities, entityNames } from '../model/entities.js';
import type { EntityName } from '../model/entity-types.js';
import type { AtlasStore } from './store.js';

/** The entity whose records a collection holds. */
const entityOfCollection: ReadonlyMap<CollectionName, EntityName> = new Map(
  entityNames.map((name) => [entities[name].collection, name]),
);

/** Names things by the indexes of a store, for core's evidence. */
export function lookupIn(store: AtlasStore): EvidenceLookup {
  return {
    source: (id) => store.get('source', id),
    named(collection, id) {
      const entity = entityOfCollection.get(collection);
      const record = entity && store.get(entity, id);
      return record && 'name' in record ? { id, name: record.name } : undefined;
    },
    term(vocabulary, term) {
      const record = store.get('term', `${vocabulary}/${term}`);
      return record && { id: term, name: record.name };
    },
  };
}

/** A thing that goes by its id where the atlas has no name for it. */
export const unnamed = (id: string): NamedThing => ({ id, name: { en: id } });
