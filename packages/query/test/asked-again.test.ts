import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { open } from '../src/index.js';
import type { Query } from '../src/ast/types.js';
import { answer, type ReferenceAnswer } from './reference/answer.js';
import { arbitraryTold } from './reference/arbitrary-atlas.js';
import { withoutKnownAt } from './reference/arbitrary-query.js';
import { arbitraryRepeated } from './reference/arbitrary-repeated.js';
import type { Told } from './reference/known-at.js';
import { parametrized } from './reference/parametrized.js';
import { rowsIn } from './reference/rows-in.js';
import { announceRun, pairs, patience, seed } from './reference/runs.js';

const shapesEach = 4;
const tries = { numRuns: Math.ceil(pairs / 5 / shapesEach / 2), seed };

/** Asks each atlas queries of a few shapes, each with several days and values, one after the other. */
function askAgain(
  check: (told: Told, asks: readonly { query: Query; wanted: ReferenceAnswer }[]) => void,
): void {
  let [asked, answered] = [0, 0];
  const shapes = fc.array(arbitraryRepeated, { minLength: shapesEach, maxLength: shapesEach });
  fc.assert(
    fc.property(arbitraryTold, shapes, (told, of) => {
      for (const queries of of) {
        const asks = queries.map((given) => {
          const query = told.material ? given : withoutKnownAt(given);
          return { query, wanted: answer(told, query) };
        });
        asked += asks.length;
        answered += asks.filter(({ wanted }) => wanted.rows.length > 0).length;
        check(told, asks);
      }
    }),
    tries,
  );
  announceRun('asked again', { asked, answered });
  expect(answered).toBeGreaterThan(asked / 4);
}

describe('the engine does not tire: asked again with other days and values it gives what the reference gives', () => {
  it(
    'as queries that come one by one',
    () => {
      askAgain(({ atlas }, asks) => {
        const db = open(atlas);
        for (const { query, wanted } of [...asks, ...asks]) {
          const { rows, count } = db.run({ ...query, count: true });
          expect({ query, rows, count }).toEqual({ query, ...wanted });
          expect({ query, rows: db.run(query).rows }).toEqual({ query, rows: wanted.rows });
        }
      });
    },
    patience,
  );

  it(
    'as one prepared query: its rows, their count and the records behind them',
    () => {
      askAgain((told, asks) => {
        const [first] = asks;
        if (!first) return;
        const db = open(told.atlas);
        const prepared = db.prepare(parametrized(first.query).query);
        const grouped = first.query.groupBy !== undefined;
        for (const { query, wanted } of [...asks, ...asks]) {
          const { values } = parametrized(query);
          expect({ query, count: prepared.count(values) }).toEqual({ query, count: wanted.count });
          expect({ query, rows: prepared.run(values).rows }).toEqual({ query, rows: wanted.rows });
          if (grouped) continue;
          const records = prepared.records(values).map(({ id }) => id);
          expect({ query, records }).toEqual({ query, records: idsOf(told, query) });
          const columns = rowsIn(prepared.columns(values));
          expect(columns.records.map(({ id }) => id)).toEqual(records);
          const certainty = wanted.rows.map((row) => row['certainty']);
          expect(columns.certainty).toEqual(query.asOf?.on === undefined ? undefined : certainty);
          for (const alias of first.query.select ? Object.keys(wanted.rows[0] ?? {}) : []) {
            if (alias === 'certainty') continue;
            const shown = wanted.rows.map((row) => row[alias]);
            expect({ query, shown: columns.column(alias) }).toEqual({ query, shown });
          }
        }
      });
    },
    patience,
  );
});

const idsOf = (told: Told, query: Query): readonly unknown[] =>
  answer(told, { ...query, select: ['id'] }).rows.map((row) => row['id']);
