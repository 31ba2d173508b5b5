import type { Locale, LocalizedText } from '@vitrine/core';

/** The collections whose things have names to be found by. */
export const searchedCollections = [
  'brands',
  'platforms',
  'organizations',
  'people',
  'capabilities',
  'campaigns',
  'metrics',
  'markets',
] as const;

export type SearchedCollection = (typeof searchedCollections)[number];

/** What search reads of a thing. */
export interface Findable {
  readonly id: string;
  readonly name: LocalizedText;
  readonly aliases?: readonly string[];
  /** How many there are tells how much is known of it: of two that match alike, more comes first. */
  readonly claims?: readonly unknown[];
}

/**
 * Things by collection: an atlas, one with own claims layered on it, a part of one, or the lists of
 * `@vitrine/core/atlas/names`, which know no other names and no claims.
 */
export type Findables = { readonly [Collection in SearchedCollection]?: readonly Findable[] };

/**
 * How a text meets a name, the best first:
 * - `exact`: it is the name
 * - `prefix`: the name begins with it
 * - `word`: a word of the name does, or each word of the text begins one, in any order
 * - `pinyin`: it is how the Chinese name is read, or the beginning of that, or from a later syllable on
 * - `initials`: it is the first letters of the syllables, or some of them from the first on
 * - `contains`: it stands within a word
 * - `typo`: one letter more, less, other or swapped with its neighbour makes it meet the name
 */
export const hows = ['exact', 'prefix', 'word', 'pinyin', 'initials', 'contains', 'typo'] as const;

export type How = (typeof hows)[number];

export interface Matched {
  /** The name as it is written. */
  readonly text: string;
  /** BCP 47. Another name in Chinese is `zh`, as it may be in either script. */
  readonly language: Locale | 'zh';
  readonly kind: 'name' | 'alias';
  /** What of it met the text, to be marked: `[start, end)` in UTF-16 code units, rising, apart. */
  readonly ranges: readonly (readonly [start: number, end: number])[];
  /** The pinyin or the initials of the name by which it was found, without tones and spaces. */
  readonly reading?: string;
}

export interface Hit {
  readonly collection: SearchedCollection;
  readonly id: string;
  readonly name: LocalizedText;
  /** Which of its names met the text best, and where. */
  readonly matched: Matched;
  readonly how: How;
  /** Falls from hit to hit, between 1 and 0. Comparable within one answer only. */
  readonly score: number;
}

/** A name to offer where nothing was found. */
export interface Nearest {
  readonly collection: SearchedCollection;
  readonly id: string;
  readonly name: LocalizedText;
  /** How much its letters are like those of the text: 1 for all, 0 for none. */
  readonly likeness: number;
}

export interface Found {
  /** The best first. */
  readonly hits: readonly Hit[];
  /** There are further hits than the limit let through. */
  readonly more: boolean;
  /** Where there is no hit: the names that are most like the text. Empty when the text holds no letter. */
  readonly nearest: readonly Nearest[];
}

export interface FindOptions {
  /** Only things of these collections; of all where left out. */
  readonly collections?: readonly SearchedCollection[] | undefined;
  /** At most so many hits, from 1 to 100; 10 where left out. */
  readonly limit?: number | undefined;
  /** Which name to show where those in both languages meet the text alike; English where left out. */
  readonly locale?: Locale | undefined;
}

/** Finds things by their names. It never changes; what it needs is built when it is opened. */
export interface Search {
  /**
   * What goes by a text: in either language, by any of its names, whatever the case, width, accents and
   * punctuation, by part of a name, by pinyin or its initials, and with one letter mistyped.
   *
   * @param text - as somebody types it; what lies beyond 200 code units is not read
   * @throws VitrineError `wrong-type`, `unknown-word` with the valid ones; all problems at once
   */
  find(text: string, options?: FindOptions): Found;
}
