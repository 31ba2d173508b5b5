import type { CollectionName, Source } from '@vitrine/core';
import { entities, entityNames } from '../../model/entities.js';
import type { AnyRecord } from '../../model/entity-types.js';
import type { AtlasStore } from '../../store/store.js';
import { termNamed, type ViewContext } from '../context.js';
import type { ListedSource } from './types.js';

const claimed = entityNames.filter((name) => entities[name].claimed);

/** A source with how much it says. */
export function listedSource(context: ViewContext, source: Source): ListedSource {
  const records: Partial<Record<CollectionName, number>> = {};
  let claims = 0;
  for (const [collection, spoken] of recordsOf(context.store, source)) {
    records[collection] = spoken.length;
    for (const record of spoken) claims += claimsIn(record, source);
  }
  return { source, kind: termNamed(context, 'source-kind', source.kind), claims, records };
}

/** The records of which a source speaks, by collection; collections without any are left out. */
export function recordsOf(
  store: AtlasStore,
  { id }: Source,
): (readonly [CollectionName, readonly AnyRecord[]])[] {
  return claimed
    .map((name) => [entities[name].collection, store.bucket(name, 'sources', id)] as const)
    .filter(([, records]) => records.length > 0);
}

const claimsIn = (record: AnyRecord, { id }: Source): number =>
  'claims' in record ? record.claims.filter(({ source }) => source === id).length : 0;
