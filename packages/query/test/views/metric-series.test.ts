import type { Atlas, FuzzyDate, IsoDate, Observation, Quantity } from '@vitrine/core';
import { atlas } from '@vitrine/core/atlas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openViews, type MetricSeriesView, type SeriesQuery } from '../../src/views.js';
import { arbitraryTold } from '../reference/arbitrary-atlas.js';
import { day, ids } from '../reference/pools.js';
import { patience } from '../reference/runs.js';
import { expectPlain } from './plain.js';

const db = openViews(atlas);

const pointsOf = (view: MetricSeriesView) =>
  view.series.flatMap(({ id, points }) => points.map((point) => ({ series: id, ...point })));

describe('series of the seeds', () => {
  it.each(atlas.metrics.map(({ id }) => id))('%s has every figure once', (metric) => {
    const view = db.metricSeries({ metric });
    const known = atlas.observations.filter((one) => one.metric === metric).map(({ id }) => id);
    expect(
      pointsOf(view)
        .map(({ record }) => record.id)
        .sort(),
    ).toEqual(known.sort());
    expect(view.scales.flatMap(({ series }) => series).sort()).toEqual(
      view.series.map(({ id }) => id).sort(),
    );
    expect(new Set(view.series.map(({ id }) => id)).size).toBe(view.series.length);
    expectPlain(view);
  });

  it('keeps forecasts of several houses for one year apart', () => {
    const view = db.metricSeries({
      metric: 'share-of-global-luxury',
      subjects: ['chinese-luxury-worldwide'],
      population: null,
    });
    const for2025 = view.series.flatMap(({ reportedBy, points }) =>
      points
        .filter(({ time, forecast }) => forecast && time.date.edtf === '2025')
        .map(({ bounds }) => [reportedBy?.id, bounds]),
    );
    expect(Object.fromEntries(for2025)).toEqual({
      bain: { low: 45 },
      'boston-consulting-group': { low: 41, high: 41 },
      mckinsey: { low: 44, high: 44 },
    });
  });

  it('leaves the side open that a source leaves open', () => {
    const [in2024] = db.metricSeries({
      metric: 'monthly-active-users',
      subjects: ['wechat'],
      population: null,
      after: '2023',
      until: '2024',
    }).series;
    expect(in2024?.points.map(({ qualifier, bounds }) => ({ qualifier, bounds }))).toEqual([
      { qualifier: 'more-than', bounds: { low: 1_300_000_000, lowExclusive: true } },
    ]);
  });

  it('shows what else sources say of a disputed figure, and who', () => {
    const view = db.metricSeries({ metric: 'online-share', subjects: ['cn-luxury'] });
    const disputed = pointsOf(view).find(
      ({ time, disputed: isDisputed }) => isDisputed && time.date.edtf === '2020',
    );
    expect(disputed?.reportedBy?.id).toBe('boston-consulting-group');
    expect(disputed?.others.map(({ bounds }) => bounds.low)).toContain(23);
    expect(disputed?.others.flatMap(({ reportedBy }) => reportedBy.map(({ id }) => id))).toContain(
      'bain',
    );
  });

  it('shows a forecast from the day on which it was told, and a result from its own', () => {
    const on = (asOf: string) =>
      pointsOf(
        db.metricSeries({ metric: 'market-size', subjects: ['chinese-luxury-worldwide'], asOf }),
      ).filter(({ forecast, time }) => forecast && time.date.edtf === '2025');
    expect(on('2015')).toEqual([]);
    expect(on('2020')).toHaveLength(1);
  });

  it('says which subjects it has no figure of, and what there is to choose from', () => {
    const view = db.metricSeries({
      metric: 'monthly-active-users',
      subjects: ['wechat', 'kaola', { platform: 'tmall' }, 'platform/wechat'],
      population: null,
    });
    expect(view.without).toEqual([
      { type: 'platform', id: 'kaola', name: { en: 'Kaola', 'zh-Hans': '考拉海购' } },
    ]);
    expect(view.series.map(({ subject }) => subject.id)).toEqual(['wechat', 'tmall']);
    expect(view.choices.subjects.map(({ option }) => option.id)).toContain('xiaohongshu');
    expect(view.scales).toMatchObject([
      { unit: { id: 'users' }, measures: 'count', onePopulation: true },
    ]);
  });

  it('tells everything that is wrong with a query at once, with the nearest names', () => {
    const untyped: unknown = {
      metric: 'user-base',
      subjects: ['tmal', 3],
      unit: 'user',
      population: 'Honor of Kingz',
      reportedBy: 'bian',
      after: '2020-13',
      asOff: '2020',
    };
    expect(() => db.metricSeries(untyped as SeriesQuery)).toThrow(
      new RegExp(
        [
          'asOff: unknown option `asOff`; did you mean `asOf`',
          'subjects\\[0\\]: .*did you mean `tmall`',
          'subjects\\[1\\]: must be',
          'did you mean `Honor of Kings`',
          'did you mean `users`',
          'did you mean `bain`',
          'after: `2020-13` is no date',
        ].join('[^]*'),
      ),
    );
    expect(() => db.metricSeries({ metric: 'monthly-active-user' })).toThrow(
      'did you mean `monthly-active-users`?',
    );
  });
});

