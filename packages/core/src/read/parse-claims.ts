import { VitrineError } from '../errors.js';
import { emptyIdentities, identitiesOf, identityCollections } from '../fuse/identities.js';
import type { ParsedClaims } from '../fuse/layer.js';
import type { Atlas } from '../model/atlas.js';
import { suggest } from '../text/suggest.js';
import { checkRedirects, readCollection } from './identities.js';
import { problemAt, type PlacedProblem } from './issues.js';
import { knownNames } from './known-names.js';
import { readSourceFile, type ReadSource } from './read-source-file.js';
import { checkEntryReferences } from './references.js';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The three shapes in which own data may come, as one. */
function normalized(input: unknown): { vocabulary: unknown; sources: unknown; list: boolean } {
  if (Array.isArray(input)) return { vocabulary: {}, sources: input, list: true };
  if (isObject(input) && 'sources' in input) {
    return { vocabulary: input['vocabulary'] ?? {}, sources: input['sources'], list: false };
  }
  return { vocabulary: {}, sources: [input], list: true };
}

/**
 * Reads somebody's own claims, to be put on top of `atlas` with `layer`.
 *
 * `input` is a source file (`{ source, claims }`), a list of them, or
 * `{ vocabulary, sources }` where `vocabulary` names things that the atlas does not know
 * (`{ brands: { 'my-brand': { name: { en: 'My Brand' }, kind: 'brand' } } }`).
 *
 * @throws VitrineError `invalid-claims` with every problem at once; nothing is half-read.
 */
export function parseClaims(input: unknown, atlas: Atlas): ParsedClaims {
  const { vocabulary, sources, list } = normalized(input);
  const problems: PlacedProblem[] = [];
  const own = emptyIdentities();
  const all = identitiesOf(atlas);

  if (!isObject(vocabulary)) {
    problems.push(problemAt(['vocabulary'], 'wrong-type', 'must be a map of collections'));
  } else {
    for (const [collection, entries] of Object.entries(vocabulary)) {
      const known = identityCollections.find((name) => name === collection);
      const at = ['vocabulary', collection];
      if (!known) {
        const message = `unknown collection ${suggest(collection, identityCollections)}`;
        problems.push(problemAt(at, 'unknown-field', message));
        continue;
      }
      const redirects = {};
      problems.push(...readCollection(known, entries, own, redirects, at));
      problems.push(...checkRedirects(known, all, redirects, at));
      for (const [id, entry] of own[known]) {
        if (all[known].has(id)) {
          const message = `\`${id}\` is in the atlas already; leave it out or choose another id`;
          problems.push(problemAt([...at, id], 'duplicate-id', message));
        } else {
          (all[known] as Map<string, unknown>).set(id, entry);
        }
      }
    }
  }

  const names = knownNames(all, atlas.terms, atlas.redirects);
  for (const collection of identityCollections) {
    for (const [id, entry] of own[collection]) {
      const at = ['vocabulary', collection, id];
      problems.push(...checkEntryReferences(collection, entry, names, at));
    }
  }

  const taken = new Set(atlas.sources.map((source) => source.id));
  const read: ReadSource[] = [];
  if (!Array.isArray(sources)) {
    problems.push(problemAt(['sources'], 'wrong-type', 'must be a list of { source, claims }'));
  } else {
    const files: readonly unknown[] = sources;
    files.forEach((file, index) => {
      const base = list ? (files.length === 1 ? [] : [index]) : ['sources', index];
      const result = readSourceFile(file, names, base);
      problems.push(...result.problems);
      if (!result.read) return;
      const { id } = result.read.source;
      if (taken.has(id)) {
        const message = `source \`${id}\` exists already; choose another id`;
        problems.push(problemAt([...base, 'source', 'id'], 'duplicate-id', message));
      }
      taken.add(id);
      read.push(result.read);
    });
  }
  if (problems.length > 0) throw new VitrineError('invalid-claims', problems);
  return {
    sources: read.map(({ source }) => source),
    claims: read.flatMap(({ claims }) => claims),
    identities: own,
  };
}
