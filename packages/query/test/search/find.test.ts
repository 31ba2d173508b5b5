import { atlas } from '@vitrine/core/atlas';
import * as names from '@vitrine/core/atlas/names';
import { VitrineError, type Problem } from '@vitrine/core';
import { LayeredAtlas } from '@vitrine/core/layered';
import { parseClaims } from '@vitrine/core/schema';
import { describe, expect, test } from 'vitest';
import { openSearch, type FindOptions, type Hit } from '../../src/search.js';

const search = openSearch(atlas);

const first = (text: string, options?: FindOptions): Hit => {
  const [hit] = search.find(text, options).hits;
  if (!hit) throw new Error(`nothing goes by ${text}`);
  return hit;
};

/** The matched name with what is marked in brackets. */
function marked({ matched: { text, ranges } }: Hit): string {
  return ranges.reduceRight(
    (rest, [start, end]) => `${rest.slice(0, start)}[${rest.slice(start, end)}]${rest.slice(end)}`,
    text,
  );
}

describe('a text finds', () => {
  test.each([
    ['蔻驰', 'coach', 'exact', '[蔻驰]'],
    ['coach', 'coach', 'exact', '[Coach]'],
    ['Ｃｏａｃｈ', 'coach', 'exact', '[Coach]'],
    ['hermes', 'hermes', 'exact', '[Hermès]'],
    ['HERMÈS', 'hermes', 'exact', '[Hermès]'],
    ['l’oreal', 'loreal', 'exact', '[L’Oréal]'],
    ['loreal', 'loreal', 'exact', '[L’Oréal]'],
    ["L'Oréal", 'loreal', 'exact', '[L’Oréal]'],
    ['yves saint laurent', 'saint-laurent', 'exact', '[Yves Saint Laurent]'],
    ['louis v', 'louis-vuitton', 'prefix', '[Louis V]uitton'],
    ['louisvuitton', 'louis-vuitton', 'exact', '[Louis Vuitton]'],
    ['vuitton louis', 'louis-vuitton', 'word', '[Louis] [Vuitton]'],
    ['vuitton', 'louis-vuitton', 'word', 'Louis [Vuitton]'],
    ['奢品', 'tmall-luxury-pavilion', 'word', '天猫[奢品]'],
    ['kouchi', 'coach', 'pinyin', '[蔻驰]'],
    ['kou chi', 'coach', 'pinyin', '[蔻驰]'],
    ['kouc', 'coach', 'pinyin', '[蔻驰]'],
    ['kc', 'coach', 'initials', '[蔻驰]'],
    ['xhs', 'xiaohongshu', 'initials', '[小红书]'],
    ['lqd', 'richard-liu', 'initials', '[刘强东]'],
    ['uitton', 'louis-vuitton', 'contains', 'Louis V[uitton]'],
    ['vuiton', 'louis-vuitton', 'typo', 'Louis [Vuitton]'],
    ['luois vuitton', 'louis-vuitton', 'typo', '[Louis Vuitton]'],
    ['vuiton louis', 'louis-vuitton', 'typo', '[Louis] [Vuitton]'],
    ['香奈尔', 'chanel', 'typo', '[香奈儿]'],
    ['Coach蔻驰', 'coach', 'word', '[Coach]'],
  ])('%s: %s, by %s', (text, id, how, marks) => {
    const hit = first(text);
    expect([hit.id, hit.how, marked(hit)]).toEqual([id, how, marks]);
  });

  test('all readings of a character that has several', () => {
    for (const text of ['bobaili', 'boboli']) expect(first(text).id).toBe('burberry');
    for (const text of ['miumiu', 'miaomiao', 'moumou']) expect(first(text).id).toBe('miu-miu');
    for (const text of ['oumiqie', 'oumijia']) expect(first(text).id).toBe('omega');
    for (const text of ['potenvshi', 'potenushi']) {
      expect(search.find(text).hits.map(({ matched }) => matched.text)).toContain('颇特女士');
    }
  });

  test('the reading by which it was found', () => {
    expect(first('kouc').matched).toMatchObject({ reading: 'kouchi', language: 'zh-Hans' });
    expect(first('蔻驰').matched).not.toHaveProperty('reading');
  });

  test('another name, told as such', () => {
    expect(first('christian dior').matched).toMatchObject({
      text: 'Christian Dior',
      kind: 'alias',
      language: 'en',
    });
    expect(first('香奈兒').matched).toMatchObject({ kind: 'alias', language: 'zh' });
  });
});

