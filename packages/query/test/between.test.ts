import { atlas } from '@vitrine/core/atlas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { open } from '../src/index.js';
import type { Query } from '../src/ast/types.js';
import { compileBetween } from '../src/plan/between.js';
import { openStore } from '../src/store/store.js';
import { certainties, type Certainty } from '../src/time/certainty.js';
import { answer } from './reference/answer.js';
import { arbitraryTold } from './reference/arbitrary-atlas.js';
import { arbitraryQuery, withoutKnownAt } from './reference/arbitrary-query.js';
import type { Told } from './reference/known-at.js';
import { parametrized } from './reference/parametrized.js';
import { ids, words } from './reference/pools.js';
import { announceRun, pairs, patience, seed } from './reference/runs.js';

const dates = ['2018-06-01', '2018-12-31', '2019-01-01', '2019-03', '2019-06-30', '2019', '2020'];
const between = fc
  .tuple(fc.nat(dates.length - 2), fc.nat(dates.length), fc.constantFrom(...certainties))
  .map(([first, more, mode]) => ({
    after: dates[first] ?? '',
    until: dates[Math.min(dates.length - 1, first + 1 + more)] ?? '2021',
    mode,
  }));

/** Queries that an index of days knows, and any other. */
const plain = fc
  .record({
    from: fc.constantFrom('presence' as const, 'ownership' as const, 'observation' as const),
    brand: fc.option(fc.constantFrom(...ids.brand)),
    platform: fc.option(fc.constantFrom(...ids.platform)),
    channel: fc.constantFrom(...(words.channel ?? [])),
    by: fc.nat(3),
  })
  .map(({ from, brand, platform, by }): Query => {
    if (from !== 'presence') return { v: 1, from };
    const match = { ...(by > 0 && brand && { brand }), ...(by > 1 && platform && { platform }) };
    return { v: 1, from, ...(by > 0 && { match }) };
  });
const inSomeOrder = fc
  .tuple(plain, fc.constantFrom('asc', 'desc'))
  .map(([query, direction]): Query => {
    const path = query.from === 'observation' ? 'asOf' : 'from';
    return { ...query, orderBy: [{ path, direction }] };
  });
const anything = arbitraryQuery.map((query): Query => {
  const { from, match, where, asOf, groupBy, measures, orderBy } = query;
  const knownAt = asOf?.knownAt;
  return {
    v: 1,
    from,
    ...(match && { match }),
    ...(where && { where }),
    ...(orderBy && !groupBy && !measures && { orderBy }),
    ...(knownAt !== undefined && { asOf: { knownAt } }),
  };
});

/** The certainty of each row under a mode, in the order of the rows, as the naive reference tells it. */
function surely(
  told: Told,
  query: Query,
  on: string,
  mode: Certainty,
): ReadonlyMap<string, Certainty> {
  const asOf = { ...query.asOf, on, mode };
  const { rows } = answer(told, { ...query, asOf, select: ['id'] });
  return new Map(rows.map((row) => [String(row['id']), row['certainty'] as Certainty]));
}

function naively(
  told: Told,
  query: Query,
  { after, until, mode }: { after: string; until: string; mode: Certainty },
) {
  const only = (on: string, not: string) => {
    const others = surely(told, query, not, mode);
    const possible = surely(told, query, not, 'possible');
    const found = [...surely(told, query, on, mode)]
      .filter(([id]) => !others.has(id))
      .map(([id, certainty]) => [id, possible.has(id) ? 'possible' : certainty]);
    return inOrder(query, found);
  };
  return { came: only(until, after), went: only(after, until) };
}

/** Without an order that was asked for none is promised. */
const inOrder = <Item>({ orderBy }: Query, items: Item[]): Item[] =>
  orderBy ? items : items.sort();

describe('what changed between two days', () => {
  it(
    'is what the naive reference finds in one of two answers only',
    () => {
      let [short, changes, doubtful, ordered] = [0, 0, 0, 0];
      const tries = Math.ceil(pairs / 4);
      fc.assert(
        fc.property(
          arbitraryTold,
          fc.oneof(plain, inSomeOrder, anything),
          between,
          (told, given, days) => {
            // Whether a standing holds needs a day, which changes give themselves.
            if (JSON.stringify(given).includes('standing')) return;
            const query = told.material ? given : withoutKnownAt(given);
            const apart = parametrized(query);
            const { came, went } = open(told.atlas)
              .prepare(apart.query)
              .changes(days, apart.values);
            const shown = ({ records, certainty }: typeof came) =>
              inOrder(
                query,
                records.map(({ id }, at) => [id, certainty[at]]),
              );
            const got = { came: shown(came), went: shown(went) };
            expect({ query, ...got }).toEqual({ query, ...naively(told, query, days) });
            ordered += Number(query.orderBy !== undefined && came.records.length > 1);
            short += Number(compileBetween(openStore(told.atlas), query) !== undefined);
            changes += came.records.length + went.records.length;
            doubtful += came.certainty.filter((one) => one === 'possible').length;
          },
        ),
        { numRuns: tries, seed },
      );
      announceRun('changes', { tries, short, changes, doubtful, ordered });
      expect(short).toBeGreaterThan(tries / 5);
      expect(changes).toBeGreaterThan(tries / 5);
      expect(doubtful).toBeGreaterThan(tries / 50);
      expect(ordered).toBeGreaterThan(tries / 100);
    },
    patience,
  );

  const db = open(atlas);
  const onTmall = db.prepare({
    v: 1,
    from: 'presence',
    match: { platform: { param: 'platform' } },
  });

  it('is told with how sure it is, from the builder as well', () => {
    const days = { after: '2018', until: '2019' };
    const { came, went } = onTmall.changes(days, { platform: 'tmall' });
    expect(came.records.length).toBeGreaterThan(0);
    expect(came.certainty.length).toBe(came.records.length);
    const built = db.prepare(db.presence.match({ platform: 'tmall' })).changes(days);
    expect(built.came.records).toEqual(came.records);
    expect(built.went.records).toEqual(went.records);
  });

  it('needs two days in their order, and a query of rows that names none', () => {
    const ask = (query: object, days: object) => () =>
      // Callers without types may give anything.
      db.prepare({ v: 1, from: 'presence', ...query }).changes(days as never);
    expect(ask({}, { after: '2019' })).toThrow(/until/);
    expect(ask({}, { after: '2019', until: '2019-06' })).toThrow(/after/);
    expect(ask({}, { after: 'once', until: '2019', mode: 'sure' })).toThrow(/after[^]*mode/);
    expect(ask({}, { after: '2018', until: '2019', mod: 'certain' })).toThrow(/mod.*`mode`/);
    expect(ask({ asOf: { on: '2019' } }, { after: '2018', until: '2019' })).toThrow(/asOf\.on/);
    expect(ask({ groupBy: ['platform'] }, { after: '2018', until: '2019' })).toThrow(/groupBy/);
    expect(ask({ count: true, page: { size: 9 } }, { after: '2019' })).toThrow(
      /page[^]*count[^]*until/,
    );
    expect(() => onTmall.changes({ after: '2018', until: '2019' }, { platform: 'tmal' })).toThrow(
      /tmall/,
    );
  });
});
