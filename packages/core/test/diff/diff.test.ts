import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atlas } from '../../src/atlas/index.js';
import { changesInWords, diff, emptyAtlas, level, type Level } from '../../src/diff/index.js';
import { layer } from '../../src/fuse/layer.js';
import type { Atlas, CollectionName } from '../../src/model/atlas.js';
import type { Redirect } from '../../src/model/vocabulary.js';
import { parseClaims } from '../../src/read/parse-claims.js';
import { files } from '../support/arbitraries.js';
import { adoption, atlasOf, doc, only, percent, presence, world } from '../support/world.js';

const levelOf = (older: Atlas, newer: Atlas): Level => level(diff(older, newer));

/** The atlas with one of its records rewritten, or taken away where nothing is made of it. */
function altered(
  from: Atlas,
  collection: CollectionName,
  id: string,
  change: (record: Readonly<Record<string, unknown>>) => object | undefined,
): Atlas {
  const records: readonly { readonly id: string }[] = from[collection];
  if (!records.some((record) => record.id === id)) throw new Error(`no ${collection} ${id}`);
  return {
    ...from,
    [collection]: records.flatMap((record) =>
      record.id === id ? (change({ ...record }) ?? []) : [record],
    ),
  };
}

const withRedirects = (
  from: Atlas,
  collection: CollectionName,
  redirects: Readonly<Record<string, Redirect>>,
): Atlas => ({ ...from, redirects: { ...from.redirects, [collection]: redirects } });

const acme = atlasOf(
  doc('one', [presence({ from: '2018' }), { type: 'deal', id: 'big', announced: '2019' }]),
);

describe('the changes of an atlas', () => {
  it('against itself are none', () => {
    expect(diff(atlas, atlas).collections).toEqual({});
    expect(levelOf(atlas, atlas)).toBe('none');
    expect(changesInWords(diff(atlas, atlas)).headline).toBe('No changes');
  });

  it('against nothing are everything, added', () => {
    const { collections } = diff(emptyAtlas, atlas);
    for (const [name, { added }] of Object.entries(collections)) {
      expect(added).toHaveLength(atlas.meta.counts[name as CollectionName]);
    }
    expect(level(diff(emptyAtlas, atlas))).toBe('minor');
  });

  it('tell values, claims and disputes', () => {
    const newer = atlasOf(
      doc('one', [presence({ from: '2018-03' }), { type: 'deal', id: 'big', announced: '2019' }]),
      doc('two', [presence({ from: '2019' })], { published: '2020-02-01' }),
    );
    const { collections } = diff(acme, newer);
    expect(only(collections.presences?.changed ?? [])).toMatchObject({
      id: 'acme--plaza--flagship-store',
      fields: [
        { field: 'from', older: { date: { edtf: '2018' } }, newer: { date: { edtf: '2019' } } },
        { field: 'validTime.endEarliest' },
        { field: 'validTime.startEarliest' },
        { field: 'validTime.startLatest' },
      ],
      disputes: { opened: ['from'], settled: [] },
      claims: { added: [{ source: 'two' }], removed: [], changed: [{ source: 'one' }] },
    });
    expect(collections.sources?.added.map(({ id }) => id)).toEqual(['two']);
    expect(collections.deals).toBeUndefined();
  });

  it('stay the same in whatever order records and claims come', () => {
    const reversed = Object.fromEntries(
      Object.entries(atlas).map(([name, value]: [string, unknown]) => [
        name,
        Array.isArray(value) ? value.toReversed() : value,
      ]),
    ) as unknown as Atlas;
    expect(diff(atlas, reversed).collections).toEqual({});
    expect(diff(world, reversed)).toEqual(diff(world, atlas));
  });
});

