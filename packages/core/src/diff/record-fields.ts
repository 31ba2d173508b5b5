import type { EvidenceLookup } from '../evidence/lookup.js';
import { statedValue } from '../evidence/stated-value.js';
import type { CollectionName } from '../model/atlas.js';
import { entryFields, fields, type FieldKind } from '../model/fields.js';
import { typeOf } from './collections.js';
import type { AnyRecord } from './label.js';
import type { ChangedValue } from './types.js';

/** What is no field: the id, and what the claims and disputes of a record say apart. */
const apart = new Set(['id', 'claims', 'disputed']);

/** The fields of a record that can change, by name; the bounds of its valid time each by its own. */
export function recordFields(record: AnyRecord): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  for (const [name, value] of Object.entries(record) as [string, unknown][]) {
    if (name !== 'validTime' && !apart.has(name) && value !== undefined) found.set(name, value);
  }
  if ('validTime' in record) {
    for (const [bound, day] of Object.entries(record.validTime)) {
      found.set(`validTime.${bound}`, day);
    }
  }
  return found;
}

const date = { kind: 'date' } as const;

/** What fields hold that no claim of their name states. */
const otherKinds: Readonly<Record<string, FieldKind>> = {
  'sources.published': date,
  'sources.accessed': date,
  'sources.kind': { kind: 'term', vocabulary: 'source-kind' },
  'insights.summary': { kind: 'text' },
  'insights.reportedBy': { kind: 'id', collection: 'organizations' },
  'observations.reportedBy': { kind: 'id', collection: 'organizations' },
  'terms.name': { kind: 'text' },
  'terms.definition': { kind: 'text' },
};

function kindOf(collection: CollectionName, field: string): FieldKind | undefined {
  const type = typeOf(collection);
  if (field === 'plannedFrom' || field === 'plannedTo') return date;
  return (
    (type && fields[type][field]) ??
    otherKinds[`${collection}.${field}`] ??
    // Only the vocabulary's collections have entries.
    (Object.hasOwn(entryFields, collection)
      ? entryFields[collection as keyof typeof entryFields][field]
      : undefined)
  );
}

const isText = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'en' in value;

/** A value of a record as one that can be put into words, as far as the model knows what it is. */
export function changedValue(
  lookup: EvidenceLookup,
  collection: CollectionName,
  field: string,
  value: unknown,
): ChangedValue {
  const kind = kindOf(collection, field);
  // The table calls whatever is not to be compared a text; only some of that is one.
  if (!kind || (kind.kind === 'text' && !isText(value))) return { type: 'plain', value };
  return statedValue(lookup, kind, kind.kind === 'state' ? { state: value } : value);
}
