import type { FuzzyDate, Quantity } from '@vitrine/core';
import { describe, expect, it } from 'vitest';
import { open, type Condition } from '../src/index.js';
import {
  announced,
  atlasOf,
  brand,
  organization,
  ownership,
  platform,
  presence,
  seen,
  stated,
} from './fixture.js';

/** Whether one brand meets a condition: by what each mode makes of it. */
function truthOf(founded: FuzzyDate | undefined, where: Condition) {
  const db = open(atlasOf({ brands: [brand('one', founded ? { founded } : {})] }));
  const { certain, possible } = db.brand.where(() => where).count();
  return certain === 1 ? 'true' : possible === 1 ? 'maybe' : 'false';
}

const year2019: FuzzyDate = { edtf: '2019', earliest: '2019-01-01', latest: '2019-12-31' };
const june: FuzzyDate = {
  edtf: '2019-06~',
  earliest: '2019-06-01',
  latest: '2019-06-30',
  approximate: true,
};
const until2019: FuzzyDate = { edtf: '../2019', latest: '2019-12-31' };
const path = 'founded';

describe('a fuzzy date is compared by all the days that it can stand for', () => {
  it.each([
    [june, { op: 'eq', path, value: '2019' }, 'true'],
    [june, { op: 'eq', path, value: '2019-06-15' }, 'maybe'],
    [june, { op: 'eq', path, value: '2019-07' }, 'false'],
    [june, { op: 'ne', path, value: '2019-06-15' }, 'maybe'],
    [june, { op: 'lt', path, value: '2019-07' }, 'true'],
    [june, { op: 'lt', path, value: '2019-06-30' }, 'maybe'],
    [june, { op: 'lt', path, value: '2019' }, 'false'],
    [june, { op: 'le', path, value: '2019' }, 'true'],
    [june, { op: 'gt', path, value: '2019-05' }, 'true'],
    [june, { op: 'ge', path, value: '2019-06-02' }, 'maybe'],
    [june, { op: 'between', path, from: '2019-06', to: '2019-06' }, 'true'],
    [year2019, { op: 'between', path, from: '2019-06', to: '2020' }, 'maybe'],
    [until2019, { op: 'lt', path, value: '2020' }, 'true'],
    [until2019, { op: 'lt', path, value: '2018' }, 'maybe'],
    [until2019, { op: 'gt', path, value: '2019' }, 'false'],
    [undefined, { op: 'lt', path, value: '1900' }, 'maybe'],
    [undefined, { op: 'not', of: { op: 'lt', path, value: '1900' } }, 'maybe'],
    [undefined, { op: 'known', path }, 'false'],
    [june, { op: 'known', path }, 'true'],
  ] as [FuzzyDate | undefined, Condition, string][])('%j %j is %s', (date, condition, wanted) => {
    expect(truthOf(date, condition)).toBe(wanted);
  });
});

function truthOfAmount(amount: Quantity | 'undisclosed', where: Condition) {
  const db = open(atlasOf({ deals: [{ id: 'one', claims: [], disputed: [], amount }] }));
  const { certain, possible } = db.deal.where(() => where).count();
  return certain === 1 ? 'true' : possible === 1 ? 'maybe' : 'false';
}

describe('a quantity is compared by all the numbers that it can stand for', () => {
  const over750: Quantity = { minValue: 750, exclusive: true, unit: 'users' };
  const atLeast750: Quantity = { minValue: 750, unit: 'users' };
  const under20: Quantity = { maxValue: 20, exclusive: true, unit: 'percent' };
  const path = 'amount';
  it.each([
    [over750, { op: 'gt', path, value: 750 }, 'true'],
    [over750, { op: 'eq', path, value: 750 }, 'false'],
    [over750, { op: 'gt', path, value: 800 }, 'maybe'],
    [atLeast750, { op: 'gt', path, value: 750 }, 'maybe'],
    [atLeast750, { op: 'ge', path, value: 750 }, 'true'],
    [under20, { op: 'lt', path, value: 20 }, 'true'],
    [under20, { op: 'ge', path, value: 20 }, 'false'],
    [under20, { op: 'lt', path, value: 10 }, 'maybe'],
    [{ value: 21, unit: 'percent' }, { op: 'between', path, from: 21, to: 30 }, 'true'],
    [{ minValue: 10, maxValue: 30, unit: 'percent' }, { op: 'in', path, values: [5, 20] }, 'maybe'],
    ['undisclosed', { op: 'eq', path, value: 'undisclosed' }, 'true'],
    ['undisclosed', { op: 'gt', path, value: 1 }, 'maybe'],
    ['undisclosed', { op: 'known', path }, 'false'],
    [under20, { op: 'eq', path, value: 'undisclosed' }, 'false'],
    [under20, { op: 'eq', path: 'amount.unit', value: 'percent' }, 'true'],
  ] as [Quantity | 'undisclosed', Condition, string][])(
    '%j %j is %s',
    (amount, condition, wanted) => {
      expect(truthOfAmount(amount, condition)).toBe(wanted);
    },
  );
});

