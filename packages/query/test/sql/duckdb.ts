import { DuckDBInstance } from '@duckdb/node-api';
import { testDatabase } from './databases.js';

/** DuckDB in memory. */
export async function duckdb() {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  return testDatabase('DuckDB', {
    dialect: 'duckdb',
    exec: (statements) => connection.run(statements),
    async query(sql, parameters) {
      const reader = await connection.runAndReadAll(sql, [...parameters]);
      return reader.getRowObjectsJS();
    },
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  });
}
