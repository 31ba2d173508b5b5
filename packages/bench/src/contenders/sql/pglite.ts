import { PGlite } from '@electric-sql/pglite';
import type { Tables } from '../../world/tables.js';
import type { Contender, Opened } from '../contender.js';
import { sqlOperations } from './questions.js';
import { createTables, indexes, tableNames, valuesOf } from './schema.js';

/** Postgres as WebAssembly, in memory. It has no statements that stay prepared over calls from here. */
export const pglite: Contender = {
  data: 'tables',
  open: openPglite,
};

async function openPglite(tables: Tables): Promise<Opened> {
  const db = await PGlite.create();
  // Texts are compared by their codes, as everywhere else here.
  const types = { text: 'text collate "C"', integer: 'integer', number: 'double precision' };
  for (const statement of createTables(types)) await db.exec(statement);
  for (const table of tableNames) {
    const lines = tables[table].map((row) => valuesOf(row).join('\t'));
    const blob = new Blob([`${lines.join('\n')}\n`]);
    await db.query(`copy ${table} from '/dev/blob'`, [], { blob });
  }
  for (const statement of indexes) await db.exec(statement);
  await db.exec('analyze');
  const operations = await sqlOperations(
    {
      latest: `
        select distinct on (subject, metric) id from observation where day <= $1
        order by subject, metric, day desc`,
      contains: 'select id from brand where strpos(chinese, $1) > 0',
    },
    (statement) => async (values) => (await db.query(statement, [...values])).rows,
  );
  return {
    operations,
    close: () => db.close(),
  };
}
