import { VitrineError, type Locale, type Problem } from '@vitrine/core';
import { searchedCollections, type FindOptions, type SearchedCollection } from './types.js';

export interface Asked {
  readonly collections: readonly SearchedCollection[];
  readonly limit: number;
  readonly locale: Locale;
}

const mostHits = 100;
const locales: readonly unknown[] = ['en', 'zh-Hans'] satisfies Locale[];
const optionNames: readonly unknown[] = [
  'collections',
  'limit',
  'locale',
] satisfies (keyof FindOptions)[];

/** @throws VitrineError of the first problem's code, with all problems */
export function askedOf(text: unknown, options: FindOptions): Asked {
  const problems: Problem[] = [];
  const report = (code: string, path: string, message: string) =>
    problems.push({ code, path, message });
  const oneOf = (known: readonly unknown[], given: unknown, path: string) => {
    if (known.includes(given)) return;
    report('unknown-word', path, `unknown \`${String(given)}\`; valid: ${known.join(', ')}`);
  };
  const { collections = searchedCollections, limit = 10, locale = 'en' } = options;
  if (typeof text !== 'string') report('wrong-type', 'text', 'must be a text.');
  for (const name of Object.keys(options)) oneOf(optionNames, name, 'options');
  if (Array.isArray(collections) && collections.length > 0) {
    for (const name of collections) oneOf(searchedCollections, name, 'collections');
  } else {
    report('wrong-type', 'collections', "must be a list such as ['brands'].");
  }
  oneOf(locales, locale, 'locale');
  if (!(Number.isInteger(limit) && limit > 0 && limit <= mostHits)) {
    report('wrong-type', 'limit', `must be a whole number from 1 to ${mostHits}.`);
  }
  const [first] = problems;
  if (first) throw new VitrineError(first.code, problems);
  return { collections, limit, locale };
}
