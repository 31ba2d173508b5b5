import { sql, type RawBuilder } from 'kysely';

/** A piece of SQL. Values in it are bound, names come from the schema. */
export type Sql = RawBuilder<unknown>;

/** Pieces that all have to be true, or of which one has to be; kept apart so that few parentheses nest. */
interface Joined {
  readonly by: 'and' | 'or';
  readonly parts: readonly (Sql | Joined | TwoValued)[];
}

/** A piece that is never null. */
interface TwoValued {
  readonly settled: Sql;
}

/**
 * What is true or not, where null counts as not; `true` or `false` where no database need be asked.
 */
export type Bool = Sql | Joined | TwoValued | boolean;

/** A column of a table that goes by an alias. */
export const column = (alias: string, name: string): Sql => sql.id(alias, name);

export function toSql(bool: Bool): Sql {
  if (typeof bool === 'boolean') return bool ? sql`1 = 1` : sql`1 = 0`;
  if ('settled' in bool) return bool.settled;
  if (!('by' in bool)) return bool;
  const parts = bool.parts.map((part) => ('by' in part ? sql`(${toSql(part)})` : toSql(part)));
  return sql.join(parts, bool.by === 'and' ? sql` and ` : sql` or `);
}

export const and = (...parts: readonly Bool[]): Bool => joined('and', parts);
export const or = (...parts: readonly Bool[]): Bool => joined('or', parts);

function joined(by: Joined['by'], all: readonly Bool[]): Bool {
  const neutral = by === 'and';
  if (all.includes(!neutral)) return !neutral;
  const parts = all.flatMap((part) => {
    if (typeof part === 'boolean') return [];
    return 'by' in part && part.by === by ? part.parts : [part];
  });
  const [only, ...others] = parts;
  if (only === undefined) return neutral;
  return others.length === 0 ? only : { by, parts };
}

/** What is never null needs no care when it is negated. */
export const settled = (of: Sql): TwoValued => ({ settled: of });

const isSettled = (bool: Exclude<Bool, boolean>): boolean =>
  'settled' in bool || ('by' in bool && bool.parts.every(isSettled));

export function not(bool: Bool): Bool {
  if (typeof bool === 'boolean') return !bool;
  return settled(
    isSettled(bool) ? sql`not (${toSql(bool)})` : sql`not coalesce(${toSql(bool)}, false)`,
  );
}

export const isNull = (of: Sql): Bool => settled(sql`${of} is null`);
export const isPresent = (of: Sql): Bool => settled(sql`${of} is not null`);

/** Some row of a table meets a condition, which names it by its alias. */
export function exists(table: Sql, alias: string, where: Bool): Bool {
  if (where === false) return false;
  return settled(sql`exists (select 1 from ${table} as ${sql.id(alias)} where ${toSql(where)})`);
}

/** Words of the language itself, as a list. */
export const words = (of: readonly string[]): Sql => list(of.map((word) => sql.lit(word)));

export const list = (parts: readonly Sql[]): Sql => sql.join(parts, sql`, `);

/** ` where …`, or nothing where everything is taken. */
export const where = (condition: Bool): Sql =>
  condition === true ? sql`` : sql` where ${toSql(condition)}`;

export const groupedBy = (columns: readonly Sql[]): Sql =>
  columns.length === 0 ? sql`` : sql` group by ${list(columns)}`;

/** A table made for the query, once however often it is used. */
export const named = (name: string, query: Sql): Sql =>
  sql`${sql.id(name)} as materialized (${query})`;
