import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slug } from '../src/fuse/identity.js';
import {
  adoption,
  atlasOf,
  doc,
  only,
  percent,
  presence,
  undated,
  without,
} from './support/world.js';

describe('one record', () => {
  it('is a launch told by four sources, with their four claims', () => {
    const atlas = atlasOf(
      doc('one', [presence({ from: '2019-09' })]),
      doc('two', [presence({ from: '2019-09-13' })]),
      doc('three', [presence({ state: 'announced' })]),
      doc('four', [presence()]),
    );
    const { id, claims } = only(atlas.presences);
    expect(id).toBe('acme--plaza--flagship-store');
    expect(claims.map(({ source }) => source).sort()).toEqual(['four', 'one', 'three', 'two']);
  });

  it('is a figure whose date one source qualifies and the other does not', () => {
    const atlas = atlasOf(
      doc('one', [adoption(percent(10), { asOf: '2019-06' })]),
      doc('two', [adoption(percent(10), { asOf: '2019-06~' })]),
      doc('three', [adoption(percent(10), { asOf: '2019-06?' })]),
    );
    expect(only(atlas.observations).claims).toHaveLength(3);
  });

  it('is a figure whose sources credit other reporters', () => {
    const atlas = atlasOf(
      doc('one', [adoption(percent(10), { reportedBy: 'lab' })]),
      doc('two', [adoption(percent(10))]),
    );
    expect(only(atlas.observations).reportedBy).toBe('lab');
  });

  it('is a population that sources spell with other capitals, and keeps how each words it', () => {
    const atlas = atlasOf(
      doc('one', [adoption(percent(10), { population: 'Fashion brands' })]),
      doc('two', [
        adoption(percent(10), { population: { en: 'fashion brands', 'zh-Hans': '时装品牌' } }),
      ]),
    );
    const { population, claims } = only(atlas.observations);
    expect(population).toEqual({ en: 'Fashion brands' });
    expect(claims.map((claim) => claim.population?.en)).toEqual([undefined, 'fashion brands']);
  });

  it('takes its day from the publication where a figure gives none, and not when it has none either', () => {
    const figure = without(adoption(percent(10)), 'asOf');
    const dated = only(atlasOf(doc('one', [figure], { published: '2019-05' })).observations);
    expect(dated.asOf?.edtf).toBe('2019-05');
    const timeless = only(atlasOf(undated('one', [figure])).observations);
    expect(timeless.asOf).toBeUndefined();
    expect(timeless.id).toBe('adoption--platform-plaza--undated');
  });
});

describe('two records', () => {
  const observations = (...fields: Parameters<typeof adoption>[1][]) =>
    atlasOf(...fields.map((field, index) => doc(`source-${index}`, [adoption(percent(10), field)])))
      .observations;

  it('are the spells of a channel that closed and reopened', () => {
    const atlas = atlasOf(
      doc('one', [presence({ era: 1, state: 'ended', to: '2016' }), presence({ era: 2 })]),
    );
    expect(atlas.presences.map(({ id, state }) => [id, state])).toEqual([
      ['acme--plaza--flagship-store--1', 'ended'],
      ['acme--plaza--flagship-store--2', 'present'],
    ]);
  });

  it('are a forecast and the result', () => {
    expect(observations({}, { forecast: true })).toHaveLength(2);
  });

  it('are the forecasts of two reporters, and one is that of the same reporter told twice', () => {
    expect(
      observations(
        { forecast: true, reportedBy: 'lab' },
        { forecast: true, reportedBy: 'holding' },
        { forecast: true, reportedBy: 'lab' },
      ).map(({ claims }) => claims.length),
    ).toEqual([1, 2]);
  });

  it('are figures of two populations, or of none', () => {
    expect(observations({}, { population: 'fashion' }, { population: 'beauty' })).toHaveLength(3);
  });

  it('are figures of two days', () => {
    expect(observations({ asOf: '2018' }, { asOf: '2019' }, { asOf: '2019-12-31' })).toHaveLength(
      3,
    );
  });

  it('are a point and a stretch of the same text', () => {
    const { asOf, ...figure } = adoption(percent(10), { asOf: '2019' });
    const { observations: both } = atlasOf(
      doc('one', [{ ...figure, asOf }]),
      doc('two', [{ ...figure, period: asOf }]),
    );
    expect(both).toHaveLength(2);
  });

  it.each([
    ['brands with more than 100 shops: >100', 'brands with more than 100 shops: <100'],
    ['shops of 30+ staff', 'shops of 30 staff'],
    ['女装', '男装'],
    ['growth of +5', 'growth of -5'],
    ['growth of 5', 'growth of -5'],
    [`${'very '.repeat(20)}large brands`, `${'very '.repeat(20)}small brands`],
  ])('are the populations "%s" and "%s"', (one, other) => {
    expect(observations({ population: one }, { population: other })).toHaveLength(2);
  });

  it('are two insights of one source on one topic', () => {
    const insight = (summary: string) => ({
      type: 'insight',
      about: [{ brand: 'acme' }],
      topic: 'control',
      stance: 'driver',
      summary,
    });
    const atlas = atlasOf(doc('one', [insight('One.'), insight('Two.')]));
    expect(atlas.insights.map(({ id, summary }) => [id, summary.en])).toEqual([
      ['one--control--1', 'One.'],
      ['one--control--2', 'Two.'],
    ]);
  });
});

describe('a free text as part of an id', () => {
  it('is a valid part of an id, and always the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        expect(slug(text)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(slug(text)).toBe(slug(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('stays short', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 50, maxLength: 500 }), (text) => {
        expect(slug(text).length).toBeLessThanOrEqual(70);
      }),
    );
  });
});
