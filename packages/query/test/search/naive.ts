import { readings } from '@vitrine/core/atlas/pinyin';
import {
  searchedCollections,
  type Findable,
  type Findables,
  type How,
  type SearchedCollection,
} from '../../src/search.js';

/**
 * Search as its documentation tells it, by comparing the text with every name: slow, without an index, and for the names
 * of the seeded atlas only.
 */
export interface NaiveHit {
  readonly collection: SearchedCollection;
  readonly id: string;
  readonly how: How;
}

interface Way {
  readonly how: How;
  /** 0 for the whole name, 1 for its beginning, 2 for a later part. */
  readonly part: number;
}

const hows: readonly How[] = ['exact', 'prefix', 'word', 'pinyin', 'initials', 'contains', 'typo'];
const han = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]/u;
const token =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]|(?:(?![\p{scx=Han}\p{scx=Hira}\p{scx=Kana}])[\p{L}\p{N}\p{M}])+/gu;
const segmenter = new Intl.Segmenter('zh-Hans', { granularity: 'word' });

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(
      /[ßæœøłđðþı]/gu,
      (letter) => ({ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l' })[letter] ?? letter,
    )
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** The names are asked for with every text. */
function kept<Value>(make: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const value = known.get(text) ?? make(text);
    known.set(text, value);
    return value;
  };
}

const tokensOf = kept((text): readonly string[] =>
  [...text.normalize('NFC').matchAll(token)].map(([one]) => plain(one)).filter((one) => one !== ''),
);

/** Where each of some parts begins when they are joined. */
const startsOf = (parts: readonly string[]): readonly number[] =>
  parts.map((_, index) => parts.slice(0, index).join('').length);

const wordsOf = (text: string): readonly string[] => [
  ...new Set(
    text
      .replace(/[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]+/gu, ' $& ')
      .split(/[^\p{L}\p{N}\p{M}]+/u)
      .map(plain)
      .filter((word) => word !== ''),
  ),
];

/** All ways to read a Chinese name, a syllable for each character. */
const waysToRead = kept((letters: string): readonly (readonly string[])[] => {
  if (!han.test(letters)) return [];
  let ways: string[][] = [[]];
  for (const character of Array.from(letters)) {
    const syllables = han.test(character) ? (readings.get(character) ?? []) : [character];
    ways = ways.flatMap((way) => syllables.map((one) => [...way, one]));
  }
  return ways;
});

/** Whether one letter more, less, other, or swapped with the next makes one text the other. */
function differByOne(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  const without = (text: string, at: number) => text.slice(0, at) + text.slice(at + 1);
  const places = Array.from({ length: Math.max(a.length, b.length) }, (_, at) => at);
  if (a.length > b.length) return places.some((at) => without(a, at) === b);
  if (a.length < b.length) return places.some((at) => without(b, at) === a);
  return places.some(
    (at) =>
      without(a, at) === without(b, at) ||
      a.slice(0, at) + a.charAt(at + 1) + a.charAt(at) + a.slice(at + 2) === b,
  );
}

const canBeMistyped = (letters: string): boolean =>
  letters.length >= (han.test(letters) ? 3 : 4) && !/^\d+$/u.test(letters);

/** Whether letters, from a start of a name on, are a word, words or much of them with one error. */
function typoFrom(typed: string, letters: string, starts: readonly number[], start: number) {
  return [...Array(letters.length + 1).keys()].filter(
    (end) =>
      end > start &&
      (typed.length > 7 || end === letters.length || starts.includes(end)) &&
      !letters.startsWith(typed, start) &&
      differByOne(typed, letters.slice(start, end)),
  );
}

const namesOf = ({ name, aliases = [] }: Findable): readonly string[] =>
  [name.en, name['zh-Hans'], ...aliases].filter((one) => one !== undefined);

function waysWithoutTypo(text: string, record: Findable): readonly Way[] {
  const typed = plain(text);
  const ways = namesOf(record).flatMap((name): readonly Way[] => {
    const tokens = tokensOf(name);
    const letters = tokens.join('');
    if (letters === typed) return [{ how: 'exact', part: 0 }];
    if (letters.startsWith(typed)) return [{ how: 'prefix', part: 1 }];
    const found: Way[] = [];
    for (const start of startsOf(tokens).slice(1)) {
      if (!letters.startsWith(typed, start)) continue;
      found.push({ how: isWord(name, letters, start) ? 'word' : 'contains', part: 2 });
    }
    if (typed.length >= 3 && !han.test(typed) && letters.includes(typed)) {
      found.push({ how: 'contains', part: 2 });
    }
    for (const syllables of waysToRead(letters)) {
      const read = syllables.join('');
      const initials = syllables.map((one) => one.charAt(0)).join('');
      if (read.startsWith(typed)) found.push({ how: 'pinyin', part: read === typed ? 0 : 1 });
      else if (typed.length >= 4 && startsOf(syllables).some((at) => read.startsWith(typed, at))) {
        found.push({ how: 'pinyin', part: 2 });
      }
      if (typed.length >= 2 && initials.startsWith(typed)) {
        found.push({ how: 'initials', part: initials === typed ? 0 : 1 });
      }
    }
    return found;
  });
  const words = wordsOf(text);
  return words.length > 1 && words.every((word) => hasWord(word, record))
    ? [...ways, { how: 'word', part: 2 }]
    : ways;
}

function isWord(name: string, letters: string, start: number): boolean {
  if (!han.test(letters.charAt(start))) return true;
  const before = [...segmenter.segment(name)].map(
    ({ index }) => plain(name.slice(0, index)).length,
  );
  return before.includes(start);
}

function hasWord(word: string, record: Findable): boolean {
  return namesOf(record).some((name) => {
    const tokens = tokensOf(name);
    return startsOf(tokens).some((start) => tokens.join('').startsWith(word, start));
  });
}

function typosOf(text: string, record: Findable): readonly Way[] {
  const typed = plain(text);
  const names = namesOf(record).map(tokensOf);
  const ways = names.flatMap((tokens): readonly Way[] => {
    if (!canBeMistyped(typed)) return [];
    const letters = tokens.join('');
    const starts = startsOf(tokens);
    return starts
      .filter((start) => start === 0 || !han.test(letters.charAt(start)))
      .flatMap((start) =>
        typoFrom(typed, letters, starts, start).map((end) => ({
          how: 'typo' as const,
          part: start > 0 ? 2 : end < letters.length ? 1 : 0,
        })),
      );
  });
  const words = wordsOf(text);
  const oneMistyped =
    words.length > 1 &&
    words.length <= 12 &&
    words.some(
      (mistyped) =>
        canBeMistyped(mistyped) &&
        words.every((word) => word === mistyped || hasWord(word, record)) &&
        names.some((tokens) => {
          const starts = startsOf(tokens);
          return starts.some(
            (start) => typoFrom(mistyped, tokens.join(''), starts, start).length > 0,
          );
        }),
    );
  return oneMistyped ? [...ways, { how: 'typo', part: 2 }] : ways;
}

/** The hits of a text among all things, the best first. */
export function naiveFind(findables: Findables, text: string, limit: number): readonly NaiveHit[] {
  const records = searchedCollections.flatMap((collection) =>
    (findables[collection] ?? []).map((record) => ({ collection, record })),
  );
  const gradeOf = ({ how, part }: Way): number => hows.indexOf(how) * 3 + part;
  const found = records.map((one) => ({ ...one, ways: waysWithoutTypo(text, one.record) }));
  const strict = found.filter(({ ways }) => ways.length > 0);
  const isName = strict.some(({ ways }) => ways.some(({ how }) => how === 'exact'));
  const certain = strict.filter(({ ways }) => ways.some(({ how }) => how !== 'contains'));
  const all =
    isName || certain.length > limit || strict.length > limit
      ? strict
      : found
          .map((one) => ({ ...one, ways: [...one.ways, ...typosOf(text, one.record)] }))
          .filter(({ ways }) => ways.length > 0);
  return all
    .map(({ collection, record, ways }) => {
      const grade = Math.min(...ways.map(gradeOf));
      const how = hows[Math.floor(grade / 3)] ?? 'typo';
      const told = record.claims?.length ?? 0;
      return { collection, id: record.id, how, grade, told, letters: plain(record.name.en) };
    })
    .sort(
      (a, b) =>
        a.grade - b.grade ||
        b.told - a.told ||
        (a.letters < b.letters ? -1 : a.letters > b.letters ? 1 : 0) ||
        (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
    )
    .map(({ collection, id, how }) => ({ collection, id, how }))
    .slice(0, limit);
}
