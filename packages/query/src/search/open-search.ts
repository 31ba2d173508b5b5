import { VitrineError } from '@vitrine/core';
import { readings } from '@vitrine/core/atlas/pinyin';
import { askedOf } from './asked.js';
import type { Match } from './best.js';
import { fold, foldedWords } from './fold.js';
import { lookUpIn } from './look-up.js';
import { likenessTo } from './nearest.js';
import { thingsOf, type Thing } from './texts.js';
import { searchedCollections, type Findables, type Matched, type Search } from './types.js';
import { spansIn } from './words.js';

/** Nobody types more to find a name, and a text from outside may be of any length. */
const longestText = 200;

/** So many names are offered where none is found. */
const offered = 3;

/**
 * Opens the names of an atlas to be searched: those of the seeded one, of one with own claims layered on top,
 * or of any lists of things with an `id` and a `name`. Chinese names have the pinyin that is shipped with the atlas:
 * one with a character that no name in it holds has none.
 *
 * @throws VitrineError `not-an-atlas` where there is no list to search
 * @example
 * const search = openSearch(atlas);
 * search.find('kouchi').hits[0]; // Coach, by the pinyin of 蔻驰
 */
export function openSearch(findables: Findables): Search {
  refuseOthers(findables);
  const things = thingsOf(findables, readings);
  const lookUp = lookUpIn(things);
  return {
    find(text, options = {}) {
      const { collections, limit, locale } = askedOf(text, options);
      const typed = text.slice(0, longestText);
      const { letters } = fold(typed);
      if (letters === '') return { hits: [], more: false, nearest: [] };
      const words = foldedWords(typed);
      const isWanted = (thing: Thing) => collections.includes(thing.collection);
      const { matches, more } = lookUp({ letters, words, isWanted, limit, locale });
      const hits = matches.map(([match, score]) => ({
        ...named(match.text.thing),
        matched: matchedIn(match, words),
        how: match.how,
        score,
      }));
      return {
        hits,
        more,
        nearest: hits.length > 0 ? [] : nearestTo(letters, things.filter(isWanted)),
      };
    },
  };
}

const named = ({ collection, record: { id, name } }: Thing) => ({ collection, id, name });

function nearestTo(letters: string, things: readonly Thing[]) {
  const likeness = likenessTo(letters);
  return things
    .map((thing) => ({ ...named(thing), likeness: likeness(thing.texts) }))
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, offered);
}

/** What is shown of a name that was found, with what of it to mark. */
function matchedIn({ text, from, to }: Match, words: readonly string[]): Matched {
  const { letters, sources, is, name, language, kind } = text;
  const { begins, ends } = text.folded;
  const letterOf = (place: number): number => (sources ? (sources[place] ?? 0) : place);
  const ranges = (from < to ? [[from, to] as const] : spansIn(text, words)).map(
    ([start, end]) => [begins[letterOf(start)] ?? 0, ends[letterOf(end - 1)] ?? 0] as const,
  );
  return { text: name, language, kind, ranges, ...(is !== 'name' && { reading: letters }) };
}

/** Callers without types may give anything, often a promise of an atlas or a module that holds one. */
function refuseOthers(findables: Findables): void {
  if (searchedCollections.some((name) => Array.isArray(findables[name]))) return;
  const message = `nothing to search: give an atlas, or lists of ${searchedCollections.join(', ')}.`;
  throw new VitrineError('not-an-atlas', [{ code: 'not-an-atlas', path: 'atlas', message }]);
}
