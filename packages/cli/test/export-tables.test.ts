import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { atlas } from '@vitrine/core/atlas';
import { tables } from '@vitrine/query/sql/schema';
import Database from 'libsql';
import { describe, expect, test } from 'vitest';
import { temporaryFolder, vitrine } from './support/vitrine.js';

function exportTo(out: string, ...args: string[]): string {
  const { status, stderr } = vitrine(['export', '--out', out, ...args]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return out;
}

async function ask(path: string, sql: string): Promise<readonly object[]> {
  const instance = await DuckDBInstance.create(path);
  const connection = await instance.connect();
  const reader = await connection.runAndReadAll(sql);
  connection.closeSync();
  instance.closeSync();
  return reader.getRowObjectsJson();
}

describe('the tables of a database', () => {
  test('as statements fill SQLite, the same ones each time', () => {
    const folder = temporaryFolder();
    const [first, second] = ['1.sql', '2.sql'].map((name) =>
      readFileSync(exportTo(join(folder, name), '--format', 'sql', '--dialect', 'sqlite'), 'utf8'),
    );
    expect(first).toBe(second);
    const db = new Database(':memory:');
    db.exec(first ?? '');
    expect(db.prepare('select count(*) as n from presences').get()).toMatchObject({
      n: atlas.presences.length,
    });
    expect(db.prepare('select count(*) as n from claims').get()).toMatchObject({
      n: atlas.meta.counts.claims,
    });
    db.close();
  });

  test('as statements for PostgreSQL begin with its own collation and end with all or nothing', () => {
    const text = readFileSync(
      exportTo(join(temporaryFolder(), 'atlas.sql'), '--format', 'sql'),
      'utf8',
    );
    expect(text).toContain('"id" text collate "C" not null');
    expect(text.indexOf('begin;')).toBeLessThan(text.indexOf('create table'));
    expect(text).toMatch(/commit;\nvacuum analyze;\n$/);
  });

  test('as a DuckDB database hold what was known by a day where one is asked for', async () => {
    const file = join(temporaryFolder(), 'atlas.duckdb');
    exportTo(file, '--format', 'duckdb', '--known-at', '2018');
    expect(await ask(file, 'select version, cast(known_at as text) as day from atlas')).toEqual([
      { version: atlas.meta.version, day: '2018-12-31' },
    ]);
    const [told] = await ask(
      file,
      "select count(*) filter (where published_latest > date '2018-12-31') as later from sources",
    );
    expect(told).toEqual({ later: '0' });
  });

  test('as Parquet are a file a table, the same bytes each time', async () => {
    const folder = temporaryFolder();
    const [first = '', second = ''] = ['1', '2'].map((name) =>
      exportTo(join(folder, name), '--format', 'parquet'),
    );
    expect(readdirSync(first).sort()).toEqual(tables.map(({ name }) => `${name}.parquet`).sort());
    for (const name of readdirSync(first)) {
      expect(readFileSync(join(first, name)).equals(readFileSync(join(second, name)))).toBe(true);
    }
    const [row] = await ask(':memory:', `select count(*) as n from '${first}/brands.parquet'`);
    expect(row).toEqual({ n: String(atlas.brands.length) });
  });

  test('answer the notebook of the documentation as it says', async () => {
    const folder = exportTo(join(temporaryFolder(), 'atlas-parquet'), '--format', 'parquet');
    const page = readFileSync(new URL('../../../docs/sql.md', import.meta.url), 'utf8');
    const told = [...page.matchAll(/^```sql\n([^`]*)^```\n\n((?:\|.*\n)+)/gm)];
    expect(told).toHaveLength(2);
    for (const [, sql = '', table = ''] of told) {
      const rows = await ask(':memory:', sql.replaceAll('atlas-parquet', folder));
      const cells = table.trimEnd().split('\n').slice(2);
      expect(rows.map((row) => Object.values(row).map(String))).toEqual(
        cells.map((line) =>
          line
            .split('|')
            .slice(1, -1)
            .map((cell) => cell.trim()),
        ),
      );
    }
  });

  test('tell why in SQL, as the documentation asks it', async () => {
    const file = exportTo(join(temporaryFolder(), 'atlas.duckdb'), '--format', 'duckdb');
    const page = readFileSync(new URL('../../../docs/sql.md', import.meta.url), 'utf8');
    const why = /## Why, in SQL.*?```sql\n(.*?)```/s.exec(page)?.[1] ?? '';
    expect(await ask(file, why)).toContainEqual(
      expect.objectContaining({ publisher: 'Pandaily', announced: '2019-11-15' }),
    );
  });

  test.each([
    [['--format', 'parquet'], 'give --out <folder>'],
    [['--format', 'sql', '--collection', 'brands'], 'leave out --collection'],
    [['--format', 'duckdb', '--dialect', 'sqlite', '--out', 'x'], '--dialect is for --format sql'],
    [['--format', 'csv', '--known-at', '2019', '--collection', 'brands'], '--known-at is for'],
    [['--format', 'sql', '--dialect', 'sqlit'], 'Did you mean sqlite?'],
    [['--format', 'sql', '--known-at', 'soon'], 'is no date'],
  ])('refuse %j', (args, message) => {
    const { status, stderr } = vitrine(['export', ...args], { cwd: temporaryFolder() });
    expect(status).not.toBe(0);
    expect(stderr).toContain(message);
  });

  test('put no database where a folder is', () => {
    const folder = temporaryFolder();
    const { stderr } = vitrine(['export', '--format', 'duckdb', '--out', folder]);
    expect(stderr).toContain('is a folder');
    expect(statSync(folder).isDirectory() && !existsSync(`${folder}.unfinished`)).toBe(true);
  });
});