describe('hits', () => {
  test('stand in the order in which they match, and then of what is told of them', () => {
    const { hits } = search.find('tmall', { limit: 100 });
    const ways = ['exact', 'prefix', 'word', 'pinyin', 'initials', 'contains', 'typo'];
    const order = hits.map(({ how }) => ways.indexOf(how));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(hits[0]).toMatchObject({ collection: 'platforms', id: 'tmall', how: 'exact' });
    const scores = hits.map(({ score }) => score);
    expect(scores).toEqual([...new Set(scores)].sort((a, b) => b - a));
    expect(Math.min(...scores)).toBeGreaterThan(0);
    expect(Math.max(...scores)).toBeLessThanOrEqual(1);
  });

  test('hold each thing once', () => {
    const { hits } = search.find('louis vuitton', { limit: 100 });
    expect(new Set(hits.map(({ collection, id }) => `${collection}/${id}`)).size).toBe(hits.length);
  });

  test('are no more than the limit, and whether there are more is told', () => {
    expect(search.find('tmall', { limit: 3 })).toMatchObject({ more: true });
    expect(search.find('tmall', { limit: 3 }).hits).toHaveLength(3);
    expect(search.find('kouchi', { limit: 1 })).toMatchObject({ more: false });
  });

  test('are of the collections that are asked for', () => {
    const { hits } = search.find('farfetch', { collections: ['platforms'] });
    expect(hits.map(({ collection }) => collection)).toContain('platforms');
    expect(new Set(hits.map(({ collection }) => collection))).toEqual(new Set(['platforms']));
  });

  test.each([[[]], ['brands'], [new Set(['brands'])]])(
    'are refused of what is no list of collections: %j',
    (collections) => {
      expect(() => search.find('coach', { collections: collections as never })).toThrow(
        "collections: must be a list such as ['brands']",
      );
    },
  );

  test('a name outside of those collections does not keep mistyped ones away', () => {
    const own = openSearch({
      brands: [{ id: 'kauchi', name: { en: 'Kauchi' } }],
      platforms: [{ id: 'kouchi', name: { en: 'Kouchi' } }],
    });
    expect(own.find('kauchi').hits.map(({ id }) => id)).toEqual(['kauchi']);
    const { hits } = own.find('kauchi', { collections: ['platforms'] });
    expect(hits.map(({ id, how }) => [id, how])).toEqual([['kouchi', 'typo']]);
  });

  test('show the name in the language of the page where both match alike', () => {
    const twin = { id: 'twin', name: { en: 'IDG', 'zh-Hans': 'IDG' } };
    const own = openSearch({ brands: [twin] });
    expect(own.find('idg').hits[0]?.matched.language).toBe('en');
    expect(own.find('idg', { locale: 'zh-Hans' }).hits[0]?.matched.language).toBe('zh-Hans');
  });
});

describe('where nothing is found', () => {
  test('the nearest names are offered', () => {
    const { hits, nearest } = search.find('lious vuitn');
    expect(hits).toEqual([]);
    expect(nearest[0]).toMatchObject({ collection: 'brands', id: 'louis-vuitton' });
    expect(nearest).toHaveLength(3);
  });

  test('they are of the collections that are asked for', () => {
    const { nearest } = search.find('lious vuitn', { collections: ['people'] });
    expect(new Set(nearest.map(({ collection }) => collection))).toEqual(new Set(['people']));
  });

  test.each(['', '   ', '???', '·'])('a text without a letter, %j, asks for nothing', (text) => {
    expect(search.find(text)).toEqual({ hits: [], more: false, nearest: [] });
  });
});

