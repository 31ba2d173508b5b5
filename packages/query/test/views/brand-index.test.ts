import type { Atlas, Brand, IsoDate, State } from '@vitrine/core';
import { atlas } from '@vitrine/core/atlas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  facetNames,
  indexStates,
  openViews,
  type BrandIndex,
  type BrandIndexOptions,
  type FacetName,
} from '../../src/index.js';
import { arbitraryTold } from '../reference/arbitrary-atlas.js';
import { day, ids, words } from '../reference/pools.js';
import { naiveParent } from './naive-changes.js';
import { isThere, naiveStanding } from './naive-standings.js';

const db = openViews(atlas);
/** Milliseconds; a shared machine may be slow. */
const patience = 60_000;

const idsOf = ({ brands }: BrandIndex) => brands.map(({ brand }) => brand.id);
const valueOf = (view: BrandIndex, facet: FacetName, id: string) =>
  view.facets[facet].find((value) => value.id === id);

type Choices = { readonly [Name in FacetName]?: readonly string[] | undefined };

/** Whether a brand is found, from the definitions alone. */
function naivelyFound(world: Atlas, brand: Brand, choices: Choices, on: IsoDate): boolean {
  const { states, platforms, channels, owners, categories, countries, tiers } = choices;
  const owner = naiveParent(world, { brand: brand.id }, on)?.owner;
  const meets = (wanted: readonly string[] | undefined, has: readonly (string | undefined)[]) =>
    !wanted || has.some((one) => one !== undefined && wanted.includes(one));
  const ownMet =
    meets(owners, owner ? Object.values(owner) : []) &&
    meets(categories, brand.category ?? []) &&
    meets(countries, [brand.country]) &&
    meets(tiers, [brand.tier]);
  if (!ownMet || !(states ?? platforms ?? channels)) return ownMet;
  return world.platforms.some(({ id }) => {
    const standings = world.presences
      .filter(
        (one) => one.brand === brand.id && one.platform === id && meets(channels, [one.channel]),
      )
      .map((one) => naiveStanding(world, 'presence', one, on))
      .filter(({ shown }) => shown);
    const surest: State | undefined = indexStates.find((state) =>
      standings.some((standing) => standing.state === state),
    );
    const wanted = states ? surest && states.includes(surest) : surest && isThere(surest);
    return wanted === true && meets(platforms, [id]);
  });
}

