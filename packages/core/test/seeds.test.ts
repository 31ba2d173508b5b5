import { describe, expect, it } from 'vitest';
import {
  evidenceOf,
  lookupIn,
  stateOn,
  type IsoDate,
  type Observation,
  type Presence,
  type Quantity,
} from '@vitrine/core';
import { atlas } from '@vitrine/core/atlas';
import { only, withId } from './support/world.js';

const lookup = lookupIn(atlas);
const presence = (id: string): Presence => withId(atlas.presences, id);
const stateOf = (id: string, day: IsoDate) => stateOn(presence(id).validTime, day);
const adoptions = atlas.observations.filter(({ metric }) => metric === 'brand-adoption-rate');

/** The figure of that many per cent. */
const share = (percent: number): Observation =>
  only(adoptions.filter(({ value }) => 'value' in value && value.value === percent));

describe('Coach on Luxury Pavilion', () => {
  const id = 'coach--tmall-luxury-pavilion--flagship-store';

  it('is announced, not present, as of 30 September 2019', () => {
    expect(stateOf(id, '2019-09-30')).toBe('announced');
    expect(presence(id)).toMatchObject({ state: 'announced', validTime: { held: false } });
  });

  it('is a record of its own beside the stores on Tmall that others write of', () => {
    const channels = atlas.presences.filter(({ brand }) => brand === 'coach');
    expect(new Set(channels.map(({ platform }) => platform))).toContain('tmall');
    const sources = presence(id).claims.map(({ source }) => source);
    expect(sources).toContain('inside-retail-2019-tapestry-tmall');
    expect(sources).not.toContain('retail-news-asia-2019-tapestry-tmall');
  });
});

describe('the adoption figures', () => {
  it('are the six, in per cent', () => {
    const values = adoptions.map(({ value }) => ('value' in value ? value.value : undefined));
    expect(values.sort()).toEqual([11, 21, 51, 68, 83, 92]);
    expect(adoptions.every(({ value }) => value.unit === 'percent')).toBe(true);
  });

  it.each([
    [11, 'jd-com', '2017-06~', 'gartner-l2'],
    [21, 'tmall', '2017-06~', 'gartner-l2'],
    [68, 'jd-com', '2017-06~', 'gartner-l2'],
    [83, 'farfetch-china', '2017-06~', 'gartner-l2'],
    [51, 'tmall', '2019', 'gartner-l2'],
    [92, 'wechat', '2019-12~', 'tencent-news'],
  ])('%i %% is said of %s as of %s, reported by %s', (percent, platform, asOf, reporter) => {
    const figure = share(percent);
    expect(figure.subject).toEqual({ platform });
    expect(figure.asOf?.edtf).toBe(asOf);
    expect(figure.reportedBy).toBe(reporter);
    expect(figure.population?.en).toBeTruthy();
  });

  it('of Tmall are of two years and two populations, and no dispute', () => {
    expect(share(21).population).not.toEqual(share(51).population);
    expect(share(51).populationSize).toBe(45);
    expect([...share(21).disputed, ...share(51).disputed]).toEqual([]);
  });

  it.each([11, 83, 21, 68, 51, 92])('%i %% leads to its passage in one call', (percent) => {
    const { readings } = evidenceOf(lookup, 'observation', share(percent), 'value');
    const { source, passage, passageDigest, reportedBy } = only(only(readings).testimonies);
    expect(lookup.source(source)).toMatchObject({
      url: expect.stringMatching(/^https:/) as string,
    });
    expect(passage).toBeGreaterThan(0);
    expect(passageDigest).toMatch(/^[0-9a-f]{16}$/);
    expect(reportedBy?.name.en).toBeTruthy();
  });
});

