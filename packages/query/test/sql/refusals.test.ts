import type { VitrineError } from '@vitrine/core';
import { atlas } from '@vitrine/core/atlas';
import { describe, expect, it } from 'vitest';
import { compile, run, type SqlDatabase } from '../../src/sql.js';
import { tableRows } from '../../src/sql-schema.js';

const problemsOf = (error: unknown) => (error as VitrineError).problems;

/** What somebody is told who asks a database that answers every statement so. */
async function refusal(rows: readonly object[], dialect = 'postgres'): Promise<unknown> {
  const database = { dialect, query: () => rows } as SqlDatabase;
  return run({ v: 1, from: 'brand' }, database).then(() => 'answered', problemsOf);
}

describe('tables that hold no atlas', () => {
  it('are told apart from an atlas without answers', async () => {
    expect(await refusal([])).toMatchObject([
      { path: 'database.atlas', message: expect.stringContaining('has none') as string },
    ]);
  });

  it('are no atlas either where they hold two', async () => {
    const about = { collection: 'atlas', id: '1.0.0', now: null };
    expect(await refusal([about, about])).toMatchObject([
      { path: 'database.atlas', message: expect.stringContaining('has 2') as string },
    ]);
  });
});

describe('a database of another name', () => {
  it('is refused with the nearest, by both ways to ask', async () => {
    const wrong = { path: 'dialect', message: expect.stringContaining('`postgres`') as string };
    expect(await refusal([], 'postgresql')).toMatchObject([wrong]);
    const ask = () => compile({ v: 1, from: 'brand' }, { dialect: 'postgresql' as 'postgres' });
    expect(ask).toThrow('`postgres`');
  });
});

describe('the day by which tables were known', () => {
  const query = { v: 1, from: 'brand', asOf: { knownAt: '2019-06' } };
  const ask = (knownAt: string) => compile(query, { dialect: 'sqlite', knownAt });

  it.each(['2019-06', '2019-06-30'])('may be written as a query may write it: %s', (knownAt) => {
    expect(ask(knownAt).sql).toContain('brands');
  });

  it('is another day than that of the query', () => {
    expect(() => ask('2019')).toThrow('vitrine export --known-at 2019-06-30');
  });

  it('is a day', () => {
    expect(() => ask('June')).toThrow('knownAt: `June` is no date');
  });
});

describe('a text that not every database holds', () => {
  it.each(['Co\0ach', 'Coach \uD83D'])('goes into no table: %j', (en) => {
    const brands = atlas.brands.map((brand) =>
      brand.id === 'coach' ? { ...brand, name: { en } } : brand,
    );
    expect(() => tableRows({ ...atlas, brands })).toThrow('brands.coach.name_en');
  });
});
