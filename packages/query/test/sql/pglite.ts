import { PGlite } from '@electric-sql/pglite';
import { testDatabase } from './databases.js';

/** PostgreSQL as WebAssembly, in memory. */
export async function pglite() {
  const db = await PGlite.create();
  return testDatabase('PGlite', {
    dialect: 'postgres',
    exec: (statements) => db.exec(statements),
    async query(sql, parameters) {
      const { rows } = await db.query<object>(sql, [...parameters]);
      return rows;
    },
    close: () => db.close(),
  });
}
