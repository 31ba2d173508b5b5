import type { FuzzyDate, IsoDate } from '@vitrine/core';
import { entity } from '../model/entities.js';
import type { AnyRecord, EntityName } from '../model/entity-types.js';
import { read } from '../read.js';
import type { AtlasStore } from '../store/store.js';
import type { Certainty } from './certainty.js';

/**
 * How sure it is that something that does not last (a deal, a figure) had come by a day;
 * `undefined` where it lies later. Entities without a time of their own were always there.
 */
export function occurredBy(
  store: AtlasStore,
  name: EntityName,
  record: AnyRecord,
  day: IsoDate,
): Certainty | undefined {
  if (entity(name).time.length === 0) return 'certain';
  const when = timeOf(store, name, record);
  if (!when) return 'possible';
  if (when.earliest !== undefined && when.earliest > day) return undefined;
  if (when.latest !== undefined && when.latest <= day) return 'certain';
  const begun = when.earliest !== undefined && when.edtf.includes('/');
  return begun ? 'certain' : 'presumed';
}

/** When it was, as far as is known: by its own fields, else by when the first source spoke of it. */
export function timeOf(
  store: AtlasStore,
  name: EntityName,
  record: AnyRecord,
): FuzzyDate | undefined {
  return ownTimeOf(name, record) ?? firstTold(store, record);
}

/** When it was by its own fields: the first that is known of those that its entity names. */
export function ownTimeOf(name: EntityName, record: unknown): FuzzyDate | undefined {
  for (const field of entity(name).time) {
    const date = read(record, field);
    // The fields that `time` names are dates.
    if (date !== undefined) return date as FuzzyDate;
  }
  return undefined;
}

/** When the first source spoke of it: was published or, where that is not known, read. */
export function firstTold(store: AtlasStore, record: AnyRecord): FuzzyDate | undefined {
  if (!('claims' in record)) return undefined;
  return record.claims
    .map((claim) => store.get('source', claim.source))
    .flatMap((source) => source?.published ?? source?.accessed ?? [])
    .reduce<FuzzyDate | undefined>(
      (first, date) => (first && !before(date, first) ? first : date),
      undefined,
    );
}

/** By the first day, then by the last. */
const before = (a: FuzzyDate, b: FuzzyDate): boolean => firstDays(a) < firstDays(b);

const firstDays = ({ earliest, latest }: FuzzyDate): string =>
  `${earliest ?? latest ?? ''} ${latest ?? '~'}`;
