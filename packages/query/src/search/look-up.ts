import type { Locale } from '@vitrine/core';
import { once } from '../store/once.js';
import { bestOf, type Best } from './best.js';
import { isUnspaced } from './fold.js';
import { holding } from './holding.js';
import { wordStarts } from './segments.js';
import { tailsOf } from './tails.js';
import type { Text, Thing } from './texts.js';
import type { How } from './types.js';
import { mayBeMistyped, typosIn } from './typos.js';
import { withWords, withWordsButOne } from './words.js';

/** What to look for. */
export interface Wanted {
  readonly letters: string;
  readonly words: readonly string[];
  readonly isWanted: (thing: Thing) => boolean;
  readonly limit: number;
  readonly locale: Locale;
}

interface LookedUp {
  readonly matches: ReturnType<Best['take']>;
  readonly more: boolean;
}

/** Fewer letters begin too many readings, or stand within too many words, to tell anything. */
const fewest = { initials: 2, inside: 3, laterPinyin: 4 } as const;

/** Makes the indexes; that of typing errors when it is first needed. */
export function lookUpIn(things: readonly Thing[]): (wanted: Wanted) => LookedUp {
  const texts = things.flatMap((thing) => thing.texts);
  const eachFrom = tailsOf(texts);
  const eachHolding = holding(texts);
  const eachMistyped = once(() => typosIn(texts));
  const beginsWord = wordStarts();
  const best = bestOf(things.length);

  /** How a text meets letters that it has from a start on, if that tells anything. */
  const howFrom = (text: Text, start: number, { length }: string): How | undefined => {
    const { is, letters } = text;
    if (is === 'initials') return length < fewest.initials ? undefined : is;
    if (is === 'pinyin') return start > 0 && length < fewest.laterPinyin ? undefined : is;
    if (start === 0) return letters.length === length ? 'exact' : 'prefix';
    return !isUnspaced(letters[start] ?? '') || beginsWord(text, start) ? 'word' : 'contains';
  };

  return ({ letters, words, isWanted, limit, locale }) => {
    const offer = (how: How | undefined, text: Text, from: number, to: number): void => {
      if (how && isWanted(text.thing)) best.offer(how, text, from, to, text.language === locale);
    };
    const offerApart = (how: How, names: readonly Text[]): void => {
      for (const text of names) offer(how, text, text.letters.length, text.letters.length);
    };
    let exact = 0;
    eachFrom(letters, (text, start) => {
      const how = howFrom(text, start, letters);
      if (how === 'exact' && isWanted(text.thing)) exact++;
      offer(how, text, start, start + letters.length);
    });
    if (words.length > 1) offerApart('word', withWords(eachFrom, words));
    // What follows ranks below all of that: it is looked for only where there is room.
    if (best.size <= limit) {
      if (letters.length >= fewest.inside && !isUnspaced(letters)) {
        eachHolding(letters, (text, start) =>
          offer('contains', text, start, start + letters.length),
        );
      }
      // Whoever typed a name as it is made no error.
      if (exact === 0) {
        if (mayBeMistyped(letters)) {
          eachMistyped()(letters, (text, start, end) => offer('typo', text, start, end));
        }
        offerApart('typo', withWordsButOne(eachFrom, words));
      }
    }
    return { more: best.size > limit, matches: best.take(limit) };
  };
}
