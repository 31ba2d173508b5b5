import { createHash } from 'node:crypto';
import { VitrineError, type Atlas } from '@vitrine/core';
import fc from 'fast-check';
import { expect } from 'vitest';
import { open } from '../../src/index.js';
import { isHeld } from '../../src/sql/schema/held.js';
import { run } from '../../src/sql.js';
import { tables } from '../../src/sql-schema.js';
import type { TestDatabase } from './databases.js';
import { halves, hostileQuery, hostileTexts, withText } from './hostile.js';

/** An atlas whose first brands go by texts that mean harm, those of them that tables can hold. */
export function harmed(atlas: Atlas): Atlas {
  const texts = hostileTexts.filter(isHeld);
  return {
    ...atlas,
    brands: atlas.brands.map((brand, index) => {
      const en = texts[index];
      if (en === undefined) return brand;
      return { ...brand, name: { en, 'zh-Hans': `${en}店` }, aliases: [en, `${en}${en}`] };
    }),
  };
}

/**
 * Asks a database what means harm, wherever it may stand: its answers and refusals are the engine's, and every table is
 * afterwards as it was.
 *
 * @param atlas - what the tables hold
 */
export async function withstands(database: TestDatabase, atlas: Atlas): Promise<void> {
  const before = await contentsOf(database);
  const db = open(atlas);
  const agree = async (query: object, values?: Readonly<Record<string, string>>) => {
    const got = await outcomeOf(() => run(query, database, values));
    const wanted = await outcomeOf(() => db.run(query, values));
    expect({ query, values, got }).toEqual({ query, values, got: wanted });
  };
  for (const text of [...hostileTexts, ...halves]) {
    for (const part of withText(text)) {
      if (halves.includes(text) && looksFor(part)) continue;
      await agree({ v: 1, from: 'brand', page: { size: 5 }, ...shown(part), ...part });
    }
    const given = { op: 'eq', path: 'name', value: { param: 'wanted' } };
    await agree({ v: 1, from: 'brand', where: given }, { wanted: text });
    await agree({ v: 1, from: 'brand', where: given }, { wanted: 'coach', [text]: text });
  }
  for (const text of halves) {
    for (const op of ['contains', 'startsWith']) {
      const where = { op: 'and', of: [{ op, path: 'name', text }] };
      const refusal = [{ code: 'half-character', path: 'where.of[0].text' }];
      expect(await outcomeOf(() => run({ v: 1, from: 'brand', where }, database))).toMatchObject(
        refusal,
      );
    }
  }
  // What is wrong with the form of a query is told before any id is looked up.
  await fc.assert(
    fc.asyncProperty(hostileQuery, async (query) => {
      const got = await outcomeOf(() => run(query, database));
      const wanted = await outcomeOf(() => db.run(query));
      if (!Array.isArray(got)) expect({ query, got }).toEqual({ query, got: wanted });
      else expect(wanted).toEqual(expect.arrayContaining(got));
    }),
    { numRuns: 200 },
  );
  expect(await contentsOf(database)).toEqual(before);
}

/** Names are enough to tell brands apart, and quicker than whole records; groups show themselves. */
const shown = (part: object): object => ('groupBy' in part ? {} : { select: ['id', 'name'] });

/** The engine finds half of a character in a whole one. */
const looksFor = (part: { readonly where?: { readonly text?: string } }): boolean =>
  part.where?.text !== undefined;

/** What somebody gets for a question: an answer, or what is wrong with it. Anything else comes from the database. */
async function outcomeOf(ask: () => unknown): Promise<unknown> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof VitrineError) return error.problems;
    throw error;
  }
}

/** Each table of a database with the number of its rows and a digest of them. */
async function contentsOf(database: TestDatabase): Promise<Readonly<Record<string, string>>> {
  const catalogue =
    database.dialect === 'sqlite'
      ? "select name from sqlite_master where type = 'table'"
      : "select table_name as name from information_schema.tables where table_schema in ('public', 'main')";
  const names = (await database.query(catalogue, [])).map(({ name }: { name?: unknown }) =>
    String(name),
  );
  expect(names.sort()).toEqual(tables.map(({ name }) => name).sort());
  const contents: Record<string, string> = {};
  for (const name of names) {
    const rows = await database.query(`select * from "${name}"`, []);
    const lines = rows.map((row) => JSON.stringify(row, plain)).sort();
    const digest = createHash('sha256').update(lines.join('\n')).digest('hex');
    contents[name] = `${rows.length} rows, ${digest}`;
  }
  return contents;
}

const plain = (_name: string, value: unknown): unknown =>
  typeof value === 'bigint' ? String(value) : value;
