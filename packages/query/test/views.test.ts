import type { Capability, Deal, Insight, Observation, Source } from '@vitrine/core';
import { atlas } from '@vitrine/core/atlas';
import { describe, expect, it } from 'vitest';
import { open, type ComparisonItem, type PlatformComparison } from '../src/index.js';
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

const source = (id: string): Source => ({
  id,
  title: id,
  publisher: 'WWD',
  kind: 'news',
  language: 'en',
  published: { edtf: '2019-09-13', earliest: '2019-09-13', latest: '2019-09-13' },
});

const claim = { source: 'wwd', passage: 2, state: 'present' as const };

function observation(id: string, value: number, fields: Partial<Observation> = {}): Observation {
  return {
    id,
    metric: 'users',
    subject: { platform: 'tmall' },
    value: { value, unit: 'users' },
    asOf: { edtf: '2019-06-30', earliest: '2019-06-30', latest: '2019-06-30' },
    claims: [{ source: 'wwd', value: { value, unit: 'users' } }],
    disputed: [],
    ...fields,
  };
}

const later = { asOf: { edtf: '2020', earliest: '2020-01-01', latest: '2020-12-31' } } as const;

const deal = (id: string, fields: Partial<Deal>): Deal => ({
  id,
  announced: { edtf: '2019-09-13', earliest: '2019-09-13', latest: '2019-09-13' },
  claims: [{ source: 'deals' }],
  disputed: [],
  ...fields,
});

const insight = (id: string, about: Insight['about']): Insight => ({
  id,
  about,
  topic: 'trust',
  stance: 'barrier',
  summary: { en: id },
  asOf: { edtf: '2019', earliest: '2019-01-01', latest: '2019-12-31' },
  claims: [
    { source: 'wwd', about: [...about], topic: 'trust', stance: 'barrier', summary: { en: id } },
  ],
  disputed: [],
});

const capability = (id: string, kind: string, validTime: Capability['validTime']): Capability => ({
  id,
  name: { en: id },
  platform: 'tmall',
  kind,
  state: 'present',
  validTime,
  claims: [{ source: 'wwd' }],
  disputed: [],
});

const db = open(
  atlasOf({
    sources: [source('deals'), source('unused'), source('wwd')],
    organizations: [organization('alibaba'), organization('kering'), organization('tapestry')],
    brands: [brand('coach'), brand('gucci'), brand('kors'), brand('ports')],
    platforms: [
      platform('jd'),
      platform('taobao', { operator: 'alibaba' }),
      platform('tmall', { operator: 'alibaba', model: 'open' }),
      platform('tmall-lux', { parent: 'tmall' }),
    ],
    metrics: [
      {
        id: 'users',
        name: { en: 'Users' },
        definition: { en: '' },
        units: ['users'],
        subjects: ['platform'],
      },
    ],
    capabilities: [
      capability('store-2', 'storefront', announced('2019-08-01')),
      capability('store-1', 'storefront', stated('2010-01-01', '2019-08-31')),
      {
        ...capability('video', 'livestream', seen('2020-05-01')),
        claims: [
          {
            source: 'wwd',
            asOf: { edtf: '2020-05-01', earliest: '2020-05-01', latest: '2020-05-01' },
          },
        ],
      },
    ],
    ownerships: [
      ownership('kering', 'coach', seen('2018-01-01'), {
        kind: 'minority',
        claims: [{ source: 'wwd' }],
      }),
      ownership('tapestry', 'coach', seen('2017-10-31'), {
        claims: [{ source: 'wwd', state: 'present' }],
      }),
    ],
    presences: [
      presence(
        'coach',
        'jd',
        { held: false, denied: [{ from: '2019-01-01', to: '2019-01-01' }] },
        { claims: [{ ...claim, state: 'absent' }] },
      ),
      presence('coach', 'tmall', stated('2011-01-01', '2016-01-01'), {
        id: 'coach-1',
        claims: [claim],
        era: 1,
      }),
      presence('coach', 'tmall', stated('2015-01-01', '2020-01-01'), {
        id: 'coach-2',
        claims: [claim],
        era: 2,
      }),
      presence('coach', 'tmall', announced('2019-09-13'), {
        id: 'coach-3',
        claims: [{ ...claim, state: 'announced' }],
        channel: 'pop-up-store',
        disputed: ['from'],
      }),
      presence('gucci', 'tmall', announced('2019-09-01'), { claims: [claim] }),
      presence('kors', 'tmall', stated('2020-01-01', '2020-12-31'), { claims: [claim] }),
      // Seen on some day of 2019: it may or may not have been there by September.
      presence(
        'ports',
        'tmall',
        { held: true, startLatest: '2019-12-31', endEarliest: '2019-01-01' },
        { claims: [claim] },
      ),
    ],
    observations: [
      observation('a', 100),
      observation('b', 200, {
        asOf: { edtf: '2019-09', earliest: '2019-09-01', latest: '2019-09-30' },
      }),
      observation('c', 300, later),
      observation('d', 250, {
        forecast: true,
        asOf: { edtf: '2019-09-30', earliest: '2019-09-30', latest: '2019-09-30' },
      }),
      observation('e', 5, { population: { en: 'brands' } }),
      observation('f', 60, { value: { value: 60, unit: 'percent' } }),
      observation('g', 70, { subject: { platform: 'jd' }, forecast: true }),
    ],
    deals: [
      deal('covers-coach', {
        parties: [{ organization: 'tapestry', role: 'buyer' }],
        covers: [{ brand: 'coach' }],
      }),
      deal('of-operator', { parties: [{ organization: 'alibaba', role: 'buyer' }] }),
      deal('on-tmall', {
        parties: [
          { organization: 'alibaba', role: 'buyer' },
          { platform: 'tmall', role: 'seller' },
        ],
      }),
      deal('too-late', { parties: [{ platform: 'tmall', role: 'seller' }], announced: later.asOf }),
    ],
    insights: [
      insight('of-operator', [{ organization: 'alibaba' }]),
      insight('of-tmall', [{ platform: 'tmall' }, { organization: 'alibaba' }]),
    ],
  }),
);

