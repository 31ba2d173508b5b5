import type { Atlas } from '../model/atlas.js';
import type { Source } from '../model/source.js';
import type { IdentityCollection, TermVocabulary } from '../model/vocabulary.js';
import type { NamedThing } from './types.js';

/** Finds what evidence has to name. */
export interface EvidenceLookup {
  source(id: string): Source | undefined;
  named(collection: IdentityCollection, id: string): NamedThing | undefined;
  term(vocabulary: TermVocabulary, term: string): NamedThing | undefined;
}

/** A lookup over an atlas; each collection is indexed when it is first asked for. */
export function lookupIn(atlas: Atlas): EvidenceLookup {
  const indexes = new Map<string, ReadonlyMap<string, { readonly id: string }>>();
  const indexOf = <T extends { readonly id: string }>(
    name: string,
    items: readonly T[],
  ): ReadonlyMap<string, T> => {
    const known = indexes.get(name);
    // The map under a collection's name was made from that collection.
    if (known) return known as ReadonlyMap<string, T>;
    const made = new Map(items.map((item) => [item.id, item]));
    indexes.set(name, made);
    return made;
  };
  return {
    source: (id) => indexOf('sources', atlas.sources).get(id),
    named: (collection, id) => {
      const items: readonly NamedThing[] = atlas[collection];
      const found = indexOf(collection, items).get(id);
      return found && { id, name: found.name };
    },
    term: (vocabulary, term) => {
      const found = indexOf('terms', atlas.terms).get(`${vocabulary}/${term}`);
      return found && { id: term, name: found.name };
    },
  };
}
