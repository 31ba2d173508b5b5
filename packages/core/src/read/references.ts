import { entryFields, fields, referenceCollections, type FieldKind } from '../model/fields.js';
import { claimTypes } from '../model/claim.js';
import type { Claim } from '../model/record.js';
import type {
  IdentityCollection,
  Redirect,
  TermVocabulary,
  VocabularyEntry,
} from '../model/vocabulary.js';
import { suggest } from '../text/suggest.js';
import { problemAt, type Path, type PlacedProblem } from './issues.js';

/** The names that claims may use. */
export interface KnownNames {
  ids(collection: IdentityCollection): ReadonlySet<string>;
  redirects(collection: IdentityCollection): Readonly<Record<string, Redirect>>;
  terms(vocabulary: TermVocabulary): ReadonlySet<string>;
}

const singular: Readonly<Record<IdentityCollection, string>> = {
  organizations: 'organization',
  brands: 'brand',
  platforms: 'platform',
  capabilities: 'capability',
  people: 'person',
  metrics: 'metric',
  markets: 'market',
};

/** The current id for a given one, or what is wrong with it. */
export function resolveId(
  names: KnownNames,
  collection: IdentityCollection,
  id: string,
  at: Path,
): { id: string } | { problem: PlacedProblem } {
  if (names.ids(collection).has(id)) return { id };
  const redirects = names.redirects(collection);
  const redirect = Object.hasOwn(redirects, id) ? redirects[id] : undefined;
  if (redirect && 'moved' in redirect) return { id: redirect.moved };
  if (redirect) {
    const message = `${singular[collection]} \`${id}\` was split; choose one of: ${redirect.split.join(', ')}`;
    return { problem: problemAt(at, 'split-id', message) };
  }
  const message = `unknown ${singular[collection]} ${suggest(id, names.ids(collection))}`;
  return { problem: problemAt(at, 'unknown-id', message) };
}

/** Replaces the names in a value by their current ones, and collects those that nobody knows. */
class NameResolver {
  readonly problems: PlacedProblem[] = [];
  readonly #names: KnownNames;

  constructor(names: KnownNames) {
    this.#names = names;
  }

  id(collection: IdentityCollection, value: string, at: Path): string {
    const resolved = resolveId(this.#names, collection, value, at);
    if ('id' in resolved) return resolved.id;
    this.problems.push(resolved.problem);
    return value;
  }

  term(vocabulary: TermVocabulary, value: string, at: Path): string {
    const known = this.#names.terms(vocabulary);
    if (!known.has(value)) {
      const message = `unknown ${vocabulary.replaceAll('-', ' ')} ${suggest(value, known)}`;
      this.problems.push(problemAt(at, 'unknown-term', message));
    }
    return value;
  }

  reference(value: Readonly<Record<string, string>>, at: Path): Readonly<Record<string, string>> {
    const collections: Readonly<Record<string, IdentityCollection>> = referenceCollections;
    const entries = Object.entries(value).map(([key, target]): [string, string] => {
      const collection = collections[key];
      if (collection) return [key, this.id(collection, target, [...at, key])];
      return [key, key === 'role' ? this.term('party-role', target, [...at, key]) : target];
    });
    return Object.fromEntries(entries);
  }

  /** The casts state what the schema of each kind of field has checked. */
  value(kind: FieldKind, value: unknown, at: Path): unknown {
    switch (kind.kind) {
      case 'id':
        return this.id(kind.collection, value as string, at);
      case 'ids':
        return (value as readonly string[]).map((item, index) =>
          this.id(kind.collection, item, [...at, index]),
        );
      case 'term':
        return this.term(kind.vocabulary, value as string, at);
      case 'terms':
        return (value as readonly string[]).map((item, index) =>
          this.term(kind.vocabulary, item, [...at, index]),
        );
      case 'reference':
        return this.reference(value as Readonly<Record<string, string>>, at);
      case 'references':
        return (value as readonly Readonly<Record<string, string>>[]).map((item, index) =>
          this.reference(item, [...at, index]),
        );
      case 'quantity': {
        const { unit } = value as { readonly unit?: string };
        if (unit !== undefined) this.term('unit', unit, [...at, 'unit']);
        return value;
      }
      default:
        return value;
    }
  }

  all(kinds: Readonly<Record<string, FieldKind>>, value: object, at: Path): object {
    const resolved = Object.entries(value).map(([field, inner]: [string, unknown]) => {
      const kind = kinds[field];
      return [field, kind ? this.value(kind, inner, [...at, field]) : inner];
    });
    return Object.fromEntries(resolved) as object;
  }
}

const reportedBy: FieldKind = { kind: 'id', collection: 'organizations' };

/** A claim with its former ids brought up to date, and a problem for each name that nobody knows. */
export function resolveReferences(
  claim: Claim,
  names: KnownNames,
  at: Path,
): { claim: Claim; problems: readonly PlacedProblem[] } {
  const resolver = new NameResolver(names);
  const resolved = resolver.all({ ...fields[claim.type], reportedBy }, claim, at);
  // Only ids were replaced, each by another id of the same collection.
  return { claim: resolved as Claim, problems: resolver.problems };
}

/** A problem for each name that nobody knows, in the well-formed fields of a claim that lacks others. */
export function checkReferences(
  authored: Readonly<Record<string, unknown>>,
  names: KnownNames,
  at: Path,
): readonly PlacedProblem[] {
  const type = claimTypes.find((known) => known === authored['type']);
  if (!type) return [];
  const resolver = new NameResolver(names);
  resolver.all({ ...fields[type], reportedBy }, authored, at);
  return resolver.problems;
}

/** A problem for each name in a vocabulary entry that nobody knows. */
export function checkEntryReferences(
  collection: IdentityCollection,
  entry: VocabularyEntry,
  names: KnownNames,
  at: Path,
): readonly PlacedProblem[] {
  const resolver = new NameResolver(names);
  resolver.all(entryFields[collection], entry, at);
  return resolver.problems;
}
