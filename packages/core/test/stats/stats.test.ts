import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atlas } from '../../src/atlas/index.js';
import type { Atlas } from '../../src/model/atlas.js';
import { parseClaims } from '../../src/read/parse-claims.js';
import { layer } from '../../src/fuse/layer.js';
import { stats } from '../../src/stats/index.js';
import { precisionOf } from '../../src/stats/precision.js';
import { files } from '../support/arbitraries.js';
import { parsed } from '../support/dates.js';
import { adoption, atlasOf, doc, only, percent, presence, world } from '../support/world.js';

const told = (atlas: Atlas) => stats(atlas, { asOf: '2021-01-01' });

describe('disputes', () => {
  it('tell each reading with its sources, and why the first is shown', () => {
    const one = only(
      told(
        atlasOf(
          doc('paper', [presence({ from: '2018' })]),
          doc('filing', [presence({ from: '2019' })], { kind: 'filing' }),
        ),
      ).disputes,
    );
    expect(one).toMatchObject({
      collection: 'presences',
      label: 'Acme on Plaza (flagship-store)',
      field: 'from',
      preferredBy: 'source-kind',
      readings: [
        { value: { date: { edtf: '2019' } }, testimonies: [{ source: 'filing' }] },
        { value: { date: { edtf: '2018' } }, testimonies: [{ source: 'paper' }] },
      ],
    });
    expect(one.against).toBeUndefined();
  });

  it('tell what was seen, where no other reading contradicts', () => {
    const { against } = only(
      told(
        atlasOf(
          doc('start', [presence({ from: '2019' })]),
          doc('seen', [presence({ asOf: '2018-05' })]),
        ),
      ).disputes,
    );
    expect(against).toHaveLength(2);
  });

  it('of the seeds are those that records name', () => {
    const { disputes, quality } = told(atlas);
    expect(new Set(disputes.map(({ id }) => id)).size).toBe(quality.disputed.count);
    expect(disputes.map(({ id, field }) => `${id} ${field}`)).toEqual(
      expect.arrayContaining([
        'coach--tmall--flagship-store--1 to',
        'burberry-tencent-2019 announced',
      ]),
    );
  });
});

describe('no dispute', () => {
  it('is a history: announced, then there, then over; late news of a plan is no step', () => {
    const { histories, disputes } = told(
      atlasOf(
        doc('plan', [presence({ state: 'announced', asOf: '2018' })]),
        doc('seen', [presence({ asOf: '2019-05' })]),
        doc('late', [presence({ state: 'announced', asOf: '2019-06' })]),
        doc('over', [presence({ state: 'ended', asOf: '2020' })]),
      ),
    );
    expect(disputes).toEqual([]);
    expect(only(histories).steps.map(({ state }) => state)).toEqual([
      'announced',
      'present',
      'ended',
    ]);
  });

  it('is rounding', () => {
    const { roundings } = told(
      atlasOf(doc('one', [adoption(percent(12))]), doc('two', [adoption(percent(12.4))])),
    );
    expect(only(roundings)).toMatchObject({ field: 'value', readings: [{}, {}] });
  });

  it('is a forecast beside a result, or beside a forecast', () => {
    const forecast = (value: number, reportedBy: string) =>
      adoption(percent(value), { forecast: true, reportedBy });
    const { forecasts, disputes } = told(
      atlasOf(
        doc('one', [forecast(10, 'lab')]),
        doc('two', [forecast(20, 'holding')]),
        doc('three', [adoption(percent(30))]),
      ),
    );
    expect(disputes).toEqual([]);
    expect(
      only(forecasts)
        .figures.map(({ forecast }) => forecast)
        .sort(),
    ).toEqual([false, true, true]);
  });
});

describe('quality', () => {
  it('takes papers that cite one report for one voice', () => {
    const corroborated = (...reporters: (string | undefined)[]) =>
      told(
        atlasOf(
          ...reporters.map((reportedBy, index) =>
            doc(`source-${index}`, [adoption(percent(12), reportedBy ? { reportedBy } : {})], {
              publisher: `Paper ${index}`,
            }),
          ),
        ),
      ).quality.corroborated.count;
    expect(corroborated('lab', 'lab')).toBe(0);
    expect(corroborated('lab', 'holding')).toBe(1);
    expect(corroborated(undefined, undefined)).toBe(1);
  });

  it('counts each date once, by how exactly it is stated', () => {
    const examples = {
      day: '2019-05-01',
      month: '2019-05',
      year: '2019',
      interval: '2019-01/2019-03',
      open: '2019/..',
      approximate: '2019-05~',
    };
    for (const [name, text] of Object.entries(examples))
      expect(precisionOf(parsed(text))).toBe(name);
    expect(precisionOf(parsed('2019-05-01?'))).toBe('approximate');
  });

  it('counts how long ago presences were last seen, from a given day', () => {
    const seen = (asOf: '2020-06-30' | '2022-06-30') =>
      stats(
        atlasOf(
          doc('one', [presence({ asOf: '2020-05-01' })]),
          doc('two', [presence({ brand: 'bolt', state: 'ended', to: '2019-05' })]),
        ),
        { asOf },
      ).quality.seen;
    const within = (...counts: number[]) => ({
      standing: 1,
      within: [1, 2, 5].map((years, index) => ({ years, presences: counts[index] })),
    });
    expect(seen('2020-06-30')).toEqual(within(1, 1, 1));
    expect(seen('2022-06-30')).toEqual(within(0, 0, 1));
  });

  it('of the seeds agrees with their counts', () => {
    const { quality, years, brands } = told(atlas);
    const { claims, sources, presences, insights } = atlas.meta.counts;
    expect(quality).toMatchObject({ claims, sources, presences, insights });
    const summed = (pick: 'claims' | 'sources') =>
      years.reduce((sum, year) => sum + year.quality[pick], 0);
    expect([summed('claims'), summed('sources')]).toEqual([claims, sources]);
    const coach = brands.find(({ id }) => id === 'coach');
    expect(coach?.quality.presences).toBe(
      atlas.presences.filter(({ brand }) => brand === 'coach').length,
    );
    const { distribution } = quality.claimsPerRecord;
    expect(distribution.reduce((sum, { records }) => sum + records, 0)).toBe(quality.records);
  });

  it('does not depend on the order of documents, and no share is more than all', () => {
    fc.assert(
      fc.property(files(), (authored) => {
        const of = (list: typeof authored) => told(layer(world, parseClaims(list, world)));
        const forward = of(authored);
        expect(of([...authored].reverse())).toEqual(forward);
        const { corroborated, disputed, seen } = forward.quality;
        for (const { count, of: all } of [corroborated, disputed]) {
          expect(count).toBeLessThanOrEqual(all);
        }
        for (const { presences } of seen.within)
          expect(presences).toBeLessThanOrEqual(seen.standing);
      }),
      { numRuns: 40 },
    );
  });
});
