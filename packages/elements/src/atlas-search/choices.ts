import { VitrineError, suggest, type LocalizedText, type Problem } from '@vitrine/core';
import type { Found, Hit, SearchedCollection } from '@vitrine/query/search';
import { listed } from '../shared/listed.js';
import { searchWords } from './words.js';

const isKind = (word: string): word is SearchedCollection =>
  Object.hasOwn(searchWords.en.kinds, word);

/**
 * The kinds that an attribute asks for; `undefined`, which is all, where it asks for none.
 *
 * @throws VitrineError `unknown-word` with every word that is none, and the nearest one
 */
export function kindsIn(attribute: string): readonly SearchedCollection[] | undefined {
  const asked = listed(attribute);
  const problems = asked
    .filter((word) => !isKind(word))
    .map((word): Problem => {
      const message = `unknown kind ${suggest(word, Object.keys(searchWords.en.kinds))}`;
      return { code: 'unknown-word', path: 'kinds', message };
    });
  if (problems.length > 0) throw new VitrineError('unknown-word', problems);
  return asked.length === 0 ? undefined : asked.filter(isKind);
}

/** A name to choose: one that was found, or one that is near where none was. */
export interface Choice {
  readonly collection: SearchedCollection;
  readonly id: string;
  readonly name: LocalizedText;
  readonly hit?: Hit;
}

/** Choices of one kind. */
export interface ChoiceGroup {
  readonly collection: SearchedCollection;
  readonly choices: readonly Choice[];
}

/** What there is to choose by kind: the kind of the best first, within each the best first. */
export function groupsOf({ hits, nearest }: Found): readonly ChoiceGroup[] {
  const all: readonly Choice[] =
    hits.length > 0
      ? hits.map((hit) => ({ collection: hit.collection, id: hit.id, name: hit.name, hit }))
      : nearest;
  const kinds = new Set(all.map(({ collection }) => collection));
  return [...kinds].map((collection) => ({
    collection,
    choices: all.filter((choice) => choice.collection === collection),
  }));
}
