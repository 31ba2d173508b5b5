import { lookupIn, type EvidenceLookup } from '../evidence/lookup.js';
import type { Atlas, CollectionName } from '../model/atlas.js';
import { byId, canonical } from './canonical.js';
import { claimChanges } from './claim-changes.js';
import { collectionNames } from './collections.js';
import { labelOf, type AnyRecord } from './label.js';
import { reMeaning } from './re-meant.js';
import { changedValue, recordFields } from './record-fields.js';
import { successorsOf, targetsOf } from './successors.js';
import type {
  Changes,
  CollectionChanges,
  FieldChange,
  RecordChange,
  RecordNote,
  RedirectedRecord,
} from './types.js';

/** The two atlases with the means to name what is in them. */
interface Sides {
  readonly older: Atlas;
  readonly newer: Atlas;
  readonly before: EvidenceLookup;
  readonly after: EvidenceLookup;
}

/**
 * Everything in which a newer atlas differs from an older one, whatever the order of their records.
 *
 * A renamed or split id is redirected rather than removed, and so is an id that is put together from
 * it: with `ferragamo` goes `ferragamo--tmall--flagship-store`.
 */
export function diff(older: Atlas, newer: Atlas): Changes {
  const sides = { older, newer, before: lookupIn(older), after: lookupIn(newer) };
  const found = collectionNames.flatMap((name): [CollectionName, CollectionChanges][] => {
    const changes = collectionChanges(sides, name);
    return Object.values(changes).some((list: readonly unknown[]) => list.length > 0)
      ? [[name, changes]]
      : [];
  });
  const version = ({ meta }: Atlas) => ({
    version: meta.version,
    schemaVersion: meta.schemaVersion,
  });
  return {
    older: version(older),
    newer: version(newer),
    collections: Object.fromEntries(found),
  };
}

function collectionChanges(sides: Sides, collection: CollectionName): CollectionChanges {
  const { older, newer, before, after } = sides;
  const olderRecords = new Map(older[collection].map((record) => [record.id, record]));
  const newerRecords = new Map(newer[collection].map((record) => [record.id, record]));
  const noteIn =
    (lookup: EvidenceLookup) =>
    (record: AnyRecord): RecordNote => ({
      id: record.id,
      label: labelOf(lookup, collection, record),
    });
  const newerNote = (id: string): RecordNote[] => {
    const record = newerRecords.get(id);
    return record ? [noteIn(after)(record)] : [];
  };

  const removed: RecordNote[] = [];
  const redirected: RedirectedRecord[] = [];
  const changed: RecordChange[] = [];
  for (const record of olderRecords.values()) {
    const now = newerRecords.get(record.id);
    if (now) {
      changed.push(...recordChange(sides, collection, record, now));
      continue;
    }
    const to = successorsOf(before, newer.redirects, collection, record)
      .flatMap(newerNote)
      .sort(byId);
    if (to.length > 0) redirected.push({ ...noteIn(before)(record), to });
    else removed.push(noteIn(before)(record));
  }
  const former = formerIds(older, newer, collection, newerRecords);
  return {
    added: [...newerRecords.values()]
      .filter(({ id }) => !olderRecords.has(id))
      .map(noteIn(after))
      .sort(byId),
    removed: [...removed, ...former.removed].sort(byId),
    redirected: redirected.sort(byId),
    reused: former.reused.sort(byId),
    changed: changed.sort(byId),
  };
}

/** What became of the ids that led on already in the older atlas. */
function formerIds(
  older: Atlas,
  newer: Atlas,
  collection: CollectionName,
  records: ReadonlyMap<string, AnyRecord>,
): { removed: RecordNote[]; reused: RecordNote[] } {
  const removed: RecordNote[] = [];
  const reused: RecordNote[] = [];
  const redirects = newer.redirects[collection] ?? {};
  for (const [id, redirect] of Object.entries(older.redirects[collection] ?? {})) {
    const now = redirects[id];
    const note = { id, label: id };
    if (now) {
      const followed = targetsOf(redirect).flatMap((target) => {
        const next = redirects[target];
        return next ? targetsOf(next) : [target];
      });
      if (canonical(followed) !== canonical(targetsOf(now))) reused.push(note);
    } else if (records.has(id)) reused.push(note);
    else removed.push(note);
  }
  return { removed, reused };
}

function recordChange(
  { before, after }: Sides,
  collection: CollectionName,
  older: AnyRecord,
  newer: AnyRecord,
): RecordChange[] {
  if (canonical(older) === canonical(newer)) return [];
  const was = recordFields(older);
  const is = recordFields(newer);
  const fields = [...new Set([...was.keys(), ...is.keys()])]
    .filter((field) => canonical(was.get(field)) !== canonical(is.get(field)))
    .sort()
    .map((field): FieldChange => ({
      field,
      ...(was.has(field) && {
        older: changedValue(before, collection, field, was.get(field)),
      }),
      ...(is.has(field) && { newer: changedValue(after, collection, field, is.get(field)) }),
    }));
  const reMeant = reMeaning(collection, older, newer);
  return [
    {
      id: newer.id,
      label: labelOf(after, collection, newer),
      fields,
      disputes: {
        opened: disputesBeyond(newer, older),
        settled: disputesBeyond(older, newer),
      },
      claims: claimChanges(older, newer),
      ...(reMeant.length > 0 && { reMeant }),
    },
  ];
}

const disputesOf = (record: AnyRecord): readonly string[] =>
  'disputed' in record ? record.disputed : [];

const disputesBeyond = (one: AnyRecord, other: AnyRecord): string[] =>
  disputesOf(one)
    .filter((field) => !disputesOf(other).includes(field))
    .sort();
