import { stateOn, type Atlas, type IsoDate } from '@vitrine/core';
import { atlas } from '@vitrine/core/atlas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openViews, type PlatformFinder, type PlatformNeeds } from '../../src/views.js';
import { audienceFigures } from '../../src/views/platform-finder/audiences.js';
import { arbitraryTold } from '../reference/arbitrary-atlas.js';
import { day, words } from '../reference/pools.js';
import { patience } from '../reference/runs.js';
import { expectPlain } from './plain.js';

const db = openViews(atlas);

const reasonsOf = (view: PlatformFinder, id: string) =>
  view.platforms.find(({ platform }) => platform.id === id)?.reasons ?? [];

const verdicts = (view: PlatformFinder, id: string) =>
  reasonsOf(view, id).map(({ look, verdict }) => [look, verdict]);

describe('finding a platform in the seeds', () => {
  it('ranks by audience what sources give figures of, and holds silence against nobody', () => {
    const view = db.platformFinder({ customers: { groups: ['women'] } });
    const good = view.platforms.filter(({ score }) => score > 0).map(({ platform }) => platform.id);
    expect(good.sort()).toEqual(['douyin', 'xiaohongshu']);
    expect(verdicts(view, 'tmall')).toEqual([['figures', 'unknown']]);
    expect(view.platforms.every(({ score }) => score >= 0)).toBe(true);
  });

  it('holds who sells by model and channels apart', () => {
    const own = db.platformFinder({ control: 'own-store' }, { asOf: '2020' });
    expect(verdicts(own, 'tmall-luxury-pavilion').slice(0, 2)).toEqual([
      ['model', 'for'],
      ['channels', 'for'],
    ]);
    expect(verdicts(own, 'vip-com')[0]).toEqual(['model', 'against']);
    expect(verdicts(own, 'brand-site-cn')[0]).toEqual(['model', 'for']);
    const through = db.platformFinder({ control: 'retailer' }, { asOf: '2020' });
    expect(verdicts(through, 'net-a-porter-tmall')).toEqual([
      ['model', 'for'],
      ['channels', 'for'],
    ]);
  });

  it('counts peers by category and tier, and shows which they are', () => {
    const view = db.platformFinder({ sells: { categories: ['watches'], tier: 'luxury' } });
    const [peers] = reasonsOf(view, 'tmall-luxury-pavilion');
    const [shown] = peers?.shows ?? [];
    if (shown?.type !== 'tally') throw new Error('Peers are shown as a tally.');
    expect(shown.brands.map(({ brand }) => brand.id)).toContain('bulgari');
    const kinds = shown.brands.map(({ brand }) => atlas.brands.find(({ id }) => id === brand.id));
    for (const brand of kinds) {
      expect(brand).toMatchObject({ tier: 'luxury' });
      expect(brand?.category).toContain('watches');
    }
    expect(peers?.points).toBeGreaterThan(0);
  });

  it('takes a tool of the platform above it for a doubt, and one of its own for a reason', () => {
    const view = db.platformFinder({ services: ['payment'] });
    expect(verdicts(view, 'tmall')).toEqual([['tools', 'for']]);
    expect(verdicts(view, 'luxury-soho')).toEqual([['tools', 'doubt']]);
    expect(verdicts(view, 'weibo')).toEqual([['tools', 'unknown']]);
    const above = (id: string) => reasonsOf(view, id)[0]?.above?.id;
    expect([above('tmall'), above('luxury-soho')]).toEqual([undefined, 'tmall']);
  });

  it('takes voices that contradict each other for a doubt', () => {
    const view = db.platformFinder({ concerns: ['counterfeits'] });
    const [voices] = reasonsOf(view, 'tmall');
    const stances = voices?.shows.map((one) => one.type === 'insight' && one.insight.stance);
    expect(voices?.verdict).toBe('doubt');
    expect(stances).toEqual(expect.arrayContaining(['driver', 'barrier']));
  });

  it('leaves open what a figure leaves open, and closed platforms out', () => {
    const women = { metric: 'consumer-share', population: 'women among users' };
    const view = db.platformFinder({ figures: [{ ...women, atLeast: 85 }] });
    expect(verdicts(view, 'xiaohongshu')).toEqual([['figures', 'unknown']]);
    expect(reasonsOf(view, 'xiaohongshu')[0]?.shows).toHaveLength(1);
    expect(verdicts(view, 'douyin')).toEqual([['figures', 'against']]);
    expect(view.leftOut).toContainEqual({
      platform: { id: 'yoox-china', name: { en: 'Yoox China' } },
      reason: 'closed',
    });
  });

  it('lets a need count more', () => {
    const needs = { services: ['livestream', 'loyalty'], customers: { users: 500_000_000 } };
    const plain = db.platformFinder(needs, { asOf: '2021' });
    const weighed = db.platformFinder({ ...needs, weights: { users: 5 } }, { asOf: '2021' });
    expect(plain.best).toBe(3);
    expect(weighed.best).toBe(7);
    const place = (view: PlatformFinder) =>
      view.platforms.find(({ platform }) => platform.id === 'wechat')?.rank ?? Infinity;
    expect(place(weighed)).toBeLessThan(place(plain));
  });

  it('offers what something is known of', () => {
    const { choices } = db.platformFinder();
    expect(choices.audiences.map(({ option }) => option).sort()).toEqual([
      'big-spenders',
      'women',
      'young',
    ]);
    const reach = db.platformFinder({ customers: { users: 1 } }).platforms;
    expect(choices.users).toBe(
      reach.filter(({ reasons }) => reasons.some(({ shows }) => shows.length > 0)).length,
    );
    for (const { option, platforms } of choices.controls) {
      const view = db.platformFinder({ control: option });
      const channels = view.platforms.filter(({ reasons }) =>
        reasons.some(({ look, verdict }) => look === 'channels' && verdict !== 'unknown'),
      );
      expect(channels).toHaveLength(platforms);
      expect(view.needs[0]?.control).toBe(option);
    }
    for (const { option, platforms } of choices.services) {
      const view = db.platformFinder({ services: [option.id] });
      const known = view.platforms.filter(({ reasons }) =>
        reasons.some(({ shows }) => shows.some((one) => one.type === 'standing')),
      );
      expect(known.length).toBeGreaterThanOrEqual(platforms);
    }
  });

  it('finds every population by which it knows a group in the seeds', () => {
    const known = atlas.observations
      .filter(({ subject }) => 'platform' in subject)
      .map(({ metric, population, value }) => [metric, population?.en, value.unit].join('|'));
    for (const { metric, population, unit } of Object.values(audienceFigures).flat()) {
      expect(known).toContain([metric, population, unit].join('|'));
    }
  });

  it('tells everything that is wrong with the needs at once, with the nearest names', () => {
    const untyped: unknown = {
      sells: { categories: ['bags', '时装'] },
      control: 'own-stor',
      services: ['livestreams'],
      customers: { groups: ['woman'], users: 'many' },
      figures: [{ metric: 'average-spend', atLeast: 1 }, { metric: 'consumer-share' }],
      servces: [],
      platforms: ['tmal'],
    };
    expect(() => db.platformFinder(untyped as PlatformNeeds)).toThrow(
      new RegExp(
        [
          'did you mean `services`',
          'valid: beauty, cars',
          'did you mean `fashion`',
          'did you mean `own-store`',
          'did you mean `women`',
          'customers.users: must be a number',
          'did you mean `livestream`',
          'has several: CNY, USD',
          'figures\\[1\\]: needs `atLeast` or `atMost`',
          'did you mean `tmall`',
        ].join('[^]*'),
      ),
    );
    expect(() => db.platformFinder({ control: 'own-store', weights: { contrl: 2 } })).toThrow(
      'did you mean `control`?',
    );
  });

  it('is plain JSON that names its sources', () => {
    expectPlain(
      db.platformFinder(
        {
          sells: { categories: ['leather-goods'], tier: 'luxury' },
          control: 'own-store',
          customers: { groups: ['women', 'young', 'big-spenders'], users: 1e8 },
          services: ['livestream', 'immersive'],
          concerns: ['brand-control', 'pricing'],
        },
        { asOf: '2021' },
      ),
    );
  });
});

