import { isUnspaced } from './fold.js';
import type { Text } from './texts.js';
import { withinOne } from './within-one.js';

/** More letters than that are not looked up, but compared. */
const lookedUp = 7;

/** In fewer letters one error leaves too little to tell what was meant. */
const fewest = { spaced: 4, unspaced: 3 } as const;

export const mayBeMistyped = (letters: string): boolean =>
  letters.length >= (isUnspaced(letters) ? fewest.unspaced : fewest.spaced) && /\D/u.test(letters);

type Place = readonly [text: Text, start: number];

type EachMistyped = (
  letters: string,
  visit: (text: Text, start: number, end: number) => void,
) => void;

/**
 * Finds names, and words in them, by letters with one typing error. Two words that differ by one error become
 * the same when one letter at most is left out of each: all words with one letter left out are an index of it
 * whose speed does not depend on how many names there are.
 */
export function typosIn(texts: readonly Text[]): EachMistyped {
  const groups = new Map<number, Place[]>();
  for (const text of texts) {
    const { letters, starts } = text;
    for (const start of text.is === 'name' ? starts : []) {
      if (start > 0 && isUnspaced(letters[start] ?? '')) continue;
      const place: Place = [text, start];
      const last = Math.min(start + lookedUp, letters.length);
      for (const end of [...starts.filter((end) => end > start && end < last), last]) {
        for (const hash of oneLeftOut(letters.slice(start, end))) {
          const group = groups.get(hash);
          if (group) group.push(place);
          else groups.set(hash, [place]);
        }
      }
    }
  }
  return (letters, visit) => {
    for (const hash of oneLeftOut(letters.slice(0, lookedUp))) {
      for (const place of groups.get(hash) ?? []) {
        const end = mistypedEnd(letters, ...place);
        if (end !== undefined) visit(...place, end);
      }
    }
  };
}

/** Where letters end that begin at a place of a name, with one typing error in them. */
export function mistypedEnd(
  typed: string,
  { letters, starts }: Text,
  start: number,
): number | undefined {
  const meets = (isEnd: (end: number) => boolean) => withinOne(typed, letters, start, isEnd);
  return (
    meets((end) => end === letters.length) ??
    // Many letters tell what is meant before its word has been typed to the end.
    meets((end) => typed.length > lookedUp || starts.includes(end))
  );
}

/** Hashes (FNV-1a) of a word and of the same with each one of its letters left out. */
function oneLeftOut(word: string): readonly number[] {
  return Array.from({ length: word.length + 1 }, (_, left) => {
    let hash = 0x811c9dc5;
    for (let at = 0; at < word.length; at++) {
      if (at !== left) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
    }
    return hash ^ (hash >>> 15);
  });
}
