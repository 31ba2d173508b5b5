import type { Atlas, CollectionName } from '../model/atlas.js';
import { collectionOf, entryFields, fields, type FieldKind } from '../model/fields.js';
import { sourceKinds } from '../model/source-kinds.js';
import { claimedStates } from '../model/states.js';
import type { ClaimType } from '../model/record.js';
import { columnsOf, type ColumnKind } from './columns.js';
import { descriptionOf } from './descriptions.js';
import type { Columns } from './record-columns.js';

/** A column by Frictionless' Table Schema (https://specs.frictionlessdata.io/table-schema/). */
export interface TableField {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'date';
  readonly description: string;
  readonly constraints?: { readonly required?: true; readonly enum?: readonly string[] };
}

export type TableName = CollectionName | 'claims';

/** The columns of a table, each with its type, its meaning and the words that it may hold. */
export function tableFields(atlas: Atlas, table: TableName, columns: Columns): TableField[] {
  return columns.flatMap(([name, kind]) => {
    const words =
      name === 'kind' && table === 'sources' ? sourceKinds : wordsOf(atlas, table, name);
    return columnsOf(name, kind).map((column): TableField => {
      const part = column.slice(name.length);
      const constraints = {
        ...(isKey(table, column) && { required: true as const }),
        ...(words && part === '' && { enum: words }),
      };
      return {
        name: column,
        type: typeOfPart(kind, part),
        description: descriptionOf(table, name, kind, part),
        ...(Object.keys(constraints).length > 0 && { constraints }),
      };
    });
  });
}

/** What tells the rows of a table apart. */
export const keyOf = (table: TableName): readonly string[] =>
  table === 'claims' ? ['collection', 'record', 'claim'] : ['id'];

const isKey = (table: TableName, column: string): boolean => keyOf(table).includes(column);

const typeByPart: Readonly<Record<string, TableField['type']>> = {
  '.value': 'number',
  '.minValue': 'number',
  '.maxValue': 'number',
  '.exclusive': 'boolean',
  '.approximate': 'boolean',
  '.undisclosed': 'boolean',
  '.earliest': 'date',
  '.latest': 'date',
};

const typeByKind: Partial<Record<ColumnKind, TableField['type']>> = {
  number: 'integer',
  flag: 'boolean',
  day: 'date',
};

const typeOfPart = (kind: ColumnKind, part: string): TableField['type'] =>
  (part === '' ? typeByKind[kind] : typeByPart[part]) ?? 'string';

const types = Object.keys(collectionOf) as ClaimType[];

/** What the model says of a field in the rows of a table; claims of several types may say several things. */
function modelKinds(table: TableName, name: string): readonly FieldKind[] {
  const entry = Object.entries(entryFields).find(([collection]) => collection === table)?.[1];
  const claimed = types.filter((type) => table === 'claims' || collectionOf[type] === table);
  return [entry, ...claimed.map((type) => fields[type])].flatMap((of) => of?.[name] ?? []);
}

/** The words that a column may hold, where the model names its vocabulary. */
function wordsOf(atlas: Atlas, table: TableName, name: string): readonly string[] | undefined {
  const kinds = modelKinds(table, name);
  if (kinds.length === 0) return undefined;
  if (kinds.every(({ kind }) => kind === 'state')) return claimedStates;
  const vocabularies = new Set(kinds.map((kind) => kind.kind === 'term' && kind.vocabulary));
  if (vocabularies.has(false)) return undefined;
  const words = atlas.terms
    .filter(({ vocabulary }) => [...vocabularies].some((one) => one === vocabulary))
    .map(({ term }) => term);
  return words.length > 0 ? [...new Set(words)] : undefined;
}

/** The table whose ids a column holds, if it holds ids of one. */
export function targetOf(table: TableName, name: string): CollectionName | undefined {
  if (name === 'reportedBy') return 'organizations';
  if (name === 'source' && table === 'claims') return 'sources';
  // The id of a row is its own.
  if (name === 'id') return undefined;
  const targets = new Set(
    modelKinds(table, name).map((kind) => (kind.kind === 'id' ? kind.collection : undefined)),
  );
  const [target] = targets;
  return targets.size === 1 ? target : undefined;
}
