import {
  evidenceOf,
  suggest,
  VitrineError,
  type CollectionName,
  type Evidence,
  type EvidenceLookup,
  type RecordTypes,
} from '@vitrine/core';
import { unknownId } from './views/subject-of-view.js';
import { entities, entityNames } from './model/entities.js';
import type { EntityName, PlainEntity } from './model/entity-types.js';
import type { AtlasStore } from './store/store.js';

/** A record by its collection, which may also be named as a query names it: `observation`. */
export interface WhyReference {
  readonly collection: CollectionName | EntityName;
  readonly id: string;
}

/**
 * What the sources say about one field of one record, worked out for that field alone.
 *
 * @throws VitrineError `unknown-field`, `unknown-id`, with the nearest valid name
 */
export function why(
  store: AtlasStore,
  lookup: EvidenceLookup,
  { collection, id }: WhyReference,
  field: string,
): Evidence {
  const entity =
    entityNames.find((name) => name === collection) ??
    entityNames.find((name) => entities[name].collection === collection);
  if (!entity || isPlain(entity)) throw unclaimed(collection);
  const evidence = evidenceIn(store, lookup, entity, id, field);
  if (evidence) return evidence;
  const message = store.get(entity, id)
    ? `unknown field ${suggest(field, fieldsOf(store, lookup, entity, id))}`
    : unknownId(store, entity, id);
  const code = store.get(entity, id) ? 'unknown-field' : 'unknown-id';
  throw new VitrineError(code, [{ code, path: code === 'unknown-id' ? 'id' : 'field', message }]);
}

function evidenceIn(
  store: AtlasStore,
  lookup: EvidenceLookup,
  type: keyof RecordTypes,
  id: string,
  field: string,
): Evidence | undefined {
  const record = store.get(type, id);
  if (!record) return undefined;
  try {
    return evidenceOf(lookup, type, record, field);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const isPlain = (entity: string): entity is PlainEntity =>
  ['source', 'metric', 'market', 'term'].includes(entity);

function fieldsOf(
  store: AtlasStore,
  lookup: EvidenceLookup,
  type: keyof RecordTypes,
  id: string,
): string[] {
  const names = [...Object.keys(entities[type].fields), '*'];
  return names.filter((name) => evidenceIn(store, lookup, type, id, name));
}

function unclaimed(collection: string): VitrineError {
  const claimed = entityNames
    .map((name) => entities[name])
    .filter((entity) => entity.claimed)
    .map((entity) => entity.collection);
  const message = `no claims stand behind ${suggest(collection, claimed)}`;
  return new VitrineError('unknown-field', [
    { code: 'unknown-field', path: 'collection', message },
  ]);
}
