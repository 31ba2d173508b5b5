import { identityCollections } from '../fuse/identities.js';
import type { CollectionName } from '../model/atlas.js';
import { collectionOf, entryFields, fields, lastingTypes } from '../model/fields.js';
import type { ClaimType } from '../model/record.js';
import type { ColumnKind } from './columns.js';

export type Columns = readonly (readonly [name: string, kind: ColumnKind])[];

/** Where a table says more, or less, than the kind that the model gives to a field. */
const kindOfField: Readonly<Record<string, ColumnKind>> = {
  aliases: 'list',
  subjects: 'list',
  change: 'flag',
  latinNameInChina: 'flag',
  zhHansBasis: 'id',
  parties: 'parties',
  amount: 'price',
};

const kindsOf = (of: Readonly<Record<string, { readonly kind: ColumnKind }>>): Columns =>
  Object.entries(of).map(([name, { kind }]) => [name, kindOfField[name] ?? kind]);

const validTime: Columns = [
  ['validTime.held', 'flag'],
  ['validTime.startEarliest', 'day'],
  ['validTime.startLatest', 'day'],
  ['validTime.endEarliest', 'day'],
  ['validTime.endLatest', 'day'],
  ['validTime.hostClosed', 'day'],
  ['validTime.ongoing', 'flag'],
  ['validTime.temporary', 'flag'],
  ['validTime.announced', 'day'],
];

const lasting: Columns = [['plannedFrom', 'date'], ['plannedTo', 'date'], ...validTime];

/** Fields that a record shows beside what its claims state. */
const shown: Partial<Record<ClaimType, Columns>> = {
  observation: [
    ['forecast', 'flag'],
    ['reportedBy', 'id'],
  ],
  insight: [
    ['summary', 'text'],
    ['reportedBy', 'id'],
  ],
};

const behind: Columns = [
  ['sources', 'list'],
  ['claims', 'number'],
  ['disputed', 'list'],
];

/** The fields of the claims of a type, in the order of the model. */
export const claimColumns = (type: ClaimType): Columns => kindsOf(fields[type]);

function ofClaims(type: ClaimType): Columns {
  const collection = identityCollections.find((name) => name === collectionOf[type]);
  const isLasting = lastingTypes.has(type);
  const all: Columns = [
    ['id', 'id'],
    ...(collection ? kindsOf(entryFields[collection]) : []),
    ...claimColumns(type).filter(([name]) => !(isLasting && name === 'asOf')),
    ...(isLasting ? lasting : []),
    ...(shown[type] ?? []),
    ...behind,
  ];
  // What both the vocabulary and claims tell of a thing is one field, in its first place.
  return [...new Map(all)];
}

const types = Object.keys(collectionOf) as ClaimType[];

const plain: Readonly<Record<'sources' | 'terms' | 'metrics' | 'markets', Columns>> = {
  sources: [
    ['id', 'id'],
    ['title', 'id'],
    ['titleSupplied', 'flag'],
    ['publisher', 'id'],
    ['kind', 'id'],
    ['language', 'id'],
    ['author', 'id'],
    ['url', 'id'],
    ['otherUrls', 'list'],
    ['via', 'id'],
    ['published', 'date'],
    ['accessed', 'date'],
  ],
  terms: [
    ['id', 'id'],
    ['vocabulary', 'id'],
    ['term', 'id'],
    ['name', 'text'],
    ['definition', 'text'],
    ['measures', 'id'],
    ['temporary', 'flag'],
  ],
  metrics: [['id', 'id'], ...kindsOf(entryFields.metrics)],
  markets: [['id', 'id'], ...kindsOf(entryFields.markets)],
};

/** The fields that a table of a collection shows, from the identity to what stands behind it. */
export function recordColumns(collection: CollectionName): Columns {
  const type = types.find((candidate) => collectionOf[candidate] === collection);
  if (type) return ofClaims(type);
  return Object.entries(plain).find(([name]) => name === collection)?.[1] ?? [];
}
