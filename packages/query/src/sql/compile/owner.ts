import { sql } from 'kysely';
import type { EntityName } from '../../model/entity-types.js';
import { and, column, toSql, type Bool, type Sql } from './expression.js';
import { holds } from './standing.js';
import type { Least, Setting } from './setting.js';

const row = (alias: string) => ({ entity: 'ownership', alias }) as const;

/** An ownership, by its alias, may tell who owns things of a kind. */
export function tellsOwner(alias: string, of: EntityName, setting: Setting, least: Least): Bool {
  const holding =
    setting.day === undefined
      ? sql`${column(alias, 'state')} = 'present'`
      : holds(row(alias), setting, least);
  return and(
    sql`${column(alias, 'owned_type')} = ${sql.lit(of)}`,
    sql`${column(alias, 'kind')} = 'parent'`,
    holding,
  );
}

/** Of several ownerships the one that began last. */
export const lastBegun = (alias: string): Sql =>
  sql`${column(alias, 'start_latest')} desc nulls last, ${column(alias, 'id')}`;

/** The id of the ownership that tells who owns a thing; null where none does. */
export function ownershipOf(of: EntityName, id: Sql, setting: Setting, least: Least): Sql {
  const alias = setting.alias();
  const where = and(
    sql`${column(alias, 'owned_id')} = ${id}`,
    tellsOwner(alias, of, setting, least),
  );
  return sql`(select ${column(alias, 'id')} from ownerships as ${sql.id(alias)} where ${toSql(where)} order by ${lastBegun(alias)} limit 1)`;
}

/** It is sure that an ownership holds. */
export const isSure = (alias: string, setting: Setting): Bool =>
  setting.day === undefined || holds(row(alias), setting, 4);