const row = (view: PlatformComparison, id: string) =>
  view.groups.flatMap(({ rows }) => rows).find((one) => one.id === id);

const itemsOf = (
  view: PlatformComparison,
  id: string,
  column: number,
): readonly ComparisonItem[] => {
  const cell = row(view, id)?.cells[column];
  return cell?.kind === 'items' ? cell.items : [];
};

const recordsOf = (items: readonly ComparisonItem[]) =>
  items.map((item) => {
    switch (item.type) {
      case 'figure':
        return item.figure.record.id;
      case 'deal':
        return item.deal.record.id;
      case 'insight':
        return item.insight.record.id;
      case 'standing':
        return `${item.thing.id} ${item.cell.standing.state}`;
      default:
        return item.type;
    }
  });

describe('a brand profile', () => {
  const profile = db.brandProfile('coach', { asOf: '2019-09-30' });

  it('shows presences by standing, the latest start first, and of the absent only what was denied', () => {
    expect(profile.presences.map(({ record, standing }) => [record.id, standing.state])).toEqual([
      ['coach-2', 'certain'],
      ['coach-3', 'announced'],
      ['coach-1', 'ended'],
      ['coach--jd--flagship-store', 'absent'],
    ]);
    expect(db.brandProfile('kors', { asOf: '2019-09-30' }).presences).toEqual([]);
    expect(db.brandProfile('gucci', { asOf: '2019-08-31' }).presences).toEqual([]);
  });

  it('shows the owners of the day, those in control first', () => {
    expect(profile.owners.map(({ owner, kind }) => [owner.id, kind.id])).toEqual([
      ['tapestry', 'parent'],
      ['kering', 'minority'],
    ]);
  });

  it('shows deals that cover the brand', () => {
    expect(profile.deals.map(({ record }) => record.id)).toEqual(['covers-coach']);
  });

  it('carries the evidence of other fields in dispute', () => {
    const disputed = profile.presences.find(({ record }) => record.id === 'coach-3');
    expect(disputed?.disputes.map(({ field }) => field)).toEqual(['from']);
    expect(profile.counts.disputed).toBe(1);
  });

  it('lists exactly the sources behind it', () => {
    expect(profile.sources.map(({ id }) => id)).toEqual(['deals', 'wwd']);
    expect(profile.counts.sources).toBe(2);
    expect(db.brandProfile('ports', { asOf: '2019-09-30' }).sources.map(({ id }) => id)).toEqual([
      'wwd',
    ]);
    expect(db.brandProfile('gucci', { asOf: '2010' }).counts).toEqual({
      claims: 0,
      sources: 0,
      disputed: 0,
    });
  });

  it('takes a month or a year for its last day', () => {
    expect(db.brandProfile('coach', { asOf: '2019-02' }).asOf).toBe('2019-02-28');
    expect(db.brandProfile('coach').asOf).toBe(new Date().toISOString().slice(0, 10));
    expect(() => db.brandProfile('coach', { asOf: '30/9/2019' })).toThrow(
      'asOf: `30/9/2019` is no date',
    );
  });

  it('names the nearest brand where there is none of that id', () => {
    expect(() => db.brandProfile('coch')).toThrow('unknown brand `coch`; did you mean `coach`?');
  });

  it('says that an id is missing where a page without types gives none', () => {
    const untyped: unknown = undefined;
    expect(() => db.brandProfile(untyped as string)).toThrow('must be a text, the id of a brand.');
  });
});

