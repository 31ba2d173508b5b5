import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { compile } from '@vitrine/query/sql';
import { createIndexes, createTables } from '@vitrine/query/sql/schema';
import { startPostgres } from '@vitrine/testing/postgres';
import pg from 'pg';
import { describeMachine } from '../report/machine.js';
import { duckdbSteps } from './steps.js';
import { fillTables, partitionedTables } from './world.js';

/** How many presences: `npm run bench:sql -- 100000`, ten million unless it says otherwise. */
const rows = Number(process.argv[2] ?? 10_000_000);

const asOf = { on: '2019-12-31' };
const there = { platform: 'platform-7', channel: 'channel-3' };

/** The questions whose plans are shown. */
const questions = {
  'the first fifty on one platform through one channel, as of a day': {
    v: 1,
    from: 'presence',
    match: there,
    asOf,
    select: ['brand', 'from'],
    page: { size: 50 },
  },
  'how many on each platform, as of a day': {
    v: 1,
    from: 'presence',
    asOf,
    groupBy: ['platform'],
    measures: { presences: { measure: 'count' } },
  },
} as const;

/** Writes a line of the report. */
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

type Run = (statement: string, values?: readonly (string | number)[]) => Promise<readonly object[]>;

/** Asks the plan that a database picks and follows, with what each step took. */
async function explain(dialect: 'postgres' | 'duckdb', run: Run): Promise<void> {
  for (const [question, query] of Object.entries(questions)) {
    const { sql, parameters } = compile(query, { dialect });
    say(`\n### ${dialect}: ${question}\n`);
    const how = dialect === 'duckdb' ? 'analyze, format json' : 'analyze, costs off';
    const lines = await run(`explain (${how}) ${sql}`, parameters);
    const texts = lines.map((line) => String(Object.values(line).at(-1)));
    for (const text of dialect === 'duckdb' ? duckdbSteps(texts.join('')) : texts) say(text);
  }
}

async function timed(what: string, work: () => Promise<unknown>): Promise<void> {
  const begin = performance.now();
  await work();
  say(`${what}: ${((performance.now() - begin) / 1000).toFixed(1)} s`);
}

async function onDuckdb(folder: string): Promise<void> {
  const instance = await DuckDBInstance.create(join(folder, 'made.duckdb'), {
    memory_limit: '4GB',
  });
  const connection = await instance.connect();
  const run: Run = async (statement, values) => {
    const reader = await connection.runAndReadAll(statement, values && [...values]);
    return reader.getRowObjectsJS();
  };
  const file = join(folder, 'presences.parquet');
  await timed('DuckDB: presences made and written as Parquet', async () => {
    for (const statement of createTables('duckdb')) await run(statement);
    for (const statement of fillTables('duckdb', rows)) await run(statement);
    await run(
      `copy (select * from presences order by platform, channel, id) to '${file}' (format parquet)`,
    );
    await run('drop table presences');
    await run(`create view presences as select * from '${file}'`);
  });
  await explain('duckdb', run);
  connection.closeSync();
  instance.closeSync();
}

async function onPostgres(): Promise<void> {
  const server = startPostgres([
    'shared_buffers=1GB',
    'max_wal_size=4GB',
    'maintenance_work_mem=512MB',
    'jit=off',
  ]);
  if (!server) {
    say('PostgreSQL: not installed (Debian: apt-get install postgresql); left out.');
    return;
  }
  const { host, user, database } = server;
  const client = new pg.Client({ host, user, database });
  await client.connect();
  const run: Run = async (statement, values) => {
    const { rows: found } = await client.query<object>(statement, values && [...values]);
    return found;
  };
  try {
    say(`PostgreSQL ${server.version}`);
    await timed('PostgreSQL: presences made', async () => {
      for (const statement of partitionedTables(8)) await run(statement);
      for (const statement of fillTables('postgres', rows)) await run(statement);
    });
    await timed('PostgreSQL: presences indexed and analysed', async () => {
      for (const statement of createIndexes('postgres')) await run(statement);
      await run('vacuum analyze');
    });
    await explain('postgres', run);
  } finally {
    await client.end();
    server.stop();
  }
}

const folder = mkdtempSync(join(tmpdir(), 'vitrine-sql-plans-'));
try {
  say(`${rows.toLocaleString('en')} presences; ${describeMachine()}`);
  await onDuckdb(folder);
  await onPostgres();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
