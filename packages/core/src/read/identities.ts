import { vocabularyEntrySchemas } from '../model/documents.js';
import { idSchema } from '../model/id.js';
import {
  redirectSchema,
  type Identities,
  type IdentityCollection,
  type Redirect,
  type VocabularyEntry,
} from '../model/vocabulary.js';
import type { IdentityMaps } from '../fuse/identities.js';
import { suggest } from '../text/suggest.js';
import { problemAt, problemsOf, type Path, type PlacedProblem } from './issues.js';

/** Reads one collection of the vocabulary, a map from id to entry or redirect, into `identities`. */
export function readCollection(
  collection: IdentityCollection,
  input: unknown,
  identities: IdentityMaps,
  redirects: Record<string, Redirect>,
  base: Path = [],
): PlacedProblem[] {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return [problemAt(base, 'wrong-type', 'must be a map from id to entry')];
  }
  return Object.entries(input).flatMap(([id, value]): PlacedProblem[] => {
    const at = [...base, id];
    const name = idSchema.safeParse(id);
    if (!name.success) {
      return problemsOf(name.error.issues, at).map((found) => ({ ...found, atKey: true }));
    }
    const isRedirect =
      typeof value === 'object' && value !== null && ('moved' in value || 'split' in value);
    if (isRedirect) {
      const redirect = redirectSchema.safeParse(value, { reportInput: true });
      if (!redirect.success) return problemsOf(redirect.error.issues, at);
      redirects[id] = redirect.data;
      return [];
    }
    const entry = vocabularyEntrySchemas[collection].safeParse(value, { reportInput: true });
    if (!entry.success) return problemsOf(entry.error.issues, at);
    // Both sides are those of `collection`, which the compiler cannot follow through an index.
    (identities[collection] as Map<string, VocabularyEntry>).set(id, entry.data);
    return [];
  });
}

/** Redirects lead to ids that exist: one that leads to another redirect would have to be followed. */
export function checkRedirects(
  collection: IdentityCollection,
  identities: Identities,
  redirects: Readonly<Record<string, Redirect>>,
  base: Path = [],
): PlacedProblem[] {
  return Object.entries(redirects).flatMap(([id, redirect]) => {
    const targets = 'moved' in redirect ? [redirect.moved] : redirect.split;
    return targets
      .filter((target) => !identities[collection].has(target))
      .map((target) => {
        const chained = Object.hasOwn(redirects, target);
        const message = chained
          ? `leads to \`${target}\`, which is a redirect itself; name its target`
          : `leads to unknown ${suggest(target, identities[collection].keys())}`;
        return problemAt([...base, id], chained ? 'chained-redirect' : 'unknown-id', message);
      });
  });
}
