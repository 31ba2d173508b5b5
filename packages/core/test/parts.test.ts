import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atlas } from '../src/atlas/index.js';
import { VitrineError } from '../src/errors.js';
import type { Atlas, CollectionName } from '../src/model/atlas.js';
import { brandPart, mergeParts, platformPart } from '../src/parts/index.js';
import { idSuggestedBy, readNames, writeNames } from '../src/parts/name-list.js';
import { namesIn, reporterIn } from '../src/parts/names-in.js';
import { typeOf } from '../src/parts/types.js';

const brands = atlas.brands.map(({ id }) => id);
const platforms = atlas.platforms.map(({ id }) => id);
const parts: readonly (readonly [string, Atlas])[] = [
  ...brands.map((id) => [`brand ${id}`, brandPart(atlas, id)] as const),
  ...platforms.map((id) => [`platform ${id}`, platformPart(atlas, id)] as const),
];
const anyPart = fc.constantFrom(...parts).map(([, part]) => part);

const collectionsOf = (of: Atlas): [CollectionName, readonly { readonly id: string }[]][] =>
  Object.entries(of).filter((entry): entry is [CollectionName, readonly { id: string }[]] =>
    Array.isArray(entry[1]),
  );

const idsOf = (of: Atlas, collection: CollectionName): string[] =>
  of[collection].map(({ id }) => id);

describe('a part', () => {
  test.each(parts)('of %s has what its records and their claims name', (_, part) => {
    const held = new Map(
      collectionsOf(part).map(([name, records]) => [name, new Set(records.map(({ id }) => id))]),
    );
    const missing = collectionsOf(part).flatMap(([collection, records]) => {
      const type = typeOf(collection);
      if (!type) return [];
      return records.flatMap((record) => {
        const claims = 'claims' in record ? (record.claims as { source: string }[]) : [];
        // What is only named says nothing of its own.
        const stated = claims.length > 0 ? [record, ...claims] : [];
        const names = [
          ...stated.flatMap((one) => [...namesIn(type, one), ...reporterIn(one)]),
          ...claims.map(({ source }) => ({ collection: 'sources' as const, id: source })),
        ];
        return names.filter((name) => !held.get(name.collection)?.has(name.id));
      });
    });
    expect(missing).toEqual([]);
  });

  test.each(parts)('of %s holds nothing that the atlas lacks, and in its order', (_, part) => {
    for (const [collection, records] of collectionsOf(part)) {
      const ids = new Set(records.map(({ id }) => id));
      expect(idsOf(atlas, collection).filter((id) => ids.has(id))).toEqual([...ids]);
    }
  });

  test.each(parts)('of %s counts what it holds', (_, { meta, ...part }) => {
    expect(meta.version).toBe(atlas.meta.version);
    expect(meta.counts.brands).toBe(part.brands.length);
    const claimed = [...part.brands, ...part.platforms, ...part.organizations, ...part.people];
    const states = [...part.capabilities, ...part.presences, ...part.ownerships];
    const events = [...part.deals, ...part.campaigns, ...part.appointments];
    const said = [...part.observations, ...part.insights];
    const claims = [...claimed, ...states, ...events, ...said].flatMap(
      (record): readonly object[] => record.claims,
    );
    expect(meta.counts.claims).toBe(claims.length);
  });

  test('of a brand has every record that names it, whole', () => {
    const part = brandPart(atlas, 'coach');
    const presences = atlas.presences.filter(({ brand }) => brand === 'coach');
    expect(presences.length).toBeGreaterThan(0);
    expect(part.presences).toEqual(presences);
    expect(part.brands.find(({ id }) => id === 'coach')).toBe(
      atlas.brands.find(({ id }) => id === 'coach'),
    );
    const deals = atlas.deals.filter(({ parties, covers }) =>
      [...(parties ?? []), ...(covers ?? [])].some(
        (one) => 'brand' in one && one.brand === 'coach',
      ),
    );
    expect(part.deals).toEqual(deals);
  });

  test('leaves definitions out, and keeps what is only named to its names', () => {
    const part = brandPart(atlas, 'coach');
    expect(new Set(part.terms.map(({ definition }) => definition.en))).toEqual(new Set(['']));
    const named = part.platforms.find(({ id }) => id === 'tmall-luxury-pavilion');
    expect(named?.name).toEqual({ en: 'Tmall Luxury Pavilion', 'zh-Hans': '天猫奢品' });
    expect(named?.claims).toEqual([]);
  });

  test('keeps the former ids that lead to it, and no others', () => {
    const redirects: Atlas['redirects'] = {
      brands: { 'old-coach': { moved: 'coach' }, 'old-gucci': { moved: 'gucci' } },
      platforms: { plaza: { split: ['tmall', 'taobao'] } },
    };
    expect(brandPart({ ...atlas, redirects }, 'coach').redirects).toEqual({
      brands: { 'old-coach': { moved: 'coach' } },
    });
    expect(platformPart({ ...atlas, redirects }, 'tmall').redirects).toEqual({
      platforms: { plaza: { split: ['tmall', 'taobao'] } },
    });
  });

  test('of an unknown thing is refused with the nearest name', () => {
    expect(() => brandPart(atlas, 'coahc')).toThrow(/did you mean `coach`/u);
    expect(() => platformPart(atlas, 'tmal')).toThrow(/did you mean `tmall`/u);
  });
});

