import type { IsoDate } from '@vitrine/core';
import fc from 'fast-check';
import { expect } from 'vitest';
import type { Query } from '../../src/ast/types.js';
import { open, type Answer } from '../../src/index.js';
import { run } from '../../src/sql.js';
import { arbitraryTold } from '../reference/arbitrary-atlas.js';
import { arbitraryQuery, withoutKnownAt } from '../reference/arbitrary-query.js';
import { lastDayOf } from '../reference/days.js';
import type { Told } from '../reference/known-at.js';
import { parametrized } from '../reference/parametrized.js';
import { seed } from '../reference/runs.js';
import { Tally } from '../reference/tally.js';
import type { TestDatabase } from './databases.js';

/** To fill the tables takes longer than to ask them, so that each atlas is asked often. */
const queriesEach = 50;

/** How many atlas and query pairs each database is asked: `VITRINE_SQL_RUNS`, 2,000 unless it says otherwise. */
export const pairs = Number(process.env['VITRINE_SQL_RUNS'] ?? 2000);

/** Milliseconds; thousands of statements take a shared machine a while. */
export const patience = 1_200_000;

/**
 * Holds a database to the engine over generated atlases and queries. Refused are those too deep for its parser.
 *
 * @param databases - of one kind, among which the work is divided
 */
export async function conform(
  databases: readonly TestDatabase[],
): Promise<{ readonly tally: Tally; readonly refused: number }> {
  const tally = new Tally();
  let refused = 0;
  const queries = fc.array(arbitraryQuery, { minLength: queriesEach, maxLength: queriesEach });
  const hold = (database: TestDatabase) =>
    fc.asyncProperty(arbitraryTold, queries, async (told, asked) => {
      for (const [knownAt, list] of byKnownAt(told, asked)) {
        await database.load(told.atlas, knownAt);
        for (const [index, query] of list.entries()) {
          const answer = await agree(database, told, query, index).catch((error: unknown) => {
            if (!isTooDeep(error)) throw error;
            refused++;
          });
          if (answer) tally.add(query, answer);
        }
      }
    });
  const numRuns = Math.ceil(pairs / queriesEach / databases.length) + 1;
  await Promise.all(
    databases.map((database, index) =>
      fc.assert(hold(database), { numRuns, seed: seed + index, endOnFailure: true }),
    ),
  );
  return { tally, refused };
}

/** SQLite before 3.46 reads only so many parentheses inside each other, and says so. */
const isTooDeep = (error: unknown): boolean =>
  error instanceof Error && error.message === 'parser stack overflow';

/** What was known by a day is loaded on its own, so that its queries are asked together. */
function byKnownAt(
  { material }: Told,
  asked: readonly Query[],
): ReadonlyMap<IsoDate | undefined, readonly Query[]> {
  const lists = new Map<IsoDate | undefined, Query[]>();
  for (const given of asked) {
    const query = material ? given : withoutKnownAt(given);
    const { knownAt } = query.asOf ?? {};
    const day = knownAt === undefined ? undefined : (lastDayOf(knownAt) as IsoDate);
    lists.set(day, [...(lists.get(day) ?? []), query]);
  }
  return lists;
}

/** Every third query is counted, every other has its values given apart, and some are read page by page. */
async function agree(
  database: TestDatabase,
  { atlas }: Told,
  query: Query,
  index: number,
): Promise<Required<Pick<Answer, 'rows' | 'count'>>> {
  const db = open(atlas);
  const { rows, count = { certain: 0, presumed: 0, possible: 0 } } = db.run({
    ...query,
    count: true,
  });
  const counts = index % 3 === 0;
  const apart = parametrized(query);
  const got =
    index % 2 === 0
      ? await run({ ...query, count: counts }, database)
      : await run({ ...apart.query, count: counts }, database, apart.values);
  expect({ query, ...got }).toEqual({ query, rows, ...(counts && { count }) });
  if (index % 12 === 0) await agreeOnPages(database, db, query);
  return { rows, count };
}

/** The cursors are the same, so that either may go on where the other stopped. */
async function agreeOnPages(
  database: TestDatabase,
  db: ReturnType<typeof open>,
  query: Query,
): Promise<void> {
  let after: string | undefined;
  for (let page = 0; page < 3; page++) {
    const paged = { ...query, page: { size: 2, ...(after !== undefined && { after }) } };
    const wanted = db.run(paged);
    const got = await run(paged, database);
    expect({ query: paged, ...got }).toEqual({ query: paged, ...wanted });
    after = wanted.next;
    if (after === undefined) return;
  }
}