/** The page on queries, word for word and without any index. */
function shownByPage(world: Atlas, query: SeriesQuery & { asOf: IsoDate }): Observation[] {
  const told = ({ claims }: Observation): FuzzyDate | undefined =>
    claims
      .flatMap(({ source }) => {
        const found = world.sources.find(({ id }) => id === source);
        return found?.published ?? found?.accessed ?? [];
      })
      .sort((a, b) => (first(a) < first(b) ? -1 : 1))[0];
  const first = ({ earliest, latest }: FuzzyDate): string =>
    `${earliest ?? latest ?? ''} ${latest ?? '~'}`;
  const hadCome = (date: FuzzyDate | undefined): boolean =>
    date !== undefined && (date.earliest === undefined || date.earliest <= query.asOf);
  return world.observations.filter((one) => {
    const time = one.period ?? one.asOf ?? told(one);
    const inTime = hadCome(time) || (one.forecast === true && hadCome(told(one)));
    const subject = Object.entries(one.subject).map(([type, id]) => `${type}/${id}`);
    return (
      one.metric === query.metric &&
      inTime &&
      (query.subjects?.includes(subject[0] ?? '') ?? true) &&
      (query.population === undefined || (one.population?.en ?? null) === query.population) &&
      (query.unit === undefined || one.value.unit === query.unit) &&
      (query.reportedBy === undefined || one.reportedBy === query.reportedBy) &&
      (query.after === undefined || !time?.latest || time.latest > query.after) &&
      (query.until === undefined || !time?.earliest || time.earliest <= query.until)
    );
  });
}

const seldom = <Value>(arbitrary: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });

const arbitrarySeries = fc.record({
  metric: fc.constantFrom(...ids.metric),
  asOf: fc.oneof(day, fc.constant<IsoDate>('2030-12-31')),
  subjects: seldom(
    fc.subarray(['brand/b-1', 'platform/p-1', 'organization/o-1', 'market/k-1'], { minLength: 1 }),
  ),
  population: seldom(fc.constant(null)),
  reportedBy: seldom(fc.constantFrom(...ids.organization)),
  after: seldom(fc.constantFrom('2018-12-31', '2019-01-01')),
  until: seldom(fc.constantFrom('2019-06-30', '2020-02-29')),
});

function numberIn(quantity: Quantity, side: 'low' | 'high'): number | undefined {
  if ('value' in quantity) return quantity.value;
  if (side === 'low') return 'minValue' in quantity ? quantity.minValue : undefined;
  return 'maxValue' in quantity ? quantity.maxValue : undefined;
}

describe('series of any atlas', () => {
  it(
    'hold exactly the figures that the page says, each in one series of one measure',
    () => {
      let shown = 0;
      fc.assert(
        fc.property(arbitraryTold, arbitrarySeries, ({ atlas: world }, query) => {
          const view = openViews(world).metricSeries(query);
          const byId = new Map(world.observations.map((one) => [one.id, one]));
          const points = pointsOf(view);
          shown += points.length;
          expect(points.map(({ record }) => record.id).sort()).toEqual(
            shownByPage(world, query)
              .map(({ id }) => id)
              .sort(),
          );
          for (const { value, bounds } of points) {
            expect(bounds.low).toBe(numberIn(value.quantity, 'low'));
            expect(bounds.high).toBe(numberIn(value.quantity, 'high'));
          }
          for (const { points: own } of view.series) {
            const records = own.flatMap(({ record }) => byId.get(record.id) ?? []);
            const measures = records.map(({ subject, population, value }) =>
              JSON.stringify([subject, population?.en, value.unit]),
            );
            expect(new Set(measures).size).toBe(1);
            expect(
              new Set(records.flatMap(({ reportedBy }) => reportedBy ?? [])).size,
            ).toBeLessThan(2);
            const starts = own.map(({ time }) => time.date.earliest ?? '');
            expect(starts).toEqual([...starts].sort());
          }
        }),
        { numRuns: 1000 },
      );
      expect(shown).toBeGreaterThan(500);
    },
    patience,
  );

  it(
    'stay the same however a query narrows them',
    () => {
      fc.assert(
        fc.property(arbitraryTold, arbitrarySeries, ({ atlas: world }, query) => {
          const views = openViews(world);
          const whole = views.metricSeries({ metric: query.metric, asOf: '2030' });
          const seriesOf = new Map(
            pointsOf(whole).map(({ record, series }) => [record.id, series]),
          );
          for (const { record, series } of pointsOf(views.metricSeries(query))) {
            expect(series).toBe(seriesOf.get(record.id));
          }
        }),
        { numRuns: 500 },
      );
    },
    patience,
  );
});