describe('parts merged', () => {
  test('of one are that one, and the order of many does not matter', () => {
    fc.assert(
      fc.property(anyPart, anyPart, anyPart, (a, b, c) => {
        expect(mergeParts(a)).toEqual(a);
        expect(mergeParts(a, a)).toEqual(a);
        expect(mergeParts(a, b)).toEqual(mergeParts(b, a));
        expect(mergeParts(mergeParts(a, b), c)).toEqual(mergeParts(a, b, c));
      }),
      { numRuns: 25 },
    );
  });

  test('with the whole atlas are the whole atlas', () => {
    // Every twentieth: the whole is large, and each comparison is of all of it.
    for (const [, part] of parts.filter((_, position) => position % 20 === 0)) {
      const merged = mergeParts(part, atlas);
      expect(merged.meta).toEqual(atlas.meta);
      for (const [collection, records] of collectionsOf(merged)) {
        expect(records).toEqual(atlas[collection]);
      }
    }
  });

  test('where one holds whole what another names, have it whole', () => {
    const coach = brandPart(atlas, 'coach');
    const tmall = platformPart(atlas, 'tmall');
    const merged = mergeParts(coach, tmall);
    const of = (whole: Atlas) => whole.platforms.find(({ id }) => id === 'tmall');
    expect(of(merged)).toEqual(of(atlas));
  });

  test('of different versions are refused', () => {
    const coach = brandPart(atlas, 'coach');
    const later = { ...coach, meta: { ...coach.meta, version: '9.0.0' } };
    expect(() => mergeParts(coach, later)).toThrow(VitrineError);
    expect(() => mergeParts(coach, later)).toThrow(/different versions/u);
  });
});

describe('a list of names', () => {
  test('gives back whatever was written', () => {
    const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,3}$/u);
    const line = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((text) => text.trim() === text && text !== '' && !/[\t\n\r]/u.test(text));
    const name = fc.oneof(fc.record({ en: line }), fc.record({ en: line, 'zh-Hans': line }));
    const things = fc.array(fc.record({ id, name }));
    fc.assert(
      fc.property(things, (list) => {
        expect(readNames(writeNames(list))).toEqual(list);
      }),
    );
  });

  test.each([
    ['Louis Vuitton', 'louis-vuitton'],
    ['Hermès', 'hermes'],
    ['Ports 1961', 'ports-1961'],
    ['Kiehl’s', 'kiehls'],
  ])('%s suggests %s', (name, id) => {
    expect(idSuggestedBy(name)).toBe(id);
  });
});
