import { startPostgres } from '@vitrine/testing/postgres';
import pg from 'pg';
import { it } from 'vitest';
import { testDatabase } from './databases.js';
import { holdToEngine } from './holds.js';

// Each statement is asked once, which is not worth the time that it takes to make a program of it.
const server = startPostgres(['jit=off']);

if (server) {
  const { host, user, database, stop, version } = server;
  const client = new pg.Client({ host, user, database });
  const opened = client.connect().then(() =>
    testDatabase('PostgreSQL', {
      dialect: 'postgres',
      exec: (statements) => client.query(statements),
      async query(sql, parameters) {
        const { rows } = await client.query<object>(sql, [...parameters]);
        return rows;
      },
      async close() {
        await client.end();
        stop();
      },
    }),
  );
  holdToEngine(`PostgreSQL ${version}`, opened);
} else {
  it.skip('the generated queries: no PostgreSQL server of Debian is installed here');
}
