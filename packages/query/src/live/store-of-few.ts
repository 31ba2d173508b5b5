import type { EntityName, EntityTypes } from '../model/entity-types.js';
import { certaintiesIn } from '../index/certainties.js';
import type { AtlasStore } from '../store/store.js';
import { openTable, type Table } from '../store/table.js';

/** A store in which an entity has only a few records, and everything else is as it was: to ask a query of them alone. */
export function storeOfFew<E extends EntityName>(
  store: AtlasStore,
  entity: E,
  records: readonly EntityTypes[E][],
): AtlasStore {
  const few = openTable(records, () => certaintiesIn(within, entity));
  const is: EntityName = entity;
  const table = <Name extends EntityName>(name: Name): Table<EntityTypes[Name]> =>
    // Of the same entity, and so of the same records.
    name === is ? (few as unknown as Table<EntityTypes[Name]>) : store.table(name);
  const within: AtlasStore = {
    ...store,
    all: (name) => table(name).all,
    get: (name, id) => (name === is ? table(name).get(id) : store.get(name, id)),
    bucket: (name, by, value) => table(name).buckets(by).get(value),
    table,
  };
  return within;
}