const some = (vocabulary: string) => fc.subarray([...(words[vocabulary] ?? [])], { minLength: 1 });

const arbitraryNeeds = fc.record(
  {
    sells: fc.record(
      { categories: some('brand-category'), tier: fc.constant('luxury') },
      { requiredKeys: ['categories'] },
    ),
    control: fc.constantFrom('own-store' as const, 'retailer' as const),
    services: some('capability-kind'),
    concerns: some('topic'),
    weights: fc.constant({}),
  },
  { requiredKeys: [] },
);

const held = (world: Atlas, platform: string, on: IsoDate) =>
  world.presences.filter(
    (presence) =>
      presence.platform === platform &&
      ['certain', 'presumed'].includes(stateOn(presence.validTime, on)),
  );

describe('finding a platform in any atlas', () => {
  it(
    'adds up what the reasons say, within the best that a platform could have',
    () => {
      let definite = 0;
      fc.assert(
        fc.property(arbitraryTold, arbitraryNeeds, day, ({ atlas: world }, needs, on) => {
          const view = openViews(world).platformFinder(needs, { asOf: on });
          const { best, platforms, leftOut } = view;
          expect(platforms.length + leftOut.length).toBe(world.platforms.length);
          for (const { score, known, reasons } of platforms) {
            const points = reasons.map((one) => one.points);
            expect(score).toBeCloseTo(
              points.reduce((all, one) => all + one, 0),
              9,
            );
            expect(Math.abs(score)).toBeLessThanOrEqual(known + 1e-9);
            expect(known).toBeLessThanOrEqual(best + 1e-9);
            expect(reasons.reduce((all, { weight }) => all + weight, 0)).toBeCloseTo(best, 9);
            for (const { verdict, points: given, shows } of reasons) {
              if (verdict === 'unknown' || verdict === 'doubt') expect(given).toBe(0);
              if (verdict !== 'unknown') expect(shows.length).toBeGreaterThan(0);
              if (verdict === 'against') expect(given).toBeLessThan(0);
              if (verdict === 'for' || verdict === 'against') definite++;
            }
          }
          const order = platforms.map(({ score, known, platform }) => ({
            score,
            known,
            id: platform.id,
          }));
          expect(order).toEqual(
            [...order].sort(
              (a, b) => b.score - a.score || b.known - a.known || (a.id < b.id ? -1 : 1),
            ),
          );
        }),
        { numRuns: 500 },
      );
      expect(definite).toBeGreaterThan(100);
    },
    patience,
  );

  it(
    'counts as peers the brands of the kind that hold on the day',
    () => {
      fc.assert(
        fc.property(
          arbitraryTold,
          some('brand-category'),
          day,
          ({ atlas: told }, categories, on) => {
            // Disputed standings are no peers that count; which of several is shown is told elsewhere.
            const world = {
              ...told,
              presences: told.presences.map((one) => ({ ...one, disputed: [] })),
            };
            const view = openViews(world).platformFinder({ sells: { categories } }, { asOf: on });
            const counts = view.platforms.map(({ platform }) => {
              const brands = new Set(held(world, platform.id, on).map(({ brand }) => brand));
              const peers = world.brands.filter(
                ({ id, category }) =>
                  brands.has(id) && category?.some((one) => categories.includes(one)),
              );
              return peers.length;
            });
            const most = Math.max(...counts);
            for (const [index, { reasons }] of view.platforms.entries()) {
              const count = counts[index] ?? 0;
              expect(reasons[0]?.strength).toBeCloseTo(most === 0 ? 0 : count / most, 9);
              expect(reasons[0]?.verdict === 'for').toBe(count > 0);
            }
          },
        ),
        { numRuns: 500 },
      );
    },
    patience,
  );
});
