import {
  DOUBLE,
  DuckDBDataChunk,
  DuckDBInstance,
  INTEGER,
  VARCHAR,
  type DuckDBConnection,
} from '@duckdb/node-api';
import type { Tables } from '../../world/tables.js';
import type { Contender, Opened } from '../contender.js';
import { someStatement, sqlOperations } from './questions.js';
import { columns, createTables, indexes, tableNames, valuesOf } from './schema.js';

/** DuckDB in memory, on as many threads as it likes, statements prepared. */
export const duckdb: Contender = {
  data: 'tables',
  open: openDuckdb,
};

const types = { text: VARCHAR, integer: INTEGER, number: DOUBLE };

async function openDuckdb(tables: Tables): Promise<Opened> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const names = { text: 'varchar', integer: 'integer', number: 'double' };
  for (const statement of createTables(names)) await connection.run(statement);
  for (const table of tableNames) await load(connection, table, tables[table]);
  for (const statement of indexes) await connection.run(statement);
  const operations = await sqlOperations(
    {
      latest: `
        select arg_max(id, day) as id from observation where day <= $1 group by subject, metric`,
      contains: 'select id from brand where contains(chinese, $1)',
    },
    async (statement) => {
      const prepared = await connection.prepare(statement);
      return async (values) => {
        for (const [index, value] of values.entries()) {
          if (typeof value === 'number') prepared.bindInteger(index + 1, value);
          else prepared.bindVarchar(index + 1, value);
        }
        const reader = await prepared.runAndReadAll();
        return reader.getRowObjectsJS();
      };
    },
  );
  return {
    operations,
    planFresh: (number) => connection.prepare(someStatement(number)),
    async nativeBytes() {
      const reader = await connection.runAndReadAll(
        'select sum(memory_usage_bytes) as bytes from duckdb_memory()',
      );
      return Number(reader.getRowObjectsJS()[0]?.['bytes']);
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** As many rows as DuckDB keeps together. */
const chunkSize = 2048;

async function load(
  connection: DuckDBConnection,
  table: keyof Tables,
  rows: readonly object[],
): Promise<void> {
  const columnTypes = Object.values(columns[table]).map((type) => types[type]);
  const appender = await connection.createAppender(table);
  for (let start = 0; start < rows.length; start += chunkSize) {
    const chunk = DuckDBDataChunk.create(columnTypes);
    chunk.setRows(rows.slice(start, start + chunkSize).map((row) => valuesOf(row)));
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}
