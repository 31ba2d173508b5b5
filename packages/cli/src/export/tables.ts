import type { Atlas, IsoDate } from '@vitrine/core';
import { lastDayOf } from '../day.js';
import { writeTogether } from '../files.js';
import { counted } from '../output/counted.js';
import { UsageError } from '../usage-error.js';
import type { TextDialect } from './sql-text.js';

/** Formats that hold the tables of a database. */
export const tableFormats = ['sql', 'duckdb', 'parquet'] as const;
export type TableFormat = (typeof tableFormats)[number];

export const isTableFormat = (format: string): format is TableFormat =>
  tableFormats.some((one) => one === format);

/** What the tables of a database hold. */
export interface TablesOptions {
  /** A day: only what was known by then. */
  readonly knownAt?: IsoDate;
}

interface Asked {
  readonly format: TableFormat;
  readonly collection?: string;
  readonly query?: string;
  readonly out?: string;
  readonly dialect?: TextDialect;
  readonly knownAt?: string;
}

/**
 * Writes the whole atlas as the tables of a database, and gives what is to be said of it.
 *
 * @throws UsageError
 */
export async function exportTables(
  atlas: Atlas,
  { format, collection, query, out, dialect, knownAt }: Asked,
): Promise<string> {
  if (collection !== undefined || query !== undefined) {
    throw new UsageError(`${format} holds the whole atlas; leave out --collection and --query`);
  }
  if (dialect !== undefined && format !== 'sql')
    throw new UsageError('--dialect is for --format sql');
  const options = knownAt === undefined ? {} : { knownAt: lastDayOf(knownAt) };
  if (format === 'sql') {
    const { sqlText } = await import('./sql-text.js');
    const text = await sqlText(atlas, dialect ?? 'postgres', options);
    if (out === undefined) return text;
    writeTogether([{ file: out, text }]);
    return `Wrote ${out}.\n`;
  }
  if (out === undefined) {
    throw new UsageError(
      `${format} is no text: give --out <${format === 'duckdb' ? 'file' : 'folder'}>`,
    );
  }
  const { writeDuckdb, writeParquet } = await import('./duckdb.js');
  if (format === 'duckdb') {
    await writeDuckdb(atlas, out, options);
    return `Wrote ${out}.\n`;
  }
  return `Wrote ${counted(await writeParquet(atlas, out, options), 'file')} to ${out}.\n`;
}