describe('a platform comparison', () => {
  const view = db.platformComparison(['tmall', 'jd', 'taobao', 'tmall-lux'], {
    asOf: '2019-09-30',
  });

  it('leaves out rows and groups in which nothing is known', () => {
    expect(view.groups.map(({ id, rows }) => [id, rows.map((one) => one.id)])).toEqual([
      ['identity', ['operator', 'kind', 'model', 'parent']],
      ['reach', ['metric:users::percent', 'metric:users::users', 'metric:users:brands']],
      ['brands', ['brands']],
      ['tools', ['capability:storefront']],
      ['deals', ['deals']],
      ['voices', ['topic:barrier']],
    ]);
    expect(db.platformComparison(['jd'], { asOf: '2000' }).groups.map(({ id }) => id)).toEqual([
      'identity',
    ]);
  });

  it('tells unknown from not applicable', () => {
    expect(row(view, 'parent')?.cells.map(({ kind }) => kind)).toEqual([
      'not-applicable',
      'not-applicable',
      'not-applicable',
      'items',
    ]);
    expect(row(view, 'operator')?.cells[1]).toEqual({ kind: 'unknown' });
  });

  it('shows the latest figure of each series, and a forecast only where there is no result', () => {
    expect(recordsOf(itemsOf(view, 'metric:users::users', 0))).toEqual(['b']);
    expect(recordsOf(itemsOf(view, 'metric:users::users', 1))).toEqual(['g']);
    expect(recordsOf(itemsOf(view, 'metric:users::percent', 0))).toEqual(['f']);
    expect(recordsOf(itemsOf(view, 'metric:users:brands', 0))).toEqual(['e']);
  });

  it('counts each brand once, by its surest standing', () => {
    const [tally] = itemsOf(view, 'brands', 0);
    expect(tally).toMatchObject({ present: 1, possible: 1, announced: 1, ended: 0 });
    if (tally?.type !== 'tally') throw new Error('The row of brands holds a tally.');
    expect(tally.brands.map(({ brand, cell }) => [brand.id, cell.record.id])).toEqual([
      ['coach', 'coach-2'],
      ['ports', 'ports--tmall--flagship-store'],
      ['gucci', 'gucci--tmall--flagship-store'],
    ]);
  });

  it('shows tools by their kind with their standing on the day', () => {
    expect(recordsOf(itemsOf(view, 'capability:storefront', 0))).toEqual([
      'store-2 announced',
      'store-1 ended',
    ]);
  });

  it('does not guess at a tool before the day from which anybody speaks of it', () => {
    const before = db.platformComparison(['tmall'], { asOf: '2020-04-30' });
    expect(row(before, 'capability:livestream')).toBeUndefined();
    const after = db.platformComparison(['tmall'], { asOf: '2020-05-01' });
    expect(recordsOf(itemsOf(after, 'capability:livestream', 0))).toEqual(['video certain']);
  });

  it('takes deals and insights of the operator for all of its platforms, unless they name one', () => {
    expect(recordsOf(itemsOf(view, 'deals', 0))).toEqual(['of-operator', 'on-tmall']);
    expect(recordsOf(itemsOf(view, 'deals', 2))).toEqual(['of-operator']);
    expect(recordsOf(itemsOf(view, 'topic:barrier', 0))).toEqual(['of-operator', 'of-tmall']);
    expect(recordsOf(itemsOf(view, 'topic:barrier', 2))).toEqual(['of-operator']);
  });

  it('names each unknown platform', () => {
    expect(() => db.platformComparison(['tmal', 'jd', 'toabao'])).toThrow(
      /ids\[0\]: unknown platform `tmal`; did you mean `tmall`\?\nids\[2\]: .*did you mean `taobao`\?/,
    );
  });
});

describe('every exhibit of the seeds', () => {
  const seeds = open(atlas);

  it.each(atlas.brands.map(({ id }) => id))('%s is plain JSON that names its sources', (id) => {
    const profile = seeds.brandProfile(id);
    expect(JSON.parse(JSON.stringify(profile))).toEqual(profile);
    const named = [...JSON.stringify(profile).matchAll(/"source":"([^"]+)"/g)].map(
      ([, one]) => one,
    );
    expect(profile.sources.map((one) => one.id)).toEqual([...new Set(named)].sort());
  });

  it('compares all platforms', () => {
    const ids = atlas.platforms.map(({ id }) => id);
    const view = seeds.platformComparison(ids);
    for (const { rows } of view.groups) {
      for (const { cells } of rows) expect(cells).toHaveLength(ids.length);
    }
  });
});
