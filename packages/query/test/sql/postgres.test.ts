import { installed, startPostgres } from '@vitrine/testing/postgres';
import pg from 'pg';
import { it } from 'vitest';
import { announce } from '../reference/runs.js';
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
  const left =
    `a PostgreSQL server is not asked: Debian's package is not installed (no initdb under ${installed}); ` +
    'PGlite, which is PostgreSQL as WebAssembly, is asked the same in pglite.test.ts';
  announce(left);
  it.skip(left);
}
