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

/** The names of a vocabulary, as the checks ask for them. */
export function knownNames(
  identities: Identities,
  terms: readonly Pick<Term, 'vocabulary' | 'term'>[],
  redirects: Atlas['redirects'],
): KnownNames & MetricLookup {
  const ids = new Map<IdentityCollection, ReadonlySet<string>>();
  const words = new Map<string, Set<string>>();
  for (const { vocabulary, term } of terms) {
    const known = words.get(vocabulary);
    if (known) known.add(term);
    else words.set(vocabulary, new Set([term]));
  }
  return {
    ids: (collection) => {
      const known = ids.get(collection) ?? new Set(identities[collection].keys());
      ids.set(collection, known);
      return known;
    },
    redirects: (collection): Readonly<Record<string, Redirect>> => redirects[collection] ?? {},
    terms: (vocabulary: TermVocabulary) => words.get(vocabulary) ?? new Set(),
    metric: (id: string): VocabularyEntry<'metrics'> | undefined => identities.metrics.get(id),
  };
}
