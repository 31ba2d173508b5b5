import Database from 'libsql';
import type { Tables } from '../../world/tables.js';
import type { Contender, Opened } from '../contender.js';
import { someStatement, sqlOperations } from './questions.js';
import { columns, createTables, indexes, tableNames, valuesOf } from './schema.js';

/** SQLite in memory (as libSQL, whose binaries come with its package), statements prepared. */
export const sqlite: Contender = {
  data: 'tables',
  open: openSqlite,
};

async function openSqlite(tables: Tables): Promise<Opened> {
  const db = new Database(':memory:');
  const types = { text: 'text', integer: 'integer', number: 'real' };
  for (const statement of createTables(types)) db.exec(statement);
  db.exec('begin');
  for (const table of tableNames) load(db, table, tables[table]);
  db.exec('commit');
  for (const statement of indexes) db.exec(statement);
  db.exec('analyze');
  const numbered = (statement: string) => statement.replaceAll('$', '?');
  const operations = await sqlOperations(
    {
      // SQLite takes the other columns from the row that has the greatest value.
      latest: `
        select id, max(day) from observation where day <= $1 group by subject, metric`,
      contains: 'select id from brand where instr(chinese, $1) > 0',
    },
    (statement) => {
      const prepared = db.prepare(numbered(statement));
      return (values) => prepared.all([...values]);
    },
  );
  return {
    operations,
    planFresh: (number) => db.prepare(someStatement(number)),
    nativeBytes: () => pragma(db, 'page_count') * pragma(db, 'page_size'),
    close: () => {
      db.close();
    },
  };
}

/** So many rows go in with one statement. */
const together = 200;

function load(db: Database.Database, table: keyof Tables, rows: readonly object[]): void {
  const places = `(${Object.keys(columns[table])
    .map(() => '?')
    .join(', ')})`;
  const insertOf = (count: number) =>
    db.prepare(`insert into ${table} values ${Array.from({ length: count }, () => places).join()}`);
  const insert = insertOf(together);
  for (let start = 0; start < rows.length; start += together) {
    const batch = rows.slice(start, start + together);
    const statement = batch.length === together ? insert : insertOf(batch.length);
    statement.run(batch.flatMap(valuesOf));
  }
}

function pragma(db: Database.Database, name: 'page_count' | 'page_size'): number {
  const row: unknown = db.prepare(`select ${name} as value from pragma_${name}`).get();
  return typeof row === 'object' && row !== null && 'value' in row ? Number(row.value) : 0;
}