describe('as of a day', () => {
  const db = open(
    atlasOf({
      brands: [brand('coach'), brand('gucci'), brand('kors')],
      platforms: [platform('tmall'), platform('jd')],
      organizations: [organization('kering'), organization('tapestry')],
      ownerships: [
        ownership('kering', 'gucci', stated('2004-01-01', '2018-12-31')),
        ownership('tapestry', 'coach', seen('2017-10-31', '2019-09-13')),
        ownership('tapestry', 'gucci', seen('2019-06-01', '2019-06-30')),
      ],
      presences: [
        presence('coach', 'tmall', announced('2019-09-13')),
        presence('gucci', 'jd', { held: true, startLatest: '2019-12-31', endLatest: '2020-12-31' }),
        presence('gucci', 'tmall', seen('2019-01-01', '2019-06-30')),
        presence('kors', 'tmall', stated('2018-01-01', '2018-12-31')),
      ],
    }),
  );
  const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

  it('each mode takes what is at least as sure', () => {
    const on = (day: string, mode: 'certain' | 'presumed' | 'possible') =>
      ids(db.presence.asOf(day, { mode }).all());
    expect(on('2019-06-30', 'certain')).toEqual(['gucci--tmall--flagship-store']);
    expect(on('2019-09-30', 'certain')).toEqual([]);
    expect(on('2019-09-30', 'presumed')).toEqual(['gucci--tmall--flagship-store']);
    expect(on('2019-09-30', 'possible')).toEqual([
      'gucci--jd--flagship-store',
      'gucci--tmall--flagship-store',
    ]);
    expect(db.presence.asOf('2019-09-30').count()).toEqual({
      certain: 0,
      presumed: 1,
      possible: 2,
    });
  });

  it('rows tell how sure they are, and their standing', () => {
    expect(
      db.presence
        .asOf('2019-09-30', { mode: 'possible' })
        .all()
        .map(({ certainty, standing }) => [certainty, standing]),
    ).toEqual([
      ['possible', 'possible'],
      ['presumed', 'presumed'],
    ]);
  });

  it('what is announced is never present, and can be asked for', () => {
    expect(ids(db.presence.asOf('2019-09-30', { standing: ['announced'] }).all())).toEqual([
      'coach--tmall--flagship-store',
    ]);
    expect(db.presence.asOf('2019-09-12', { standing: ['announced'] }).all()).toEqual([]);
    expect(
      ids(
        db.brand
          .where((b) => b.presences.some(undefined, { standing: ['announced', 'ended'] }))
          .asOf('2019-09-30')
          .all(),
      ),
    ).toEqual(['coach', 'kors']);
  });

  it('a month and a year stand for their last day', () => {
    expect(db.presence.asOf('2018-12').toJSON().asOf).toEqual({ on: '2018-12' });
    expect(db.explain(db.presence.asOf('2018-12').toJSON()).query.asOf).toEqual({
      on: '2018-12-31',
    });
    expect(db.explain(db.presence.asOf('2020-02').toJSON()).query.asOf).toEqual({
      on: '2020-02-29',
    });
    expect(ids(db.presence.match({ platform: 'tmall' }).asOf('2018').all())).toEqual([
      'kors--tmall--flagship-store',
    ]);
  });

  it('an owner is the one of the day', () => {
    const ownerOf = (day: string) =>
      db.brand
        .match({ id: 'gucci' })
        .asOf(day)
        .select((b) => ({ owner: b.owner.id }))
        .first()?.owner;
    expect(ownerOf('2018-12-31')).toBe('kering');
    expect(ownerOf('2019-01-01')).toBe(null);
    expect(ownerOf('2019-06-15')).toBe('tapestry');
    expect(ownerOf('2021')).toBe('tapestry');
  });

  it('of several owners the one that came last counts', () => {
    const both = open(
      atlasOf({
        brands: [brand('gucci')],
        organizations: [organization('a-first'), organization('b-last'), organization('c-first')],
        ownerships: [
          ownership('a-first', 'gucci', seen('2010-01-01', '2020-01-01')),
          ownership('b-last', 'gucci', seen('2015-01-01', '2020-01-01')),
          ownership('c-first', 'gucci', seen('2010-01-01', '2020-01-01')),
        ],
      }),
    );
    const owner = both.brand.select((b) => ({ owner: b.owner }));
    expect(owner.asOf('2018').first()?.owner).toEqual({ organization: 'b-last' });
    expect(owner.first()?.owner).toEqual({ organization: 'b-last' });
    expect(owner.asOf('2012', { mode: 'possible' }).first()?.owner).toEqual({
      organization: 'b-last',
    });
    expect(owner.asOf('2012').first()?.owner).toEqual({ organization: 'a-first' });
  });

  it('a condition through a presumed relation makes a row presumed', () => {
    const owned = (day: string) =>
      db.brand
        .where((b) => b.owner.organization.eq('tapestry'))
        .match({ id: 'gucci' })
        .asOf(day)
        .count();
    expect(owned('2019-06-15')).toEqual({ certain: 1, presumed: 1, possible: 1 });
    expect(owned('2020')).toEqual({ certain: 0, presumed: 1, possible: 1 });
    expect(owned('2019-01-15')).toEqual({ certain: 0, presumed: 0, possible: 1 });
    expect(owned('2018')).toEqual({ certain: 0, presumed: 0, possible: 0 });
  });

  it('a relation leads to what holds on the day', () => {
    const on = (day: string) =>
      ids(
        db.brand
          .where((b) => b.presences.some((p) => p.platform.eq('tmall')))
          .asOf(day)
          .all(),
      );
    expect(on('2018-06-30')).toEqual(['kors']);
    expect(on('2019-06-30')).toEqual(['gucci']);
    expect(ids(db.brand.where((b) => b.presences.platform.eq('tmall')).all())).toEqual([
      'coach',
      'gucci',
      'kors',
    ]);
  });
});

