import { sql } from 'kysely';
import type { EntityName } from '../../model/entity-types.js';
import { listTableOf, partName, snake, tableOf, type StoredField } from '../schema/columns.js';
import { fieldNamed } from './cells.js';
import { and, column, toSql, type Bool, type Sql } from './expression.js';
import { table } from './setting.js';

/** How records point back at others: `parties.brand` of deals. */
interface Link {
  /** The table that holds the ids pointed at. */
  readonly from: Sql;
  /** The column that holds the id of the pointing record, and that of the id pointed at. */
  readonly record: string;
  readonly target: string;
  /** What else is true of rows that point, by the alias of their table. */
  readonly where: (alias: string) => Bool;
  /** A record points at most once. */
  readonly once: boolean;
}

export function linkOf(of: EntityName, by: string): Link {
  const [name = '', kind] = by.split('.');
  if (name === 'sources') {
    return {
      from: table('claims'),
      record: 'record',
      target: 'source',
      where: (alias) => sql`${column(alias, 'collection')} = ${sql.lit(tableOf(of))}`,
      once: false,
    };
  }
  const field = fieldNamed(of, name);
  const prefix = field.many ? '' : snake(name);
  return {
    from: table(field.many ? listTableOf(of, name) : tableOf(of)),
    record: field.many ? 'record' : 'id',
    target: partName(prefix, isReference(field) ? 'id' : ''),
    where: (alias) =>
      !isReference(field) ||
      sql`${column(alias, partName(prefix, 'type'))} = ${sql.lit(kind ?? '')}`,
    once: !field.many,
  };
}

const isReference = ({ kind }: StoredField): boolean => kind === 'reference';

/** A record, by its alias, points at an id. */
export function pointsAt(of: EntityName, by: string, alias: string, id: Sql, other: string): Bool {
  const link = linkOf(of, by);
  if (link.once) return and(sql`${column(alias, link.target)} = ${id}`, link.where(alias));
  const points = and(sql`${column(other, link.target)} = ${id}`, link.where(other));
  return sql`${column(alias, 'id')} in (select ${column(other, link.record)} from ${link.from} as ${sql.id(other)} where ${toSql(points)})`;
}
