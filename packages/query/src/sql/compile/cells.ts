import { sql } from 'kysely';
import { entity } from '../../model/entities.js';
import type { EntityName } from '../../model/entity-types.js';
import type { Field, PlainKind } from '../../model/fields.js';
import { isStored, listTableOf, partName, snake, type StoredField } from '../schema/columns.js';
import { column, isPresent, toSql, type Bool, type Sql } from './expression.js';

export type CellKind = PlainKind | 'reference';

/** One value in the parts in which it is stored; null where it is not known. */
export interface Cell {
  readonly kind: CellKind;
  /** The value, or one of its parts. */
  readonly part: (name?: string) => Sql;
  readonly present: Bool;
  /** The parts that a reference has beside its kind and id. */
  readonly beside?: readonly string[];
}

/** A record, by the alias of its table. */
export interface Row {
  readonly entity: EntityName;
  readonly alias: string;
}

/** What stands at a place of a path. */
export type Here =
  { readonly is: 'row'; readonly row: Row } | { readonly is: 'cell'; readonly cell: Cell };

export const atRow = (entity: EntityName, alias: string): Here => ({
  is: 'row',
  row: { entity, alias },
});
export const atCell = (cell: Cell): Here => ({ is: 'cell', cell });

/** The one part whose absence means that there is no value. */
const tellingPart: Readonly<Record<CellKind, string>> = {
  id: '',
  text: '',
  number: '',
  boolean: '',
  localized: 'en',
  date: 'edtf',
  quantity: 'undisclosed',
  reference: 'id',
};

export function cell(kind: CellKind, part: (name: string) => Sql): Cell {
  return {
    kind,
    part: (name = '') => part(name),
    present: isPresent(part(tellingPart[kind])),
  };
}

/** A value that is one expression. */
export const plainCell = (kind: CellKind, value: Sql): Cell => cell(kind, () => value);

/** A stored field of a record, as the columns of an alias; the items of a list have no name of their own. */
function storedCell(field: StoredField, alias: string, name: string): Cell {
  const made = cell(kindOf(field), (part) => column(alias, partName(name, part)));
  return field.kind === 'reference' ? { ...made, beside: Object.keys(field.beside) } : made;
}

function kindOf({ kind }: StoredField): CellKind {
  return kind === 'ref' || kind === 'term' || kind === 'word' ? 'id' : kind;
}

/** Any other field of the cell of a reference: the owner of the day is one without a field of its own. */
export const referenceCell = (alias: string, name: string): Cell =>
  cell('reference', (part) => column(alias, partName(name, part)));

/** A field of an entity that is stored. @throws RangeError where the path was not checked */
export function fieldNamed(name: EntityName, field: string): StoredField {
  const { fields } = entity(name);
  const found: Field | undefined = Object.hasOwn(fields, field) ? fields[field] : undefined;
  if (found && isStored(found)) return found;
  throw new RangeError(`The field \`${field}\` was not checked.`);
}

export const cellOfRow = ({ entity: name, alias }: Row, field: string): Cell =>
  storedCell(fieldNamed(name, field), alias, snake(field));

export const idOf = ({ alias }: Row): Sql => column(alias, 'id');

/** The table of a list field, and its items by an alias. */
export const listOfRow = ({ entity: name }: Row, field: string, alias: string) => ({
  table: sql.table(listTableOf(name, field)),
  item: storedCell(fieldNamed(name, field), alias, ''),
});

/** What can be read of a value: a language, a unit, the role of a party. */
export function cellInside(of: Cell, name: string): Cell {
  switch (of.kind) {
    case 'localized':
      return plainCell('text', of.part(name.replace('-', '_').toLowerCase()));
    case 'quantity':
      return plainCell('id', of.part('unit'));
    default:
      return plainCell('id', of.part(name));
  }
}

/** The date of what happens: the first that is known of those that its entity names. */
export function timeCell(row: Row): Cell {
  const dates = entity(row.entity).time.map((name) => cellOfRow(row, name));
  const [only, ...others] = dates;
  if (only && others.length === 0) return only;
  return cell('date', (part) => {
    const cases = dates.map((date) => sql`when ${toSql(date.present)} then ${date.part(part)}`);
    return sql`case ${sql.join(cases, sql` `)} end`;
  });
}

/** The year of a date; null where its days may lie in several years or on an open side. */
export function yearCell(date: Cell, year: (day: Sql) => Sql): Cell {
  const [first, last] = [year(date.part('earliest')), year(date.part('latest'))];
  return plainCell('number', sql`case when ${first} = ${last} then ${first} end`);
}
