import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allenRelations, certainties, open } from '../src/index.js';
import { pathMeasures, rowMeasures, type Query } from '../src/ast/types.js';
import { answer } from './reference/answer.js';
import { arbitraryTold } from './reference/arbitrary-atlas.js';
import { arbitraryQuery, withoutKnownAt } from './reference/arbitrary-query.js';
import type { Told } from './reference/known-at.js';
import { parametrized } from './reference/parametrized.js';
import { announceRun, pairs, patience, seed } from './reference/runs.js';
import { Tally } from './reference/tally.js';

/** Opening an atlas takes longer than asking it, so that each is asked several times. */
const queriesEach = 5;

const askable = ({ material }: Told, query: Query): Query =>
  material ? query : withoutKnownAt(query);

const parts: readonly string[] = [
  ...['eq', 'ne', 'in', 'lt', 'le', 'gt', 'ge', 'between', 'overlaps', 'allen'].map(
    (op) => `op ${op}`,
  ),
  ...[
    'contains',
    'startsWith',
    'known',
    'disputed',
    'exists',
    'exists with standing',
    'and',
    'or',
    'not',
  ].map((op) => `op ${op}`),
  ...allenRelations.map((relation) => `relation ${relation}`),
  ...['count', ...pathMeasures, ...rowMeasures].map((measure) => `measure ${measure}`),
  ...certainties.map((mode) => `mode ${mode}`),
  ...['no day', 'standing', 'known at', 'match', 'select', 'order'],
  ...['groups', 'ordered groups', 'whole answer'],
  ...['presumed rows', 'presumed conditions', 'possible rows', 'several rows'],
];

describe('the engine gives what the naive reference gives', () => {
  it(
    'in its rows, their order and certainty, its groups, measures and counts',
    () => {
      const tally = new Tally();
      const queries = fc.array(arbitraryQuery, { minLength: queriesEach, maxLength: queriesEach });
      fc.assert(
        fc.property(arbitraryTold, queries, (told, asked) => {
          const db = open(told.atlas);
          for (const [index, given] of asked.entries()) {
            const query = askable(told, given);
            const wanted = answer(told, query);
            tally.add(query, wanted);
            const apart = parametrized(query);
            const got =
              index % 2 === 0
                ? db.run({ ...query, count: true })
                : db.run({ ...apart.query, count: true }, apart.values);
            expect({ query, rows: got.rows }).toEqual({ query, rows: wanted.rows });
            expect({ query, count: got.count }).toEqual({ query, count: wanted.count });
            // Where nothing is counted, engines look at less.
            const uncounted = db.run(query).rows;
            expect({ query, rows: uncounted }).toEqual({ query, rows: wanted.rows });
          }
        }),
        { numRuns: Math.ceil(pairs / queriesEach), seed },
      );
      announceRun('the engine against the reference', { answered: tally.report() });
      expect(tally.of('pair').times).toBeGreaterThanOrEqual(pairs);
      expect(tally.of('pair').answered).toBeGreaterThan(pairs / 4);
      // Far below what is expected of the rarest.
      const rare = parts.filter((part) => tally.of(part).answered < Math.floor(pairs / 600));
      expect(rare).toEqual([]);
    },
    patience,
  );
});
