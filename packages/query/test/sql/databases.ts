import type { Atlas, IsoDate } from '@vitrine/core';
import type { SqlDatabase } from '../../src/sql.js';
import { createIndexes, createTables, tableRows, tables } from '../../src/sql-schema.js';

/** A database that one atlas after the other is loaded into. */
export interface TestDatabase extends SqlDatabase {
  readonly name: string;
  /** Replaces what the tables hold, by what was known by a day where one is given. */
  load(atlas: Atlas, knownAt?: IsoDate): Promise<void>;
  close(): Promise<void>;
}

type Value = string | number | boolean | null;

/** What a driver has to offer. */
export interface Driver extends SqlDatabase {
  exec(statements: string): unknown;
  close(): unknown;
}

/** Makes the tables once and fills them for each atlas. */
export async function testDatabase(name: string, driver: Driver): Promise<TestDatabase> {
  const { dialect } = driver;
  for (const statement of [...createTables(dialect), ...createIndexes(dialect)]) {
    await driver.exec(statement);
  }
  const empty = tables.map((table) => `delete from "${table.name}"`).join(';');
  return {
    name,
    dialect,
    query: (sql, parameters) => driver.query(sql, parameters),
    async load(atlas, knownAt) {
      await driver.exec('begin');
      await driver.exec(empty);
      for (const { table, columns, rows } of tableRows(
        atlas,
        knownAt === undefined ? {} : { knownAt },
      )) {
        for (let start = 0; start < rows.length; start += together) {
          const batch = rows.slice(start, start + together);
          const values = batch.map((row) => `(${row.map(literal).join(', ')})`);
          const names = columns.map((column) => `"${column}"`).join(', ');
          await driver.exec(`insert into "${table}" (${names}) values ${values.join(', ')}`);
        }
      }
      await driver.exec('commit');
    },
    close: async () => {
      await driver.close();
    },
  };
}

const together = 500;

/** As all three write literals; none of them reads backslashes in a text. */
function literal(value: Value): string {
  if (value === null) return 'null';
  return typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value);
}
