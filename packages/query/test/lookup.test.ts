import { VitrineError } from '@vitrine/core';
import { atlas } from '@vitrine/core/atlas';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { open } from '../src/index.js';
import type { Query } from '../src/ast/types.js';
import type { EntityName } from '../src/model/entity-types.js';
import { compileLookup } from '../src/plan/lookup.js';
import { openStore } from '../src/store/store.js';
import { answer } from './reference/answer.js';
import { arbitraryTold } from './reference/arbitrary-atlas.js';
import { counts } from './reference/measures.js';
import { ids, words } from './reference/pools.js';
import { parametrized } from './reference/parametrized.js';
import { holdingOn, recordsOf, truthOf } from './reference/places.js';
import { rowsIn } from './reference/rows-in.js';
import { patience } from './reference/runs.js';

const numRuns = 2000;

const one = (values: readonly string[] = []) => fc.constantFrom(...values);

/** Equalities that an index knows, with values that some records have. */
const paths: readonly (readonly [EntityName, Readonly<Record<string, fc.Arbitrary<string>>>])[] = [
  ['presence', { brand: one(ids.brand), platform: one(ids.platform), channel: one(words.channel) }],
  ['presence', { 'brand.id': one(ids.brand), 'platform.id': one(ids.platform) }],
  ['brand', { id: one(ids.brand), kind: one(words['brand-kind']) }],
  ['presence', { capabilities: one(ids.capability), 'sources.id': one(ids.source) }],
  ['ownership', { 'owned.brand': one(ids.brand), kind: one(words['ownership-kind']) }],
  ['observation', { metric: one(ids.metric), 'subject.platform': one(ids.platform) }],
  ['deal', { 'parties.brand': one(ids.brand) }],
  ['platform', { parent: one(ids.platform), kind: one(words['platform-kind']) }],
];

const lookup: fc.Arbitrary<Query> = fc.constantFrom(...paths).chain(([from, values]) =>
  fc
    .tuple(
      fc.record(values, { requiredKeys: [] }),
      fc.option(
        fc.constantFrom('2018-12-31', '2019-01-01', '2019-06-30', '2019', '2020-02', '2021'),
      ),
      fc.constantFrom('certain' as const, 'presumed' as const, 'possible' as const),
      fc.option(fc.integer({ min: 0, max: 3 })),
    )
    .map(([match, on, mode, size]): Query => ({
      v: 1,
      from,
      // What is left out has no key.
      match: match as NonNullable<Query['match']>,
      ...(on !== null && { asOf: { on, mode } }),
      select: ['id'],
      ...(size !== null && { page: { size } }),
    })),
);

it(
  'finds and counts by the values of its parameters what the naive reference finds and counts',
  () => {
    let [found, short] = [0, 0];
    fc.assert(
      fc.property(arbitraryTold, lookup, (told, query) => {
        const wanted = answer(told, query);
        const { query: template, values } = parametrized(query);
        const given = Object.keys(values).length > 0 ? values : undefined;
        const prepared = open(told.atlas).prepare(template);
        expect({ query, count: prepared.count(given) }).toEqual({ query, count: wanted.count });
        const records = prepared.records(given);
        const rows = wanted.rows.slice(0, query.page?.size);
        expect({ query, ids: records.map(({ id }) => id) }).toEqual({
          query,
          ids: rows.map(({ id }) => id),
        });
        // Rows, certainty and cursor are those of the long way.
        const answered = prepared.run(given);
        expect(answered).toEqual(open(told.atlas).run(query));
        const columns = rowsIn(prepared.columns(given));
        expect(columns.column('id')).toEqual(rows.map(({ id }) => id));
        expect(columns.next).toBe(answered.next);
        found += records.length;
        short += Number(
          compileLookup(openStore(told.atlas), template)?.records(given) !== undefined,
        );
      }),
      { numRuns },
    );
    // Had the long way answered all of them, this would prove nothing.
    expect(short).toBeGreaterThan(numRuns / 4);
    expect(found).toBeGreaterThan(numRuns / 4);
  },
  patience,
);

it('leaves what is wrong with a value to be told', () => {
  const [told] = fc.sample(arbitraryTold, 1);
  if (!told) return;
  const prepared = open(told.atlas).prepare({
    v: 1,
    from: 'presence',
    match: { brand: { param: 'brand' } },
    asOf: { on: { param: 'day' } },
  });
  const wrong = [
    { brand: 'b-9', day: '2019' },
    { brand: 'b-1', day: '2019-02-29' },
    { brand: 'b-1', day: 'yesterday' },
    { brand: 'b-1' },
    { brand: 'b-1', day: '2019', more: 1 },
    { brand: 7, day: '2019' },
  ];
  for (const values of wrong) {
    // Callers without types may give anything.
    expect(() => prepared.count(values as never)).toThrow(VitrineError);
  }
});

it('counts the seeded presences on each platform as a look at every one does', () => {
  const db = open(atlas);
  const prepared = db.prepare({
    v: 1,
    from: 'presence',
    match: { platform: { param: 'platform' } },
    asOf: { on: { param: 'day' } },
  });
  for (const day of ['2016-02-29', '2019-12-31', '2020-01-31', '2021-06-30'] as const) {
    for (const { id } of atlas.platforms) {
      const truths = recordsOf(atlas, 'presence')
        .filter(({ platform }) => platform === id)
        .map((presence) => holdingOn(presence, day));
      const wanted = counts((mode) => truths.filter((truth) => truth >= truthOf[mode]).length);
      expect(prepared.count({ platform: id, day })).toEqual(wanted);
      expect(db.presence.match({ platform: id }).asOf(day).count()).toEqual(wanted);
    }
  }
});

it('gives out rows that can be asked why', () => {
  const db = open(atlas);
  const query = { v: 1, from: 'presence', match: { platform: 'tmall' }, select: ['id', 'from'] };
  const template = { ...query, match: { platform: { param: 'platform' } } };
  const values = { platform: 'tmall' };
  const [row] = db.prepare(template).run(values).rows;
  const [same] = db.run(query).rows;
  expect(row).toEqual(same);
  const asked = { row: row ?? {}, same: same ?? {} };
  // What values become after the run is nothing to the rows that it gave.
  values.platform = 'jd-com';
  expect(db.why(asked.row, 'from')).toEqual(db.why(asked.same, 'from'));
  expect(db.why(asked.row, 'from')).not.toEqual([]);
});
