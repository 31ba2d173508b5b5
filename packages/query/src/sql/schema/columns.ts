import { entity } from '../../model/entities.js';
import type { EntityName } from '../../model/entity-types.js';
import type { Field } from '../../model/fields.js';

/** What a column holds, whatever a database calls it. A `day` is a calendar day, `json` the text of a JSON object. */
export type ColumnType = 'text' | 'day' | 'number' | 'integer' | 'boolean' | 'json';

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  /** Never null. */
  readonly required?: true;
}

/** A field that a record stores, which is what tables hold; the rest follows from other tables. */
export type StoredField = Extract<Field, { readonly many: boolean }>;

export const isStored = (field: Field): field is StoredField => 'many' in field;

/** `lineOf` as databases write it: `line_of`. */
export const snake = (name: string): string =>
  name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replaceAll('-', '_');

export const tableOf = (name: EntityName): string => entity(name).collection;

/** The table that holds the items of a list: `presence_capabilities`. */
export const listTableOf = (name: EntityName, field: string): string =>
  `${snake(name)}_${snake(field)}`;

/** The column of one part of a field; of a list's item the part alone. */
export const partName = (field: string, part: string): string =>
  [field, part].filter((name) => name !== '').join('_') || 'value';

const column = (type: ColumnType) => (name: string) => ({ name, type });
const [text, day, number, boolean] = [
  column('text'),
  column('day'),
  column('number'),
  column('boolean'),
];

/** The parts in which a field is stored; the one part of a plain value has no name. */
export function partsOf(field: StoredField): readonly Column[] {
  switch (field.kind) {
    case 'localized':
      return ['en', 'zh_hans'].map(text);
    case 'date':
      return [
        text('edtf'),
        ...['earliest', 'latest'].map(day),
        ...['approximate', 'uncertain'].map(boolean),
      ];
    case 'quantity':
      return [
        ...['value', 'min', 'max'].map(number),
        ...['exclusive', 'approximate'].map(boolean),
        text('unit'),
        boolean('undisclosed'),
      ];
    case 'reference':
      return ['type', 'id', ...Object.keys(field.beside)].map(text);
    case 'number':
      return [{ name: '', type: 'integer' }];
    case 'boolean':
      return [{ name: '', type: 'boolean', required: true }];
    default:
      return [text('')];
  }
}

/** The stored fields of an entity by name. */
export const storedFields = (name: EntityName): readonly (readonly [string, StoredField])[] =>
  Object.entries(entity(name).fields).flatMap(([field, of]) => (isStored(of) ? [[field, of]] : []));