describe('figures with a qualifier', () => {
  it.each<[string, Partial<Record<string, unknown>> & Quantity]>([
    ['daily-active-users', { minValue: 300e6, exclusive: true, unit: 'users' }],
    ['user-base', { minValue: 750e6, exclusive: true, unit: 'users' }],
  ])('%s is a bound, not a number', (metric, value) => {
    expect(only(atlas.observations.filter((item) => item.metric === metric)).value).toEqual(value);
  });

  it('keep apart the two readings of "less than 20 %" of Tapestry', () => {
    const shares = atlas.observations.filter(
      ({ metric, subject }) =>
        metric === 'revenue-share' &&
        'organization' in subject &&
        subject.organization === 'tapestry',
    );
    expect(shares.map(({ value }) => value)).toEqual(
      [0, 1].map(() => ({ maxValue: 20, exclusive: true, unit: 'percent' })),
    );
    expect(new Set(shares.map(({ population }) => population?.en)).size).toBe(2);
  });

  it('give what JD.com paid for its part of Farfetch, and what Mei.com was worth', () => {
    expect(withId(atlas.deals, 'jd-farfetch-2017')).toMatchObject({
      amount: { value: 397e6, unit: 'USD' },
      announced: { edtf: '2017-06-22' },
    });
    expect(withId(atlas.observations, 'valuation--platform-mei-com--2017-06').value).toEqual({
      minValue: 100e6,
      exclusive: true,
      unit: 'USD',
    });
  });
});

describe('the five documents', () => {
  it.each([
    ['inside-retail-2019-tapestry-tmall', 'Inside Retail', '2019-09-13'],
    ['retail-news-asia-2019-tapestry-tmall', 'Retail News Asia', '2019-09~'],
    ['sourcing-journal-2020-michael-kors-tmall', 'Sourcing Journal', '2020-05~'],
    ['pandaily-2019-gucci-tencent', 'Pandaily', '2019-12~'],
    ['l2-2017-jd-farfetch', 'L2', '2017-06~'],
  ])('%s is by %s of %s', (id, publisher, published) => {
    const source = withId(atlas.sources, id);
    expect(source).toMatchObject({ publisher, published: { edtf: published } });
    expect(source.url).toMatch(/^https:\/\//);
  });

  it('give a passage and its digest with each of their claims', () => {
    const documents = new Set([
      'inside-retail-2019-tapestry-tmall',
      'retail-news-asia-2019-tapestry-tmall',
      'sourcing-journal-2020-michael-kors-tmall',
      'pandaily-2019-gucci-tencent',
      'l2-2017-jd-farfetch',
    ]);
    const unmarked = [
      ...atlas.presences,
      ...atlas.deals,
      ...atlas.observations,
      ...atlas.insights,
      ...atlas.campaigns,
      ...atlas.appointments,
      ...atlas.ownerships,
    ].flatMap(({ id, claims }) =>
      claims
        .filter(({ source }) => documents.has(source))
        .filter(
          ({ passage, passageDigest }) => passage === undefined || passageDigest === undefined,
        )
        .map(({ source }) => `${source}: ${id}`),
    );
    expect(unmarked).toEqual([]);
  });

  it('tell the same partnership in one deal', () => {
    const { claims } = withId(atlas.deals, 'tapestry-alibaba-2019');
    expect(claims.map(({ source }) => source).sort()).toEqual([
      'inside-retail-2019-tapestry-tmall',
      'retail-news-asia-2019-tapestry-tmall',
    ]);
  });
});

describe('the names', () => {
  it.each([
    ['tmall', '天猫'],
    ['tmall-luxury-pavilion', '天猫奢品'],
    ['jd-com', '京东'],
  ] as const)('of the platform %s is %s in Chinese', (id, name) => {
    expect(withId(atlas.platforms, id).name['zh-Hans']).toBe(name);
  });

  it.each([
    ['coach', '蔻驰'],
    ['gucci', '古驰'],
  ] as const)('of the brand %s is %s in Chinese', (id, name) => {
    expect(withId(atlas.brands, id).name['zh-Hans']).toBe(name);
  });

  it('of every word of the vocabularies are in both languages', () => {
    const half = atlas.terms.filter(
      ({ name, definition }) => !name['zh-Hans'] || !definition['zh-Hans'],
    );
    expect(half.map(({ id }) => id)).toEqual([]);
  });
});

describe('the end of the first Coach store on Tmall', () => {
  it('is disputed, with both readings and the rule that puts one first', () => {
    const coach = presence('coach--tmall--flagship-store--1');
    const { readings, disputed, preferredBy } = evidenceOf(lookup, 'presence', coach, 'to');
    expect(disputed).toBe(true);
    expect(readings.length).toBeGreaterThan(1);
    expect(preferredBy).toBe('publication');
  });
});
