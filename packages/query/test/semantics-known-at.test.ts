import { layer, type IsoDate, type ParsedClaims } from '@vitrine/core';
import { describe, expect, it } from 'vitest';
import { open } from '../src/index.js';
import { atlasOf } from './fixture.js';

const date = (day: IsoDate, latest = day) => ({ edtf: day, earliest: day, latest });

const source = (id: string, fields: Partial<ParsedClaims['sources'][number]>) => ({
  id,
  title: id,
  publisher: 'L2',
  kind: 'news' as const,
  language: 'en',
  ...fields,
});

const early = source('early', { published: date('2018-03-01') });
const late = source('late', { published: date('2020-03-01') });
const someTimeIn2019 = source('some-time-in-2019', {
  published: { edtf: '2019', earliest: '2019-01-01', latest: '2019-12-31' },
});
const read = source('read', { accessed: date('2019-07-01') });
const undated = source('undated', {});

const shop = { brand: 'coach', platform: 'tmall', channel: 'flagship-store' } as const;

/** What five documents say of one shop and its surroundings. */
const told: ParsedClaims = {
  sources: [early, late, read, someTimeIn2019, undated],
  identities: {
    organizations: new Map(),
    brands: new Map([['coach', { name: { en: 'Coach' }, kind: 'house', tier: 'luxury' }]]),
    platforms: new Map([['tmall', { name: { en: 'Tmall' }, kind: 'marketplace' }]]),
    capabilities: new Map([
      ['live', { name: { en: 'Live' }, platform: 'tmall', kind: 'live-streaming' }],
    ]),
    people: new Map(),
    metrics: new Map(),
    markets: new Map(),
  },
  claims: [
    { source: early, claim: { type: 'presence', ...shop, state: 'present' } },
    { source: late, claim: { type: 'presence', ...shop, state: 'ended', to: date('2019-06-30') } },
    { source: late, claim: { type: 'brand', id: 'coach', country: 'US' } },
    { source: read, claim: { type: 'brand', id: 'coach', founded: date('1941-01-01') } },
    { source: someTimeIn2019, claim: { type: 'capability', id: 'live', state: 'present' } },
    { source: undated, claim: { type: 'platform', id: 'tmall', launched: date('2008-04-10') } },
  ],
};

const db = open(layer(atlasOf({}), told));

describe('what was known', () => {
  const standing = (knownAt: IsoDate, on: IsoDate) =>
    db.run({
      v: 1,
      from: 'presence',
      select: ['standing'],
      asOf: { on, knownAt, standing: ['certain', 'presumed', 'possible', 'ended'] },
    }).rows;

  it('before the end was told, the shop is presumed to go on; afterwards it had ended', () => {
    const [presumed, ended] = ['presumed', 'ended'].map((word) => [
      { standing: word, certainty: 'certain' },
    ]);
    expect(standing('2019-12-31', '2019-12-31')).toEqual(presumed);
    expect(standing('2020-02-29', '2019-12-31')).toEqual(presumed);
    expect(standing('2020-03-01', '2019-12-31')).toEqual(ended);
  });

  it('before anybody had spoken of the shop there is none, but its brand and platform are', () => {
    const count = (from: 'presence' | 'brand' | 'platform') =>
      db.run({ v: 1, from, asOf: { knownAt: '2018-02-28' }, count: true }).count?.possible;
    expect([count('presence'), count('brand'), count('platform')]).toEqual([0, 1, 1]);
  });

  it('a fact is there once it was told, our own classification always', () => {
    const facts = (knownAt: IsoDate) =>
      db.run({
        v: 1,
        from: 'brand',
        select: ['tier', 'founded.year', 'country'],
        asOf: { knownAt },
      }).rows[0];
    expect(facts('2019-06-30')).toEqual({ tier: 'luxury', 'founded.year': null, country: null });
    expect(facts('2019-07-01')).toEqual({ tier: 'luxury', 'founded.year': 1941, country: null });
    expect(facts('2020-03-01')).toEqual({ tier: 'luxury', 'founded.year': 1941, country: 'US' });
  });

  it('a source counts when it has surely been published, else when it was read, else never', () => {
    const sources = (knownAt: string) =>
      db.run({ v: 1, from: 'source', select: ['id'], asOf: { knownAt } }).rows.map(({ id }) => id);
    expect(sources('2018')).toEqual(['early']);
    expect(sources('2019-12-30')).toEqual(['early', 'read']);
    expect(sources('2019')).toEqual(['early', 'read', 'some-time-in-2019']);
    expect(sources('2040')).toEqual(['early', 'late', 'read', 'some-time-in-2019']);
    expect(
      db.run({ v: 1, from: 'platform', select: ['launched'], asOf: { knownAt: '2040' } }).rows,
    ).toEqual([{ launched: null }]);
  });

  it('a tool is there because a source speaks of it, not because we have a name for it', () => {
    const tools = (knownAt: string) =>
      db.run({ v: 1, from: 'capability', asOf: { knownAt } }).rows.length;
    expect([tools('2019-06'), tools('2019')]).toEqual([0, 1]);
  });
});