describe('laws', () => {
  const twoSets = fc.tuple(files('below'), files('above'));
  const fused = (base: Atlas, list: Parameters<typeof parseClaims>[0]) =>
    layer(base, parseClaims(list, base));

  it('an atlas against itself is no change, and what one way adds the other way removes', () => {
    fc.assert(
      fc.property(twoSets, ([below, above]) => {
        const [older, newer] = [fused(world, below), fused(world, above)];
        expect(levelOf(older, older)).toBe('none');
        const there = diff(older, newer).collections;
        const back = diff(newer, older).collections;
        for (const [name, changes] of Object.entries(there)) {
          const other = back[name as CollectionName];
          expect(other?.removed).toEqual(changes.added);
          expect(other?.added).toEqual(changes.removed);
          expect(other?.changed.map(({ id }) => id)).toEqual(changes.changed.map(({ id }) => id));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('more sources are never more than minor, and fewer are always major', () => {
    fc.assert(
      fc.property(twoSets, ([below, above]) => {
        const older = fused(world, below);
        const newer = fused(older, above);
        expect(levelOf(older, newer)).toBe('minor');
        expect(levelOf(newer, older)).toBe('major');
      }),
      { numRuns: 60 },
    );
  });
});

describe('the level is', () => {
  it.each<[string, Level, Atlas]>([
    [
      'an id is gone',
      'major',
      altered(acme, 'presences', 'acme--plaza--flagship-store', () => undefined),
    ],
    [
      'the shape is another',
      'major',
      { ...acme, meta: { ...acme.meta, schemaVersion: 2 as never } },
    ],
    [
      'a brand is of another kind',
      'major',
      altered(acme, 'brands', 'acme', (r) => ({ ...r, kind: 'line' })),
    ],
    [
      'a metric has another definition',
      'major',
      altered(acme, 'metrics', 'adoption', (r) => ({
        ...r,
        definition: { en: 'Part of the shops.' },
      })),
    ],
    [
      'a metric lost a unit',
      'major',
      altered(acme, 'metrics', 'revenue', (r) => ({ ...r, units: ['USD'] })),
    ],
    [
      'a metric measures another kind of thing',
      'major',
      altered(acme, 'metrics', 'growth', (r) => ({ ...r, subjects: ['brand'] })),
    ],
    [
      'a word has another definition',
      'major',
      altered(acme, 'terms', 'channel/flagship-store', (r) => ({
        ...r,
        definition: { en: 'A stall.' },
      })),
    ],
    [
      'a name is another',
      'major',
      altered(acme, 'brands', 'acme', (r) => ({ ...r, name: { en: 'Ajax' } })),
    ],
    [
      'a deal is told of by others alone',
      'major',
      atlasOf(
        doc('one', [presence({ from: '2018' })]),
        doc('two', [{ type: 'deal', id: 'big', announced: '2021' }]),
      ),
    ],
    [
      'an id was renamed and leads on',
      'minor',
      withRedirects(
        altered(acme, 'deals', 'big', (r) => ({ ...r, id: 'bigger' })),
        'deals',
        { big: { moved: 'bigger' } },
      ),
    ],
    [
      'a metric got another unit',
      'minor',
      altered(acme, 'metrics', 'revenue', (r) => ({
        ...r,
        units: ['USD', 'CNY', 'EUR'],
        extra: true,
      })),
    ],
    ['a field came', 'minor', altered(acme, 'brands', 'bolt', (r) => ({ ...r, country: 'IT' }))],
    [
      'a value is another',
      'patch',
      altered(acme, 'brands', 'acme', (r) => ({ ...r, country: 'IT' })),
    ],
    [
      'a value is withdrawn',
      'patch',
      altered(acme, 'brands', 'acme', ({ country: _country, ...r }) => r),
    ],
    [
      'a name is spelt otherwise',
      'patch',
      altered(acme, 'brands', 'acme', (r) => ({ ...r, name: { en: 'ACMÉ' } })),
    ],
    [
      'a definition got a comma',
      'patch',
      altered(acme, 'metrics', 'adoption', (r) => ({
        ...r,
        definition: { en: 'Part of the brands, that are there.' },
      })),
    ],
    [
      'a list comes in another order',
      'none',
      altered(acme, 'metrics', 'revenue', (r) => ({ ...r, units: ['CNY', 'USD'] })),
    ],
  ])('where %s: %s', (_what, expected, newer) => {
    expect(levelOf(acme, newer)).toBe(expected);
  });

  it('no more than a patch for a new name that leaves the old one among the aliases', () => {
    const named = altered(acme, 'brands', 'acme', (record) => ({
      ...record,
      name: { en: 'Ajax' },
      aliases: ['Acme'],
    }));
    // The aliases are a field that was not there.
    expect(levelOf(acme, named)).toBe('minor');
    expect(only(diff(acme, named).collections.brands?.changed ?? []).reMeant).toBeUndefined();
  });

  it('major where a former id is given to something else, leads elsewhere or is forgotten', () => {
    const moved = withRedirects(acme, 'brands', { 'old-acme': { moved: 'acme' } });
    expect(levelOf(moved, acme)).toBe('major');
    expect(levelOf(moved, withRedirects(acme, 'brands', { 'old-acme': { moved: 'bolt' } }))).toBe(
      'major',
    );
    const reborn = {
      ...acme,
      brands: [...acme.brands, { ...only(acme.brands.slice(0, 1)), id: 'old-acme' }],
    };
    expect(diff(moved, reborn).collections.brands?.reused).toEqual([
      { id: 'old-acme', label: 'old-acme' },
    ]);
    // Redirects do not chain: where the target moved on, its former ids follow.
    const followed = withRedirects(
      altered(acme, 'brands', 'acme', (r) => ({ ...r, id: 'ajax' })),
      'brands',
      {
        'old-acme': { moved: 'ajax' },
        acme: { moved: 'ajax' },
      },
    );
    expect(diff(moved, followed).collections.brands?.reused).toEqual([]);
  });
});

describe('a renamed or split thing', () => {
  const boltStore = atlasOf(doc('one', [presence({ brand: 'bolt' }), adoption(percent(12))]));

  it('takes the ids along that are made of its own', () => {
    const older = altered(acme, 'brands', 'bolt', () => undefined);
    const newer = withRedirects(
      altered(boltStore, 'brands', 'acme', () => undefined),
      'brands',
      {
        acme: { moved: 'bolt' },
      },
    );
    const { collections } = diff(older, newer);
    expect(collections.presences).toMatchObject({
      removed: [],
      redirected: [
        { id: 'acme--plaza--flagship-store', to: [{ id: 'bolt--plaza--flagship-store' }] },
      ],
    });
    expect(collections.brands).toMatchObject({ removed: [], redirected: [{ id: 'acme' }] });
  });

  it('leads to all of its parts', () => {
    const newer = withRedirects(
      altered(acme, 'brands', 'acme', () => undefined),
      'brands',
      { acme: { split: ['bolt', 'cora'] } },
    );
    expect(only(diff(acme, newer).collections.brands?.redirected ?? []).to).toEqual([
      { id: 'bolt', label: 'Bolt' },
      { id: 'cora', label: 'Cora' },
    ]);
  });

  it('that leads nowhere is gone', () => {
    const newer = withRedirects(
      altered(acme, 'brands', 'acme', () => undefined),
      'brands',
      {
        acme: { moved: 'nobody' },
      },
    );
    expect(diff(acme, newer).collections.brands?.removed).toEqual([{ id: 'acme', label: 'Acme' }]);
  });
});

describe('in words', () => {
  const sentences = (older: Atlas, newer: Atlas): string[] =>
    changesInWords(diff(older, newer)).groups.flatMap((group) =>
      group.sentences.map(({ text }) => text),
    );

  it('a change is one sentence: what, from, to, and what became of disputes and claims', () => {
    const newer = atlasOf(
      doc('one', [presence({ from: '2018' }), { type: 'deal', id: 'big', announced: '2019' }]),
      doc('two', [presence({ from: '2019' })], { published: '2020-02-01' }),
    );
    expect(sentences(acme, newer)).toEqual([
      'The Daily, 2020-02-01: “Title of two”',
      'Acme on Plaza (flagship-store): start 2018 → 2019; now disputed; 1 claim added (two)',
    ]);
    expect(sentences(newer, acme)).toContain(
      'Acme on Plaza (flagship-store): start 2019 → 2018; no longer disputed; 1 claim withdrawn (two)',
    );
  });

  it('names a spell of the seeds as a reader would', () => {
    const id = 'coach--tmall--flagship-store--3';
    const newer = altered(atlas, 'presences', id, (record) => ({
      ...record,
      to: { edtf: '2016-08', earliest: '2016-08-01', latest: '2016-08-31' },
      disputed: ['to'],
    }));
    expect(sentences(atlas, newer)).toEqual([
      'Coach on Tmall (flagship store, third spell): end 2016-08 (new); now disputed',
    ]);
  });

  it('sums up, the gravest first', () => {
    const newer = altered(atlas, 'brands', 'coach', () => undefined);
    const { headline, groups } = changesInWords(diff(atlas, newer));
    expect(headline).toBe('Major change: 1 removed');
    expect(groups).toMatchObject([
      {
        title: 'Brands',
        summary: '1 removed',
        sentences: [{ happening: 'removed', text: 'Coach [coach]' }],
      },
    ]);
  });
});
