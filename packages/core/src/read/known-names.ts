import type { Atlas } from '../model/atlas.js';
import type {
  Identities,
  IdentityCollection,
  Redirect,
  TermVocabulary,
  VocabularyEntry,
} from '../model/vocabulary.js';
import type { Term } from '../model/record.js';
import type { MetricLookup } from './claim-rules.js';
import type { KnownNames } from './references.js';

/**
 * Names by collection or vocabulary whose entries were refused. Whoever uses such a name makes no
 * mistake beyond the one that is told of its entry.
 */
export type RefusedNames = Readonly<Record<string, readonly string[]>>;

/** The names of authored entries that did not come to be `read`. */
export function refusedNames(entries: unknown, read: (name: string) => boolean): string[] {
  if (typeof entries !== 'object' || entries === null || Array.isArray(entries)) return [];
  return Object.keys(entries).filter((name) => !read(name));
}

/** The names of a vocabulary, as the checks ask for them. */
export function knownNames(
  identities: Identities,
  terms: readonly Pick<Term, 'vocabulary' | 'term'>[],
  redirects: Atlas['redirects'],
  refused: RefusedNames = {},
): KnownNames & MetricLookup {
  const ids = new Map<IdentityCollection, ReadonlySet<string>>();
  const words = new Map<string, Set<string>>();
  for (const { vocabulary, term } of terms) {
    const known = words.get(vocabulary);
    if (known) known.add(term);
    else words.set(vocabulary, new Set([term]));
  }
  for (const [vocabulary, names] of Object.entries(refused)) {
    words.set(vocabulary, new Set([...(words.get(vocabulary) ?? []), ...names]));
  }
  return {
    ids: (collection) => {
      const known =
        ids.get(collection) ??
        new Set([...identities[collection].keys(), ...(refused[collection] ?? [])]);
      ids.set(collection, known);
      return known;
    },
    redirects: (collection): Readonly<Record<string, Redirect>> => redirects[collection] ?? {},
    terms: (vocabulary: TermVocabulary) => words.get(vocabulary) ?? new Set(),
    metric: (id: string): VocabularyEntry<'metrics'> | undefined => identities.metrics.get(id),
  };
}
