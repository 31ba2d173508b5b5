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

/** The documents with which the seeds began. */
const documents = [
  'inside-retail-2019-tapestry-tmall',
  'retail-news-asia-2019-tapestry-tmall',
  'sourcing-journal-2020-michael-kors-tmall',
  'pandaily-2019-gucci-tencent',
  'l2-2017-jd-farfetch',
] as const;

/** The figures of a metric that one of the documents gives. */
const figuresOf = (
  metric: string,
  ...sources: readonly (typeof documents)[number][]
): Observation[] =>
  atlas.observations.filter(
    (one) =>
      one.metric === metric && one.claims.some(({ source }) => sources.some((id) => id === source)),
  );

const adoptions = figuresOf(
  'brand-adoption-rate',
  'l2-2017-jd-farfetch',
  'sourcing-journal-2020-michael-kors-tmall',
  'pandaily-2019-gucci-tencent',
);

/** The one of those adoption figures that is that many per cent. */
const share = (percent: number): Observation =>
  only(adoptions.filter(({ value }) => 'value' in value && value.value === percent));

describe('Coach on Luxury Pavilion', () => {
  const id = 'coach--tmall-luxury-pavilion--flagship-store';

  it('is announced, not present, as of 30 September 2019', () => {
    expect(stateOf(id, '2019-09-30')).toBe('announced');
    // Others saw it later; of an opening by that day nobody tells.
    const { validTime, claims } = presence(id);
    expect(validTime.startLatest?.localeCompare('2019-09-30')).toBe(1);
    const told = claims.filter(({ source, asOf }) => {
      const spoken = asOf ?? lookup.source(source)?.published;
      return spoken?.earliest !== undefined && spoken.earliest <= '2019-09-30';
    });
    expect(told.map(({ source }) => source)).toContain('inside-retail-2019-tapestry-tmall');
    expect(new Set(told.map(({ state }) => state))).toEqual(new Set(['announced']));
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
  it.each<[string, string, (typeof documents)[number], Quantity]>([
    [
      'daily-active-users',
      'wechat-mini-programs',
      'pandaily-2019-gucci-tencent',
      { minValue: 300e6, exclusive: true, unit: 'users' },
    ],
    [
      'user-base',
      'tmall',
      'retail-news-asia-2019-tapestry-tmall',
      { minValue: 750e6, exclusive: true, unit: 'users' },
    ],
  ])('%s of %s is a bound, not a number, in %s', (metric, platform, document, value) => {
    const figure = only(figuresOf(metric, document));
    expect(figure.subject).toEqual({ platform });
    expect(figure.value).toEqual(value);
  });

  it('keep apart the two readings of "less than 20 %" of Tapestry', () => {
    const shares = figuresOf(
      'revenue-share',
      'inside-retail-2019-tapestry-tmall',
      'retail-news-asia-2019-tapestry-tmall',
    );
    expect(shares.map(({ subject }) => subject)).toEqual(
      [0, 1].map(() => ({ organization: 'tapestry' })),
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
    const ofDocuments = new Set<string>(documents);
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
        .filter(({ source }) => ofDocuments.has(source))
        .filter(
          ({ passage, passageDigest }) => passage === undefined || passageDigest === undefined,
        )
        .map(({ source }) => `${source}: ${id}`),
    );
    expect(unmarked).toEqual([]);
  });

  it('tell the same partnership in one deal', () => {
    const tellers = ['inside-retail-2019-tapestry-tmall', 'retail-news-asia-2019-tapestry-tmall'];
    for (const teller of tellers) {
      const told = atlas.deals.filter(
        ({ claims, parties }) =>
          claims.some(({ source }) => source === teller) &&
          parties?.some((party) => 'organization' in party && party.organization === 'tapestry'),
      );
      expect(told.map(({ id }) => id)).toEqual(['tapestry-alibaba-2019']);
    }
    const { claims } = withId(atlas.deals, 'tapestry-alibaba-2019');
    const ofDocuments = claims.filter(({ source }) => documents.some((id) => id === source));
    expect(ofDocuments.map(({ source }) => source).sort()).toEqual(tellers);
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
    const days = readings.map(({ value }) =>
      value.type === 'date' ? value.date.edtf : value.type,
    );
    // Tmall was left in January 2012, or in 2011, or in 2013: those cannot all be true.
    expect(days[0]).toBe('2012-01');
    expect(days).toEqual(expect.arrayContaining(['2012?', '2011?', '2013?']));
    expect(preferredBy).toBe('rank');
    const [first] = readings[0]?.testimonies ?? [];
    expect(first).toMatchObject({
      source: 'luxury-society-2016-coach-wechat',
      rank: 'preferred',
      rankReason: { en: expect.any(String) as string },
    });
  });
});
