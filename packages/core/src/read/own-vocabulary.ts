import {
  emptyIdentities,
  identitiesOf,
  identityCollections,
  type IdentityMaps,
} from '../fuse/identities.js';
import type { Atlas } from '../model/atlas.js';
import type { IdentityCollection, Redirect } from '../model/vocabulary.js';
import { suggest } from '../text/suggest.js';
import { readCollection } from './identities.js';
import { problemAt, type PlacedProblem } from './issues.js';
import { knownNames, refusedNames, type RefusedNames } from './known-names.js';
import { checkEntryReferences } from './references.js';

/** Things that somebody adds to those that an atlas knows. */
interface OwnVocabulary {
  /** What was added. */
  readonly own: IdentityMaps;
  /** What can be named now: the atlas and the additions. */
  readonly all: IdentityMaps;
  readonly refused: RefusedNames;
  readonly problems: readonly PlacedProblem[];
}

/** Reads `{ brands: { 'my-brand': { … } }, … }`. */
export function readOwnVocabulary(
  vocabulary: Readonly<Record<string, unknown>>,
  atlas: Atlas,
): OwnVocabulary {
  const own = emptyIdentities();
  const all = identitiesOf(atlas);
  const problems = Object.entries(vocabulary).flatMap(([name, entries]): PlacedProblem[] => {
    const collection = identityCollections.find((known) => known === name);
    if (collection) return addCollection(collection, entries, own, all, atlas.redirects);
    const message = `unknown collection ${suggest(name, identityCollections)}`;
    return [problemAt(['vocabulary', name], 'unknown-field', message)];
  });
  const refused = Object.fromEntries(
    identityCollections.map((name) => [
      name,
      refusedNames(vocabulary[name], (id) => all[name].has(id)),
    ]),
  );
  const names = knownNames(all, atlas.terms, atlas.redirects, refused);
  for (const collection of identityCollections) {
    for (const [id, entry] of own[collection]) {
      const at = ['vocabulary', collection, id];
      problems.push(...checkEntryReferences(collection, entry, names, at));
    }
  }
  return { own, all, refused, problems };
}

function addCollection(
  collection: IdentityCollection,
  entries: unknown,
  own: IdentityMaps,
  all: IdentityMaps,
  former: Atlas['redirects'],
): PlacedProblem[] {
  const at = ['vocabulary', collection];
  const redirects: Record<string, Redirect> = {};
  const problems = readCollection(collection, entries, own, redirects, at);
  for (const id of Object.keys(redirects)) {
    const message = `\`${id}\` is a redirect; only the ids of the seeds can be redirected`;
    problems.push(problemAt([...at, id], 'redirect-in-own-data', message));
  }
  for (const [id, entry] of own[collection]) {
    if (Object.hasOwn(former[collection] ?? {}, id)) {
      const message = `\`${id}\` is a former id of the atlas, and ids are never used again; choose another id`;
      problems.push(problemAt([...at, id], 'duplicate-id', message));
    } else if (all[collection].has(id)) {
      const message = `\`${id}\` is in the atlas already; leave it out or choose another id`;
      problems.push(problemAt([...at, id], 'duplicate-id', message));
    } else {
      // Both sides are those of `collection`, which the compiler cannot follow through an index.
      (all[collection] as Map<string, unknown>).set(id, entry);
    }
  }
  return problems;
}
