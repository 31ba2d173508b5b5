import type { Atlas } from '@vitrine/core';
import type { Cell, DialectName } from '@vitrine/query/sql/schema';
import type { TablesOptions } from './tables.js';

/** The databases whose statements can be written down. */
export const textDialects = ['postgres', 'sqlite'] as const satisfies DialectName[];
export type TextDialect = (typeof textDialects)[number];

/** So many rows go in with one statement. */
const together = 200;

/** Statements that make the tables, fill them and then index them, all or nothing. The same atlas gives the same text. */
export async function sqlText(
  atlas: Atlas,
  dialect: TextDialect,
  options: TablesOptions,
): Promise<string> {
  const { createIndexes, createTables, tableRows } = await import('@vitrine/query/sql/schema');
  const inserts = tableRows(atlas, options).flatMap(({ table, columns, rows }) => {
    const names = columns.map((column) => `"${column}"`).join(', ');
    return batches(rows).map((batch) => {
      const lines = batch.map((row) => `(${row.map((cell) => literal(cell, dialect)).join(', ')})`);
      return `insert into "${table}" (${names}) values\n${lines.join(',\n')}`;
    });
  });
  const statements = [
    // Backslashes stand for themselves, as they do by default.
    ...(dialect === 'postgres' ? ['set standard_conforming_strings = on'] : []),
    'begin',
    ...createTables(dialect),
    ...inserts,
    ...createIndexes(dialect),
    'commit',
    dialect === 'postgres' ? 'vacuum analyze' : 'analyze',
  ];
  return statements.map((statement) => `${statement};\n`).join('');
}

const batches = <Row>(rows: readonly Row[]): readonly (readonly Row[])[] =>
  Array.from({ length: Math.ceil(rows.length / together) }, (_, index) =>
    rows.slice(index * together, (index + 1) * together),
  );

function literal(cell: Cell, dialect: TextDialect): string {
  if (cell === null) return 'null';
  if (typeof cell === 'string') return `'${cell.replaceAll("'", "''")}'`;
  // SQLite has numbers for what is true or not.
  return String(typeof cell === 'boolean' && dialect === 'sqlite' ? Number(cell) : cell);
}
