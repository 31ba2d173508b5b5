import { identityCollections } from '../fuse/identities.js';
import {
  collectionOf,
  entryFields,
  fields,
  referenceCollections,
  type FieldKind,
} from '../model/fields.js';
import type { ClaimType } from '../model/record.js';
import type { IdentityCollection } from '../model/vocabulary.js';

/** A thing or a word of a vocabulary that a record refers to by its id. */
export interface Name {
  readonly collection: IdentityCollection | 'terms';
  readonly id: string;
}

type FieldKinds = Readonly<Record<string, FieldKind>>;

const types = Object.keys(collectionOf) as ClaimType[];

/** What may name something in a record of each type. The id of a record is the record itself. */
const namingFields = new Map(types.map((type) => [type, namingFieldsOf(type)]));

function namingFieldsOf(type: ClaimType): FieldKinds {
  // The fields of a vocabulary entry are a record's too, where its collection has entries.
  const collection = identityCollections.find((name) => name === collectionOf[type]);
  const all = { ...(collection && entryFields[collection]), ...fields[type] };
  return Object.fromEntries(Object.entries(all).filter(([field]) => field !== 'id'));
}

/** Records never change, and each is asked by every part that might hold it. */
const known = new WeakMap<object, readonly Name[]>();

/** What a record, or a claim in it, names in the fields of its type. Itself is not among it. */
export function namesIn(type: ClaimType, stated: object): readonly Name[] {
  let names = known.get(stated);
  if (!names) {
    names = namesInFields(namingFields.get(type) ?? {}, stated);
    known.set(stated, names);
  }
  return names;
}

/** What a metric or a market, which no claims are about, names. */
export function namesInEntry(collection: 'metrics' | 'markets', entry: object): Name[] {
  return namesInFields(entryFields[collection], entry);
}

/** The organization that a record or a claim credits. */
export function reporterIn(stated: object): Name[] {
  const reporter = 'reportedBy' in stated ? stated.reportedBy : undefined;
  return typeof reporter === 'string' ? [{ collection: 'organizations', id: reporter }] : [];
}

function namesInFields(kinds: FieldKinds, stated: object): Name[] {
  const values = new Map<string, unknown>(Object.entries(stated));
  return Object.entries(kinds).flatMap(([field, kind]) => {
    const value = values.get(field);
    const items: readonly unknown[] = Array.isArray(value) ? value : [value];
    return items.flatMap((item) => namesInItem(kind, item));
  });
}

function namesInItem(kind: FieldKind, item: unknown): Name[] {
  if (typeof item === 'string') {
    if (kind.kind === 'id' || kind.kind === 'ids') {
      return [{ collection: kind.collection, id: item }];
    }
    if (kind.kind === 'term' || kind.kind === 'terms') return [word(kind.vocabulary, item)];
    return [];
  }
  if (typeof item !== 'object' || item === null) return [];
  return Object.entries(item).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value !== 'string') return [];
    if (kind.kind === 'quantity') return key === 'unit' ? [word('unit', value)] : [];
    if (kind.kind !== 'reference' && kind.kind !== 'references') return [];
    if (key === 'role') return [word('party-role', value)];
    const target = Object.entries(referenceCollections).find(([name]) => name === key);
    return target ? [{ collection: target[1], id: value }] : [];
  });
}

const word = (vocabulary: string, term: string): Name => ({
  collection: 'terms',
  id: `${vocabulary}/${term}`,
});
