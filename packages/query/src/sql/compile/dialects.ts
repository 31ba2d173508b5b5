import { PostgresQueryCompiler, sql, SqliteQueryCompiler, type QueryCompiler } from 'kysely';
import { suggest, VitrineError } from '@vitrine/core';
import { dialectNames, type DialectName } from '../schema/ddl.js';
import type { Sql } from './expression.js';

/** What the databases write differently. */
export interface Dialect {
  readonly name: DialectName;
  readonly compiler: () => QueryCompiler;
  /** A day given as a value: `''` lies before all others, `'~'` after them. */
  readonly day: (value: string) => Sql;
  /** A day as ISO 8601 text. */
  readonly dayText: (day: Sql) => Sql;
  /** The year of a day, a number. */
  readonly year: (day: Sql) => Sql;
  /** A number given as a value, which may be endless. */
  readonly number: (value: number) => Sql;
  /** A number as what JSON keeps all digits of. */
  readonly exact: (number: Sql) => Sql;
  /** A text that is compared by its bytes. */
  readonly bytes: (text: Sql) => Sql;
  /** Where a text begins in another, from 1; 0 where it does not. */
  readonly position: (part: Sql, text: Sql) => Sql;
  /** A text between the quotation marks of JSON. */
  readonly quoted: (text: Sql) => Sql;
  /** Values as a JSON array. */
  readonly array: (items: readonly Sql[]) => Sql;
  /** The values of a group as a JSON array in an order. */
  readonly arrayOfAll: (item: Sql, order: Sql) => Sql;
}

const endlessDay = (value: string): string =>
  value === '' ? '-infinity' : value === '~' ? 'infinity' : value;
const numberText = (value: number): number | string =>
  Number.isFinite(value) ? value : value < 0 ? '-infinity' : 'infinity';

const postgres: Dialect = {
  name: 'postgres',
  compiler: () => new PostgresQueryCompiler(),
  day: (value) => sql`cast(${endlessDay(value)} as date)`,
  dayText: (day) => sql`to_char(${day}, 'YYYY-MM-DD')`,
  year: (day) => sql`extract(year from ${day})`,
  number: (value) => sql`cast(${numberText(value)} as double precision)`,
  exact: (number) => number,
  bytes: (text) => sql`${text} collate "C"`,
  position: (part, text) => sql`strpos(${text}, ${part})`,
  quoted: (text) => sql`cast(to_json(cast(${text} as text)) as text)`,
  array: (items) => sql`json_build_array(${sql.join(items)})`,
  arrayOfAll: (item, order) => sql`json_agg(${item} order by ${order})`,
};

const duckdb: Dialect = {
  ...postgres,
  name: 'duckdb',
  dayText: (day) => sql`strftime(${day}, '%Y-%m-%d')`,
  number: (value) => sql`cast(${numberText(value)} as double)`,
  bytes: (text) => text,
  quoted: (text) => sql`cast(to_json(cast(${text} as varchar)) as varchar)`,
  array: (items) => sql`json_array(${sql.join(items)})`,
  arrayOfAll: (item, order) => sql`to_json(list(${item} order by ${order}))`,
};

const sqlite: Dialect = {
  name: 'sqlite',
  compiler: () => new SqliteQueryCompiler(),
  day: (value) => sql`${value}`,
  dayText: (day) => day,
  year: (day) => sql`cast(substr(${day}, 1, 4) as integer)`,
  number: (value) => {
    if (Number.isFinite(value)) return sql`${value}`;
    return value < 0 ? sql`-9e999` : sql`9e999`;
  },
  // Its JSON rounds to fifteen digits.
  exact: (number) => sql`case when ${number} is not null then printf('%!.17g', ${number}) end`,
  bytes: (text) => text,
  position: (part, text) => sql`instr(${text}, ${part})`,
  quoted: (text) => sql`json_quote(${text})`,
  array: (items) => sql`json_array(${sql.join(items)})`,
  arrayOfAll: (item, order) => sql`json_group_array(${item} order by ${order})`,
};

const dialects: Readonly<Record<DialectName, Dialect>> = { postgres, sqlite, duckdb };

/** @throws VitrineError `invalid-query`: callers without types may name any database */
export function dialectNamed(name: DialectName): Dialect {
  if (dialectNames.includes(name)) return dialects[name];
  const message = `unknown database ${suggest(name, dialectNames)}`;
  throw new VitrineError('invalid-query', [{ code: 'unknown-word', path: 'dialect', message }]);
}