describe('the index of the seeds', () => {
  const view = db.brandIndex({ asOf: '2019-12-31' });

  it('has every brand by name, and says how many there are', () => {
    expect(view.all).toBe(atlas.brands.length);
    expect(idsOf(view).toSorted()).toEqual(atlas.brands.map(({ id }) => id).toSorted());
    expect(idsOf(view).indexOf('coach')).toBeLessThan(idsOf(view).indexOf('gucci'));
  });

  it('tells what a brand is, who owned it and where it was', () => {
    const coach = view.brands.find(({ brand }) => brand.id === 'coach');
    expect(coach).toMatchObject({
      brand: { name: { en: 'Coach', 'zh-Hans': '蔻驰' } },
      categories: [{ id: 'leather-goods' }],
      country: 'US',
      ownership: { owner: { type: 'organization', id: 'tapestry' } },
    });
    const tmall = coach?.places.find(({ platform }) => platform.id === 'tmall');
    expect(tmall?.standing.state).toBe('presumed');
    const [record] = tmall?.records ?? [];
    expect(record && db.why(record, 'state').readings.length).toBeGreaterThan(0);
  });

  it('counts in each facet what choosing the value finds, whatever else of it is chosen', () => {
    const asked = { asOf: '2019-12-31', categories: ['leather-goods'], platforms: ['tmall'] };
    const narrowed = db.brandIndex(asked);
    for (const facet of facetNames) {
      expect(narrowed.facets[facet].length).toBeGreaterThan(0);
      for (const { id, brands, chosen } of narrowed.facets[facet]) {
        const found = db.brandIndex({ ...asked, [facet]: [id] }).brands;
        expect([facet, id, found.length]).toEqual([facet, id, brands]);
        expect(chosen).toBe((asked as Choices)[facet]?.includes(id) ?? false);
      }
    }
  });

  it('follows the day: Tiffany is of LVMH only from 2021 on', () => {
    const lvmh = (asOf: string) => idsOf(db.brandIndex({ owners: ['lvmh'], asOf }));
    expect(lvmh('2019')).not.toContain('tiffany');
    expect(lvmh('2022')).toContain('tiffany');
  });

  it('means by a platform alone those that are there, and others by their state', () => {
    const on = (options: BrandIndexOptions) =>
      idsOf(db.brandIndex({ asOf: '2018', platforms: ['tmall'], ...options }));
    expect(on({})).not.toContain('coach');
    expect(on({ states: ['ended'] })).toContain('coach');
    expect(on({ states: ['ended', 'certain', 'presumed'] })).toContain('burberry');
  });

  it('lists only the places by which a brand was found', () => {
    const [coach] = db.brandIndex({
      asOf: '2019-09-30',
      text: 'coach',
      states: ['announced'],
    }).brands;
    expect(coach?.places.map(({ platform, standing }) => [platform.id, standing.state])).toEqual([
      ['tmall-luxury-pavilion', 'announced'],
    ]);
  });

  it.each([
    ['cOaCh', 'coach'],
    ['蔻驰', 'coach'],
    ['hermes', 'hermes'],
    ['spade kate', 'kate-spade'],
    ['vuitton', 'louis-vuitton'],
  ])('finds by the text %s %s', (text, id) => {
    expect(idsOf(db.brandIndex({ text }))).toContain(id);
  });

  it('finds nothing by the middle of a word, and everything by no word', () => {
    expect(idsOf(db.brandIndex({ text: 'oach' }))).toEqual([]);
    expect(db.brandIndex({ text: ' . ' }).brands).toHaveLength(atlas.brands.length);
  });

  it('keeps what is chosen in its facet where it finds nothing', () => {
    const none = db.brandIndex({ tiers: ['premium'], countries: ['JP'], asOf: '2019' });
    expect(none.brands).toEqual([]);
    expect(valueOf(none, 'tiers', 'premium')).toMatchObject({ brands: 0, chosen: true });
    expect(valueOf(none, 'countries', 'JP')).toMatchObject({ brands: 0, chosen: true });
  });

  it('orders by the number of platforms and by the latest start', () => {
    const most = db.brandIndex({ asOf: '2019-12-31', order: 'platforms' }).brands;
    const totals = most.map(({ total }) => total.presumed);
    expect(totals).toEqual(totals.toSorted((a, b) => b - a));
    expect(totals[0]).toBeGreaterThan(3);
    const latest = db.brandIndex({ asOf: '2019-12-31', platforms: ['tmall'], order: 'latest' });
    const starts = latest.brands.map(
      ({ places: [place] }) =>
        (place?.standing.from ?? place?.standing.seen?.first ?? place?.standing.announced)
          ?.earliest ?? '',
    );
    expect(starts).toEqual(starts.toSorted().reverse());
    expect(starts[0]).toMatch(/^2019/);
  });

  it('is plain data with the sources of its places and owners', () => {
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
    const owners = view.brands.flatMap(({ ownership }) => ownership?.record.id ?? []);
    const sources = [
      ...view.brands.flatMap(({ places }) => places.flatMap((place) => place.sources)),
      ...atlas.ownerships
        .filter(({ id }) => owners.includes(id))
        .flatMap(({ claims }) => claims.map(({ source }) => source)),
    ];
    expect(view.sources.map(({ id }) => id)).toEqual([...new Set(sources)].toSorted());
    expect(view.counts.sources).toBe(view.sources.length);
  });

  it('tells everything that is wrong with its options at once', () => {
    const wrong: unknown = {
      platform: ['tmall'],
      platforms: ['tmal'],
      owners: ['tapestri'],
      categories: ['watchs'],
      countries: [],
      states: ['presume'],
      order: 'nam',
      text: 7,
      asOf: '2019-13',
    };
    expect(() => db.brandIndex(wrong as object)).toThrow(
      [
        'platform: unknown option `platform`; did you mean `platforms`?',
        'platforms[0]: unknown platform `tmal`; did you mean `tmall`?',
        'owners[0]: unknown organization or person or brand `tapestri`; did you mean `tapestry`?',
        'asOf: `2019-13` is no date; write a day, month or year such as 2019-09-30, 2019-09 or 2019.',
        "text: must be a text, such as 'coach'.",
        'states[0]: unknown word `presume`; did you mean `presumed`?',
        'categories[0]: unknown word `watchs`; did you mean `watches`?',
        "countries: name at least one, such as ['US'], or leave it out.",
        'order: unknown word `nam`; did you mean `name`?',
      ].join('\n'),
    );
  });
});

describe('the index of any atlas', () => {
  const some = (of: readonly string[]) =>
    fc.option(fc.uniqueArray(fc.constantFrom(...of), { minLength: 1, maxLength: 2 }), {
      nil: undefined,
      freq: 2,
    });
  const choices = fc.record({
    states: some(indexStates),
    platforms: some(ids.platform),
    channels: some(words['channel'] ?? []),
    owners: some([...ids.organization, ...ids.person]),
    categories: some(words['brand-category'] ?? []),
    tiers: some(words['brand-tier'] ?? []),
  });

  it('finds and counts what the definitions say', { timeout: patience }, () => {
    const seen = { found: 0, missed: 0, counted: 0 };
    fc.assert(
      fc.property(arbitraryTold, day, choices, ({ atlas: world }, on, chosen) => {
        const views = openViews(world);
        const view = views.brandIndex({ ...(chosen as BrandIndexOptions), asOf: on });
        const found = (of: Choices) =>
          world.brands.filter((brand) => naivelyFound(world, brand, of, on)).map(({ id }) => id);
        expect(idsOf(view).toSorted()).toEqual(found(chosen).toSorted());
        seen.found += view.brands.length;
        seen.missed += world.brands.length - view.brands.length;
        for (const facet of facetNames) {
          for (const { id, brands } of view.facets[facet]) {
            const alone = id.slice(id.indexOf('/') + 1);
            expect([facet, id, brands]).toEqual([
              facet,
              id,
              found({ ...chosen, [facet]: [alone] }).length,
            ]);
            seen.counted += brands;
          }
        }
      }),
      { numRuns: 500 },
    );
    expect(Math.min(seen.found, seen.missed, seen.counted)).toBeGreaterThan(50);
  });
});