describe('what is searched', () => {
  test('may be the lists of names alone', () => {
    expect(openSearch(names).find('蔻驰').hits[0]?.id).toBe('coach');
  });

  test('may be own things, whose names have pinyin as far as their characters are known', () => {
    const own = openSearch({
      brands: [
        { id: 'mine', name: { en: 'Mine', 'zh-Hans': '驰蔻' } },
        { id: 'other', name: { en: 'Other', 'zh-Hans': '驰龘' } },
      ],
    });
    expect(own.find('chikou').hits[0]).toMatchObject({ id: 'mine', how: 'pinyin' });
    expect(own.find('龘').hits[0]?.id).toBe('other');
    expect(own.find('chi').hits.map(({ id }) => id)).toEqual(['mine']);
  });
});

describe('an atlas with own claims on it', () => {
  const own = {
    sources: [
      {
        source: {
          id: 'own-desk',
          title: 'Own notes',
          publisher: 'Own desk',
          kind: 'news',
          language: 'en',
          published: '2024-03-01',
        },
        claims: [
          {
            type: 'presence',
            brand: 'zuberlin',
            platform: 'tmall',
            channel: 'flagship-store',
            state: 'present',
          },
        ],
      },
    ],
    vocabulary: {
      brands: { zuberlin: { name: { en: 'Zuberlin', 'zh-Hans': '蔻天' }, kind: 'brand' } },
    },
  };

  test('is searched for what they name, with pinyin by characters that the atlas knows', () => {
    expect(search.find('zuberlin').hits).toEqual([]);
    const layers = new LayeredAtlas(atlas);
    layers.put(parseClaims(own, atlas));
    const layered = openSearch(layers.atlas);
    for (const text of ['zuberlin', 'zuberln', '蔻天', 'koutian']) {
      expect(layered.find(text).hits[0], text).toMatchObject({ id: 'zuberlin' });
    }
    expect(layered.find('coach').hits[0]).toMatchObject({ id: 'coach', how: 'exact' });
  });
});

describe('a text of any length', () => {
  test('is looked up by its beginning alone', () => {
    const long = 'louis vuitton '.repeat(100_000);
    expect(search.find(long)).toEqual(search.find(long.slice(0, 200)));
    const chinese = '蔻'.repeat(100_000);
    expect(search.find(chinese)).toEqual(search.find(chinese.slice(0, 200)));
  });
});

describe('what is asked wrongly is refused, with every problem', () => {
  const problemsOf = (options: object, text: unknown = 'coach'): readonly Problem[] => {
    try {
      // As callers without types may ask.
      search.find(text as string, options);
    } catch (error) {
      if (error instanceof VitrineError) return error.problems;
      throw error;
    }
    return [];
  };

  test.each([
    [{ limit: 0 }, 'limit', 'from 1 to 100'],
    [{ limit: 101 }, 'limit', 'from 1 to 100'],
    [{ limit: 1.5 }, 'limit', 'from 1 to 100'],
    [{ locale: 'fr' }, 'locale', 'valid: en, zh-Hans'],
    [{ collections: ['brand'] }, 'collections', 'unknown `brand`; valid: brands'],
    [{ limits: 5 }, 'options', 'unknown `limits`; valid: collections, limit, locale'],
  ])('%j', (options, path, message) => {
    const problems = problemsOf(options);
    expect(problems.map((problem) => problem.path)).toEqual([path]);
    expect(problems[0]?.message).toContain(message);
  });

  test('all at once', () => {
    const problems = problemsOf({ limit: 0, locale: 'fr' }, 7);
    expect(problems.map(({ path }) => path)).toEqual(['text', 'locale', 'limit']);
  });

  test('and so is what is no atlas', () => {
    expect(() => openSearch({})).toThrow(/nothing to search: give an atlas/u);
  });
});
