import Database from 'libsql';
import { testDatabase } from './databases.js';

/** SQLite in memory, as libSQL, whose binaries come with its package. */
export function sqlite() {
  const db = new Database(':memory:');
  return testDatabase('SQLite', {
    dialect: 'sqlite',
    exec: (statements) => db.exec(statements),
    query(sql, parameters) {
      const statement = db.prepare(sql);
      return statement.all([...parameters]) as object[];
    },
    close: () => db.close(),
  });
}
