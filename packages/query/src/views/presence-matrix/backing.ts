import type { Ownership, Presence } from '@vitrine/core';
import type { AtlasStore } from '../../store/store.js';
import { referenceTo } from '../context.js';
import type { RecordReference } from '../types.js';

/** A record behind the matrix and how much is said of it, which is the same on every day. */
export interface Backing {
  readonly reference: RecordReference;
  /** Each source and passage once. */
  readonly claims: number;
  /** Ids, sorted. */
  readonly sources: readonly string[];
  /** How many of its fields are in dispute. */
  readonly disputed: number;
}

const backings = new WeakMap<AtlasStore, WeakMap<object, Backing>>();

/** A store never changes, so that the claims of each record are counted but once, however often the day moves. */
export function backingOf<Type extends 'presence' | 'ownership'>(
  store: AtlasStore,
  type: Type,
  record: { presence: Presence; ownership: Ownership }[Type],
): Backing {
  let ofStore = backings.get(store);
  if (!ofStore) backings.set(store, (ofStore = new WeakMap()));
  let backing = ofStore.get(record);
  if (!backing) ofStore.set(record, (backing = backingAfresh(store, type, record)));
  return backing;
}

function backingAfresh(
  store: AtlasStore,
  type: 'presence' | 'ownership',
  record: Presence | Ownership,
): Backing {
  const places = record.claims
    .filter(({ source }) => store.get('source', source))
    .map(({ source, passage }) => [source, String(passage)] as const);
  return {
    reference: referenceTo(type, record),
    claims: new Set(places.map((place) => place.join(' '))).size,
    sources: [...new Set(places.map(([source]) => source))].sort(),
    disputed: record.disputed.length,
  };
}
