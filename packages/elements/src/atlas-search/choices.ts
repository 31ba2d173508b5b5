import { VitrineError, suggest, type LocalizedText, type Problem } from '@vitrine/core';
import type { Found, Hit, SearchedCollection } from '@vitrine/query/search';
import { listed } from '../shared/listed.js';

/** The kinds of things that have names to be found by, in the words of the attribute `kinds`. */
const collections = [
  'brands',
  'platforms',
  'organizations',
  'people',
  'capabilities',
  'campaigns',
  'metrics',
  'markets',
] as const satisfies readonly SearchedCollection[];

/**
 * The kinds that an attribute asks for; all where it asks for none.
 *
 * @throws VitrineError `unknown-word` with every word that is none, and the nearest one
 */
export function kindsIn(attribute: string): readonly SearchedCollection[] {
  const asked = listed(attribute);
  const kinds = asked.flatMap((word) => collections.find((one) => one === word) ?? []);
  if (kinds.length < asked.length) {
    const problems = asked
      .filter((word) => !collections.some((one) => one === word))
      .map((word): Problem => {
        const message = `unknown kind ${suggest(word, collections)}`;
        return { code: 'unknown-word', path: 'kinds', message };
      });
    throw new VitrineError('unknown-word', problems);
  }
  return kinds.length === 0 ? collections : kinds;
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
