import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Atlas } from '@vitrine/core';
import type * as DuckDB from '@duckdb/node-api';
import type { ColumnType } from '@vitrine/query/sql/schema';
import { UsageError } from '../usage-error.js';
import type { TablesOptions } from './tables.js';
import { placeOf, writeWholeFile, writeWholeFolder } from './whole.js';

/**
 * Writes a DuckDB database.
 *
 * @throws UsageError where DuckDB is not installed, or the place is taken by a folder or by a database with changes beside it
 */
export async function writeDuckdb(
  atlas: Atlas,
  file: string,
  options: TablesOptions,
): Promise<void> {
  // Changes that wait beside a database would be read into the one that takes its place.
  const changes = `${placeOf(file)}.wal`;
  if (existsSync(changes)) {
    throw new UsageError(
      `\`${file}\` has changes beside it that are not written into it (\`${changes}\`); close it, or name another file`,
    );
  }
  await writeWholeFile(file, (unfinished) =>
    withTables(atlas, unfinished, options, (connection) => connection.run('checkpoint')),
  );
}

/**
 * Writes a folder of Parquet files, one for each table, and gives how many there are.
 *
 * @throws UsageError where DuckDB is not installed, or the place is taken by a file or by other files
 */
export async function writeParquet(
  atlas: Atlas,
  folder: string,
  options: TablesOptions,
): Promise<number> {
  const { tables } = await import('@vitrine/query/sql/schema');
  const files = new Map(tables.map(({ name }) => [name, `${name}.parquet`]));
  await writeWholeFolder(folder, new Set(files.values()), (unfinished) =>
    withTables(atlas, ':memory:', options, async (connection) => {
      for (const [table, name] of files) {
        const file = join(unfinished, name).replaceAll("'", "''");
        await connection.run(`copy "${table}" to '${file}' (format parquet, compression zstd)`);
      }
    }),
  );
  return files.size;
}

/** Opens a database with the tables of an atlas. One thread writes them, so that they come out the same each time. */
async function withTables(
  atlas: Atlas,
  path: string,
  options: TablesOptions,
  use: (connection: DuckDB.DuckDBConnection) => Promise<unknown>,
): Promise<void> {
  const duckdb = await loadDuckdb();
  const { createTables, tableRows, tables } = await import('@vitrine/query/sql/schema');
  const instance = await duckdb.DuckDBInstance.create(path, { threads: '1' });
  const connection = await instance.connect();
  const { VARCHAR, DATE, DOUBLE, BIGINT, BOOLEAN, DuckDBDateValue } = duckdb;
  const types = {
    ...{ text: VARCHAR, json: VARCHAR, day: DATE },
    ...{ number: DOUBLE, integer: BIGINT, boolean: BOOLEAN },
  } as const satisfies Record<ColumnType, unknown>;
  const valueOf = (
    cell: string | number | boolean | null,
    type: ColumnType,
  ): DuckDB.DuckDBValue => {
    if (cell === null) return null;
    if (type === 'integer') return BigInt(cell);
    return type === 'day' ? new DuckDBDateValue(daysSince1970(String(cell))) : cell;
  };
  try {
    for (const statement of createTables('duckdb')) await connection.run(statement);
    for (const [index, { table, rows }] of tableRows(atlas, options).entries()) {
      const columns = tables[index]?.columns ?? [];
      const appender = await connection.createAppender(table);
      for (let start = 0; start < rows.length; start += chunkSize) {
        const chunk = duckdb.DuckDBDataChunk.create(columns.map(({ type }) => types[type]));
        const batch = rows.slice(start, start + chunkSize);
        chunk.setRows(
          batch.map((row) => row.map((cell, at) => valueOf(cell, columns[at]?.type ?? 'text'))),
        );
        appender.appendDataChunk(chunk);
      }
      appender.closeSync();
    }
    await use(connection);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** As many rows as DuckDB keeps together. */
const chunkSize = 2048;

const daysSince1970 = (day: string): number => Date.parse(day) / 86_400_000;

/** Most who export anything need no database, whose binaries weigh more than all else. */
async function loadDuckdb(): Promise<typeof DuckDB> {
  try {
    return await import('@duckdb/node-api');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND')) {
      throw error;
    }
    throw new UsageError(
      'duckdb and parquet are written by DuckDB, which is not installed: npm install @duckdb/node-api',
    );
  }
}
