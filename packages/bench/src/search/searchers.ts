import { atlas } from '@vitrine/core/atlas';
import { openSearch } from '@vitrine/query/search';
import MiniSearch from 'minisearch';
import { things } from './names.js';
import type { Searcher } from './quality.js';

export function vitrine(): Searcher {
  const search = openSearch(atlas);
  return (text, limit) =>
    search.find(text, { limit }).hits.map(({ collection, id }) => `${collection}/${id}`);
}

/**
 * MiniSearch as its documentation would have it for this work: words without accents, beginnings, one error a word, names
 * before other names, Chinese in pairs of characters, and the same pinyin as fields.
 */
export function miniSearch(): Searcher {
  const fields = ['name', 'chinese', 'aliases', 'pinyin', 'initials'];
  const index = new MiniSearch<Record<string, string>>({
    idField: 'key',
    fields,
    tokenize,
    processTerm: (term) => term.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, ''),
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length >= 4 ? 1 : false),
      combineWith: 'AND',
      boost: { name: 4, chinese: 4, aliases: 3, pinyin: 2 },
      boostDocument: (_, __, stored) => 1 + Math.log1p(Number(stored?.['told'] ?? 0)) / 10,
    },
    storeFields: ['told'],
  });
  index.addAll(
    things.map(({ key, record, names }) => ({
      key,
      name: record.name.en,
      chinese: record.name['zh-Hans'] ?? '',
      aliases: (record.aliases ?? []).join(' '),
      pinyin: names.map((name) => name.pinyin ?? '').join(' '),
      initials: names.map((name) => name.initials ?? '').join(' '),
      told: String(record.claims?.length ?? 0),
    })),
  );
  return (text, limit) =>
    index
      .search(text)
      .slice(0, limit)
      .map(({ id }) => String(id));
}

/** Words, and of a run of Chinese characters each pair. */
function tokenize(text: string): string[] {
  return text.split(/[^\p{L}\p{N}\p{M}]+/u).flatMap((word) => {
    if (!/\p{Script=Han}/u.test(word)) return [word];
    const characters = Array.from(word);
    return characters.length < 2
      ? [word]
      : characters.slice(1).map((character, index) => (characters[index] ?? '') + character);
  });
}
