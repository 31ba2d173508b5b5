import fc from 'fast-check';
import { expect, it } from 'vitest';
import { open } from '../src/index.js';
import type { Query } from '../src/ast/types.js';
import { answer } from './reference/answer.js';
import { arbitraryTold } from './reference/arbitrary-atlas.js';
import { arbitraryQuery } from './reference/arbitrary-query.js';
import { patience } from './reference/runs.js';

const numRuns = 1000;

/** Merely counts presences by what tells them apart on a day. */
const owned = fc
  .tuple(
    fc.subarray(['brand.owner', 'brand.owner.name.en', 'platform', 'platform.owner.id'], {
      minLength: 1,
    }),
    fc.constantFrom('2018-12-31', '2019-01-01', '2019-06-30', '2019', '2020-02-29', '2021'),
    fc.constantFrom('certain' as const, 'presumed' as const, 'possible' as const),
  )
  .map(([groupBy, on, mode]): Query => ({ v: 1, from: 'presence', asOf: { on, mode }, groupBy }));

/** The same of any query, of whatever entity. */
const anything = arbitraryQuery.map(({ from, groupBy, asOf }): Query => ({
  v: 1,
  from,
  groupBy: groupBy ?? ['id'],
  asOf: { on: asOf?.on ?? '2019-06-30', ...(asOf?.mode && { mode: asOf.mode }) },
}));

it(
  'counts by group as often as it is asked what the naive reference counts',
  () => {
    let groups = 0;
    fc.assert(
      fc.property(arbitraryTold, fc.oneof(owned, anything), (told, asked) => {
        const query: Query = { ...asked, measures: { rows: { measure: 'count' } } };
        const wanted = answer(told, query);
        const db = open(told.atlas);
        // From the third time on the counts come from those over time.
        for (let time = 1; time <= 4; time++) {
          const got = db.run({ ...query, count: true });
          expect({ query, rows: got.rows }).toEqual({ query, rows: wanted.rows });
          expect(got.count).toEqual(wanted.count);
          groups += got.rows.length;
        }
        // Pages begin where the one before ended, whichever way it was found.
        const { next } = open(told.atlas).run({ ...query, page: { size: 1 } });
        if (next === undefined) return;
        const { rows } = db.run({ ...query, page: { size: 1, after: next } });
        expect(rows).toEqual(wanted.rows.slice(1, 2));
      }),
      { numRuns },
    );
    expect(groups).toBeGreaterThan(numRuns);
  },
  patience,
);
