import { readFileSync } from 'node:fs';
import type { IsoDate, VitrineError } from '@vitrine/core';
import { atlas } from '@vitrine/core/atlas';
import { afterAll, describe, expect, it } from 'vitest';
import { certainties, open, type Query } from '../../src/index.js';
import { entityNames } from '../../src/model/entities.js';
import { run } from '../../src/sql.js';
import { announceRun } from '../reference/runs.js';
import { conform, pairs, patience } from './conformance.js';
import type { TestDatabase } from './databases.js';
import { harmed, withstands } from './harm.js';
import { ofRareLetters, ordersRareLetters } from './rare-letters.js';

const db = open(atlas);

/** What the page of real questions asks, each query with the values that it is asked with. */
const questions = readFileSync(
  new URL('../../../../docs/analyst-questions.md', import.meta.url),
  'utf8',
);
const asked = [...questions.matchAll(/^```json\n(.*?)^```((?:(?!^```json$).)*)/gms)].flatMap(
  ([, json = '', after = '']): (readonly [Query, Record<string, string> | undefined])[] => {
    const query = JSON.parse(json) as Query;
    const values = [...after.matchAll(/^With `(\{.*\})`:$/gm)].map(
      ([, text = '']) => JSON.parse(text) as Record<string, string>,
    );
    return values.length > 0 ? values.map((one) => [query, one]) : [[query, undefined]];
  },
);

/**
 * Holds one database to the engine: on generated atlases, on the seeds, and against whoever means harm.
 *
 * @param helping - more of the same, which share the work on generated atlases
 */
export function holdToEngine(
  name: string,
  opened: Promise<TestDatabase>,
  helping: readonly Promise<TestDatabase>[] = [],
): void {
  describe(name, () => {
    afterAll(async () => {
      for (const database of [opened, ...helping]) await (await database).close();
    }, patience);

    it(
      'gives what the engine gives, on generated atlases',
      async () => {
        const { tally, refused } = await conform(await Promise.all([opened, ...helping]));
        announceRun(`${name} against the engine`, {
          VITRINE_SQL_RUNS: pairs,
          'pairs compared': tally.of('pair').times,
          'refused as too deep, beside them': refused,
          answered: tally.report(),
        });
        expect(tally.of('pair').times).toBeGreaterThanOrEqual(pairs);
        expect(tally.of('pair').answered).toBeGreaterThan(pairs / 4);
        expect(refused).toBeLessThan(pairs / 100);
      },
      patience,
    );

    describe('on the seeds', () => {
      const seeded = async (): Promise<TestDatabase> => {
        const database = await opened;
        await (loaded ??= database.load(atlas));
        return database;
      };
      let loaded: Promise<void> | undefined;

      it(
        'answers the questions of analysts as the engine does',
        async () => {
          const database = await seeded();
          expect(asked.length).toBeGreaterThan(8);
          for (const [query, values] of asked) {
            if (query.asOf?.knownAt !== undefined) continue;
            const counted = { ...query, count: true };
            const got = await run(counted, database, values);
            expect({ query, ...got }).toEqual({ query, ...db.run(counted, values) });
          }
        },
        patience,
      );

      it(
        'gives whole records, under each mode',
        async () => {
          const database = await seeded();
          for (const from of entityNames) {
            for (const mode of certainties) {
              const query = {
                v: 1,
                from,
                asOf: { on: '2019-12-31', mode },
                page: { size: 40 },
                count: true,
              };
              const got = await run(query, database);
              expect({ query, ...got }).toEqual({ query, ...db.run(query) });
            }
          }
        },
        patience,
      );

      it(
        'answers what was known by a day from tables of that day, and says so of others',
        async () => {
          const database = await seeded();
          const known = asked.filter(([{ asOf }]) => asOf?.knownAt !== undefined);
          expect(known.length).toBeGreaterThan(0);
          for (const [query, values] of known) {
            await expect(run(query, database, values)).rejects.toThrow('vitrine export --known-at');
            const knownAt = query.asOf?.knownAt as IsoDate;
            await database.load(atlas, knownAt);
            const got = await run(query, database, values);
            expect({ query, ...got }).toEqual({ query, ...db.run(query, values) });
            await database.load(atlas);
          }
        },
        patience,
      );

      it(
        'refuses what the engine refuses, with the name that may be meant',
        async () => {
          const database = await seeded();
          const wrong: readonly object[] = [
            { match: { brand: 'coahc' } },
            { match: { brand: '蔻驰' } },
            { match: { channel: 'flagship-stroe' } },
            { where: { op: 'eq', path: 'brnd', value: 'coach' } },
            { match: { platform: { param: 'where' } } },
            { page: { after: 'nothing' } },
          ];
          for (const part of wrong) {
            const query = { v: 1, from: 'presence', ...part };
            const refusal = (error: unknown) => (error as VitrineError).problems;
            const got = await run(query, database).then(() => 'answered', refusal);
            expect({ part, got }).toEqual({ part, got: refused(() => db.run(query)) });
          }
          function refused(ask: () => unknown): unknown {
            try {
              ask();
              return 'answered';
            } catch (error) {
              return (error as VitrineError).problems;
            }
          }
        },
        patience,
      );

      it(
        'orders names of rare letters as the engine does',
        async () => {
          const database = await seeded();
          const rare = ofRareLetters(atlas);
          await database.load(rare);
          await ordersRareLetters(database, rare);
          await database.load(atlas);
        },
        patience,
      );

      it(
        'is left as it was by texts that mean harm, and answers them as the engine does',
        async () => {
          const database = await seeded();
          const atlasOfHarm = harmed(atlas);
          await database.load(atlasOfHarm);
          await withstands(database, atlasOfHarm);
          await database.load(atlas);
        },
        patience,
      );
    });
  });
}
