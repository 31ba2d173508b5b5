import {
  suggest,
  VitrineError,
  type CollectionName,
  type Evidence,
  type EvidenceLookup,
  type RecordTypes,
} from '@vitrine/core';
import { unknownId } from '../views/subject-of-view.js';
import { entities, entityNames } from '../model/entities.js';
import { evidenceIn } from './evidence-in.js';
import type { EntityName, PlainEntity } from '../model/entity-types.js';
import type { AtlasStore } from '../store/store.js';

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
export function whyRecord(
  store: AtlasStore,
  lookup: EvidenceLookup,
  { collection, id }: WhyReference,
  field: string,
): Evidence {
  const entity =
    entityNames.find((name) => name === collection) ??
    entityNames.find((name) => entities[name].collection === collection);
  if (!entity || isPlain(entity)) throw unclaimed(collection);
  const record = store.get(entity, id);
  const evidence = record && evidenceIn(lookup, entity, record, field);
  if (evidence) return evidence;
  const message = record
    ? `unknown field ${suggest(field, fieldsOf(lookup, entity, record))}`
    : unknownId(store, entity, id);
  const code = record ? 'unknown-field' : 'unknown-id';
  throw new VitrineError(code, [{ code, path: code === 'unknown-id' ? 'id' : 'field', message }]);
}

const isPlain = (entity: string): entity is PlainEntity =>
  ['source', 'metric', 'market', 'term'].includes(entity);

function fieldsOf<Type extends keyof RecordTypes>(
  lookup: EvidenceLookup,
  type: Type,
  record: RecordTypes[Type],
): string[] {
  const names = [...Object.keys(entities[type].fields), '*'];
  return names.filter((name) => evidenceIn(lookup, type, record, name));
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
