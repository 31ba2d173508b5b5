import type { EachFrom } from './tails.js';
import type { Text } from './texts.js';
import { mayBeMistyped, mistypedEnd } from './typos.js';

/** Each word in turn is taken for the mistyped one: nobody means a name of more. */
const mostWords = 12;

/**
 * The names in which the longest of some words begins a word, where each other does in some name of the same thing, and
 * where `mistyped` does with a typing error.
 */
export function withWords(
  eachFrom: EachFrom,
  words: readonly string[],
  mistyped?: string,
): readonly Text[] {
  const [longest, ...others] = [...words].sort((a, b) => b.length - a.length);
  const found = new Set<Text>();
  if (longest === undefined) return [];
  eachFrom(longest, (text) => {
    if (text.is === 'name') found.add(text);
  });
  return [...found].filter(({ thing: { texts } }) => {
    const has = (word: string, endOf: EndOf) =>
      texts.some((text) => text.is === 'name' && spanOf(word, text, endOf));
    return (
      others.every((word) => has(word, exactEnd)) &&
      (mistyped === undefined || has(mistyped, mistypedEnd))
    );
  });
}

/** The same for each word that may be the one with an error. */
export function withWordsButOne(eachFrom: EachFrom, words: readonly string[]): readonly Text[] {
  if (words.length > mostWords) return [];
  return words.filter(mayBeMistyped).flatMap((mistyped) =>
    withWords(
      eachFrom,
      words.filter((word) => word !== mistyped),
      mistyped,
    ),
  );
}

export type Span = readonly [start: number, end: number];

/** Where in a name the words stand that were typed, each letter once. */
export function spansIn(name: Text, words: readonly string[]): readonly Span[] {
  let last = 0;
  return words
    .flatMap((word) => {
      const span = spanOf(word, name, exactEnd) ?? spanOf(word, name, mistypedEnd);
      return span ? [span] : [];
    })
    .sort(([a], [b]) => a - b)
    .map(([start, end]): Span => {
      const from = Math.max(start, last);
      last = Math.max(end, last);
      return [from, end];
    })
    .filter(([from, end]) => from < end);
}

type EndOf = (word: string, name: Text, start: number) => number | undefined;

const exactEnd: EndOf = (word, { letters }, start) =>
  letters.startsWith(word, start) ? start + word.length : undefined;

function spanOf(word: string, name: Text, endOf: EndOf): Span | undefined {
  for (const start of name.starts) {
    const end = endOf(word, name, start);
    if (end !== undefined) return [start, end];
  }
  return undefined;
}
