import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { open } from '../src/index.js';
import { answer } from './reference/answer.js';
import { arbitraryAtlas } from './reference/arbitrary-atlas.js';
import { arbitraryQuery } from './reference/arbitrary-query.js';

const runs = 1500;
/** Milliseconds; a shared machine may be slow. */
const patience = 120_000;

describe('the engine gives what the naive reference gives', () => {
  it(
    'in its rows, their order and certainty, and its counts',
    () => {
      const seen = { answers: 0 };
      fc.assert(
        fc.property(arbitraryAtlas, arbitraryQuery, (atlas, query) => {
          const wanted = answer(atlas, query);
          const got = open(atlas).run({ ...query, count: true });
          seen.answers += Number(got.rows.length > 0);
          expect(got.rows).toEqual(wanted.rows);
          expect(got.count).toEqual(wanted.count);
          expect(open(atlas).run(query).rows).toEqual(wanted.rows);
        }),
        { numRuns: runs },
      );
      // Equal answers prove nothing where they are all empty.
      expect(seen.answers).toBeGreaterThan(runs / 4);
    },
    patience,
  );

  it(
    'page by page',
    () => {
      fc.assert(
        fc.property(
          arbitraryAtlas,
          arbitraryQuery,
          fc.integer({ min: 1, max: 3 }),
          (atlas, query, size) => {
            const db = open(atlas);
            const rows: unknown[] = [];
            let after: string | undefined;
            do {
              const page = db.run({ ...query, page: { size, ...(after && { after }) } });
              expect(page.rows.length).toBeLessThanOrEqual(size);
              if (page.next !== undefined) expect(page.rows).toHaveLength(size);
              // A page that leads nowhere new would lead there for ever.
              expect(page.next).not.toBe(after ?? '');
              rows.push(...page.rows);
              after = page.next;
            } while (after !== undefined);
            expect(rows).toEqual(answer(atlas, query).rows);
          },
        ),
        { numRuns: 500 },
      );
    },
    patience,
  );
});