describe('order', () => {
  it('is that of ids, however records are reached', () => {
    const ids = ['a', 'b', 'c', 'd'];
    const all = open(
      atlasOf({
        brands: ids.map((id, index) => brand(id, { kind: index % 2 ? 'line' : 'house' })),
      }),
    );
    const reached = (match: object) =>
      all.run({ v: 1, from: 'brand', match }).rows.map((row) => row['id']);
    expect(reached({ id: ['d', 'a', 'c'] })).toEqual(['a', 'c', 'd']);
    expect(reached({ kind: ['line', 'house'] })).toEqual(ids);
  });

  const date = (earliest: '2019-01-01' | '2019-06-01' | '2020-01-01', latest = earliest) => ({
    edtf: `${earliest}/${latest}`,
    earliest,
    latest,
  });
  const db = open(
    atlasOf({
      brands: [
        brand('a', { founded: date('2019-06-01') }),
        brand('b'),
        brand('c', { founded: date('2019-01-01', '2020-01-01') }),
        brand('d', { founded: date('2019-01-01') }),
        brand('e', { founded: { edtf: '../2019', latest: '2019-12-31' } }),
        brand('f', { founded: date('2019-01-01') }),
      ],
    }),
  );
  const order = (direction: 'asc' | 'desc') =>
    db.brand
      .orderBy((b) => (direction === 'asc' ? b.founded.asc() : b.founded.desc()))
      .all()
      .map(({ id }) => id)
      .join('');

  it('goes by earliest, then latest; unknown last in both directions; ties by id', () => {
    expect(order('asc')).toBe('edfcab');
    expect(order('desc')).toBe('acdfeb');
  });
});
