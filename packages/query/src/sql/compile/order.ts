import { sql } from 'kysely';
import type { SortKey } from '../../answer/sort-key.js';
import { orderOf } from '../schema/text-order.js';
import type { Cell, CellKind } from './cells.js';
import type { Dialect } from './dialects.js';
import { and, list, or, toSql, type Bool, type Sql } from './expression.js';

/** What rows are ordered by: values that are never null, part after part. */
export interface SortPart {
  readonly value: Sql;
  readonly falls: boolean;
}

/** One thing that rows are ordered by; what is missing comes last in both directions. */
export interface Sorting {
  readonly parts: readonly SortPart[];
  /** The parts of a key of the engine as values of the same kinds. */
  readonly after: (key: SortKey) => readonly Sql[];
}

const missing = (known: Bool): Sql => sql`case when ${toSql(known)} then 0 else 1 end`;

/** @param known - there is something to order by */
export function sorting(
  known: Bool,
  values: readonly Sql[],
  falls: boolean,
  after: (key: NonNullable<SortKey>) => readonly Sql[],
): Sorting {
  return {
    parts: [{ value: missing(known), falls: false }, ...values.map((value) => ({ value, falls }))],
    after: (key) => (key === null ? [sql.lit(1)] : [sql.lit(0), ...after(key)]),
  };
}

/** How a value is ordered. */
export function sortingOf(cell: Cell, falls: boolean, dialect: Dialect): Sorting {
  const known = cell.kind === 'quantity' ? sql`${cell.part('unit')} is not null` : cell.present;
  return sorting(known, valuesOf(cell, dialect), falls, (key) => boundsOf(key, cell.kind, dialect));
}

/** The values that a cell is ordered by. */
export function valuesOf(cell: Cell, dialect: Dialect): readonly Sql[] {
  const sortOf = (text: Sql): Sql => {
    const sort = sql`(select texts.sort from texts where texts.text = ${text})`;
    return sql`coalesce(${dialect.bytes(sort)}, '')`;
  };
  switch (cell.kind) {
    case 'date':
      return [
        sql`coalesce(${cell.part('earliest')}, ${dialect.day('')})`,
        sql`coalesce(${cell.part('latest')}, ${dialect.day('~')})`,
        sql`coalesce(${dialect.bytes(cell.part('edtf'))}, '')`,
      ];
    case 'quantity':
      return [
        sql`coalesce(${cell.part('min')}, ${dialect.number(-Infinity)})`,
        sql`coalesce(${cell.part('max')}, ${dialect.number(Infinity)})`,
      ];
    case 'number':
      return [sql`coalesce(${cell.part()}, 0)`];
    case 'boolean':
      return [sql`case when ${cell.part()} then 1 else 0 end`];
    case 'localized':
      return [sortOf(cell.part('en'))];
    case 'text':
      return [sortOf(cell.part())];
    default: {
      const id = sql`coalesce(${dialect.bytes(cell.part(cell.kind === 'reference' ? 'id' : ''))}, '')`;
      return [sql`lower(${id})`, id];
    }
  }
}

/** The parts of a key, as values of what they are compared with; JSON keeps nothing of an endless side. */
export function boundsOf(
  key: NonNullable<SortKey>,
  kind: CellKind,
  dialect: Dialect,
): readonly Sql[] {
  const text = (index: number): string => String(key[index] ?? '');
  const number = (index: number, endless: number): Sql =>
    dialect.number(typeof key[index] === 'number' ? key[index] : endless);
  switch (kind) {
    case 'date':
      return [dialect.day(text(0)), dialect.day(text(1)), sql`${text(2)}`];
    case 'quantity':
      return [number(0, -Infinity), number(1, Infinity)];
    case 'number':
    case 'boolean':
      return [number(0, 0)];
    case 'localized':
    case 'text':
      return [sql`${orderOf(text(1))}`];
    default:
      return [sql`${text(0)}`, sql`${text(1)}`];
  }
}

/** ` order by …` */
export const orderBy = (parts: readonly SortPart[]): Sql =>
  parts.length === 0
    ? sql``
    : sql` order by ${list(parts.map(({ value, falls }) => (falls ? sql`${value} desc` : value)))}`;

/** What comes after a place in the order, part by part. */
export function comesAfter(parts: readonly SortPart[], place: readonly (Sql | undefined)[]): Bool {
  const [part, ...others] = parts;
  const [bound, ...bounds] = place;
  if (!part) return false;
  // Of what is missing the parts are all alike.
  if (bound === undefined) return comesAfter(others, bounds);
  const beyond = part.falls ? sql`${part.value} < ${bound}` : sql`${part.value} > ${bound}`;
  const rest = comesAfter(others, bounds);
  return rest === false ? beyond : or(beyond, and(sql`${part.value} = ${bound}`, rest));
}
