import { VitrineError } from '@vitrine/core';
import { atlas } from '@vitrine/core/atlas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Query } from '../src/ast/types.js';
import { open } from '../src/index.js';
import { compileTextLookup } from '../src/plan/text-lookup.js';
import { openStore } from '../src/store/store.js';
import { answer } from './reference/answer.js';
import { arbitraryTold } from './reference/arbitrary-atlas.js';
import { parametrized } from './reference/parametrized.js';
import { patience } from './reference/runs.js';

const numRuns = 500;

const arbitraryQuery: fc.Arbitrary<Query> = fc
  .record({
    from: fc.constantFrom('brand', 'platform', 'campaign'),
    op: fc.constantFrom('contains', 'startsWith'),
    path: fc.constantFrom('name', 'name.en', 'name.zh-Hans', 'aliases', 'id'),
    text: fc.constantFrom('co', 'C', '蔻', '蔻驰', 'GUCCI', '', 'b', 'no such name'),
    size: fc.option(fc.integer({ min: 0, max: 3 })),
  })
  .filter(({ from, path }) => path !== 'id' && (from !== 'campaign' || path !== 'aliases'))
  .map(({ from, op, path, text, size }) => ({
    v: 1,
    from,
    where: { op, path, text },
    select: ['id', 'name.en'],
    ...(size !== null && { page: { size } }),
  }));

it(
  'finds by a part of a text what the naive reference finds',
  () => {
    let [found, short] = [0, 0];
    fc.assert(
      fc.property(arbitraryTold, arbitraryQuery, (told, query) => {
        const wanted = answer(told, query);
        const { query: template, values } = parametrized(query);
        const prepared = open(told.atlas).prepare(template);
        const ids = wanted.rows.slice(0, query.page?.size).map(({ id }) => id);
        expect(prepared.records(values).map(({ id }) => id)).toEqual(ids);
        expect(prepared.count(values)).toEqual(wanted.count);
        // Rows and cursor are those of the long way.
        const long = open(told.atlas).run(query);
        expect(prepared.run(values)).toEqual(long);
        if (long.next !== undefined) {
          const rest = { ...query, page: { size: 1000, after: long.next } };
          expect(open(told.atlas).run(rest).rows).toEqual(wanted.rows.slice(query.page?.size));
        }
        found += ids.length;
        const lookup = compileTextLookup(openStore(told.atlas), template);
        short += Number(lookup?.records(values) !== undefined);
      }),
      { numRuns },
    );
    // Had the long way answered all of them, this would prove nothing.
    expect(short).toBe(numRuns);
    expect(found).toBeGreaterThan(numRuns / 4);
  },
  patience,
);

describe('a prepared query for a part of a name', () => {
  const db = open(atlas);
  const named = db.prepare({
    v: 1,
    from: 'brand',
    where: { op: 'startsWith', path: 'name', text: { param: 'text' } },
    select: ['id', 'name'],
  });

  it('leaves what is wrong with a value to be told', () => {
    const wrong = [{}, { text: 7 }, { text: 'x'.repeat(1001) }, { text: 'co', more: 1 }];
    for (const values of wrong) {
      expect(() => named.records(values)).toThrow(VitrineError);
      expect(() => named.run(values)).toThrow(VitrineError);
    }
  });

  it('gives out rows that can be asked why', () => {
    const [row = {}] = named.run({ text: '蔻驰' }).rows;
    expect(row).toMatchObject({ id: 'coach' });
    expect(db.why(row)).toEqual([db.why({ collection: 'brands', id: 'coach' }, '*')]);
  });
});
