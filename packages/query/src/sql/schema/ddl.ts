import type { ColumnType } from './columns.js';
import { tables, type Table } from './tables.js';

export const dialectNames = ['postgres', 'sqlite', 'duckdb'] as const;

/** The databases that queries are compiled for. */
export type DialectName = (typeof dialectNames)[number];

/** Texts are compared by their bytes in all of them, which PostgreSQL has to be told. */
const typeNames: Readonly<Record<DialectName, Readonly<Record<ColumnType, string>>>> = {
  postgres: {
    text: 'text collate "C"',
    day: 'date',
    number: 'double precision',
    integer: 'bigint',
    boolean: 'boolean',
    json: 'json',
  },
  sqlite: {
    text: 'text',
    day: 'text',
    number: 'real',
    integer: 'integer',
    boolean: 'integer',
    json: 'text',
  },
  duckdb: {
    text: 'varchar',
    day: 'date',
    number: 'double',
    integer: 'bigint',
    boolean: 'boolean',
    json: 'json',
  },
};

const quoted = (name: string): string => `"${name}"`;
const listed = (names: readonly string[]): string => names.map(quoted).join(', ');

function createTable({ name, columns, key }: Table, dialect: DialectName): string {
  const lines = columns.map(
    (column) =>
      `${quoted(column.name)} ${typeNames[dialect][column.type]}${column.required ? ' not null' : ''}`,
  );
  if (key.length > 0) lines.push(`primary key (${listed(key)})`);
  return `create table ${quoted(name)} (\n  ${lines.join(',\n  ')}\n)`;
}

/** The statements that make the tables, each without its semicolon. */
export const createTables = (dialect: DialectName): readonly string[] =>
  tables.map((table) => createTable(table, dialect));

/**
 * The statements that make the indexes, which is quicker once the rows are there. DuckDB scans columns and needs none.
 */
export function createIndexes(dialect: DialectName): readonly string[] {
  if (dialect === 'duckdb') return [];
  return tables.flatMap(({ name, indexes }) =>
    indexes.map((columns) => {
      // A text may be longer than an entry of a tree may be.
      const method = dialect === 'postgres' && name === 'texts' ? 'using hash ' : '';
      return `create index ${quoted(`${name}_${columns.join('_')}`)} on ${quoted(name)} ${method}(${listed(columns)})`;
    }),
  );
}
