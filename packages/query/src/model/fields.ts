import type { TermVocabulary } from '@vitrine/core';
import type { EntityName } from './entity-types.js';

/**
 * What it means that a record lacks a field.
 *
 * - `never`: every record has it
 * - `none`: there is nothing to tell, such as a figure that is no forecast
 * - `unknown`: no source speaks of it; the world is open, so conditions on it are neither true nor false
 */
export type Missing = 'never' | 'none' | 'unknown';

export type PlainKind = 'id' | 'text' | 'localized' | 'date' | 'quantity' | 'number' | 'boolean';

interface Stored {
  readonly missing: Missing;
  /** A list; a condition holds when it holds for one of its items. */
  readonly many: boolean;
}

export interface PlainField extends Stored {
  readonly kind: PlainKind;
}

/** One of a fixed set of words. */
interface WordField extends Stored {
  readonly kind: 'word';
  readonly words: readonly string[];
}

/** A word of a controlled vocabulary; followed, it leads to its `term`. */
export interface TermField extends Stored {
  readonly kind: 'term';
  readonly vocabulary: TermVocabulary;
}

/** The id of a record of another entity. */
interface RefField extends Stored {
  readonly kind: 'ref';
  readonly to: EntityName;
}

/** A reference that carries its kind: `{ brand: 'coach' }`, perhaps with fields beside it. */
export interface ReferenceField extends Stored {
  readonly kind: 'reference';
  readonly to: readonly EntityName[];
  readonly beside: Readonly<Record<string, TermField>>;
}

/** The records of another entity that point back through the path `by`. */
interface RecordsField {
  readonly kind: 'records';
  readonly of: EntityName;
  readonly by: string;
}

/** The sources of the claims behind a record. */
interface SourcesField {
  readonly kind: 'sources';
}

/** The owner as parent on the day of the query, else by the latest evidence. */
interface OwnerField {
  readonly kind: 'owner';
  readonly to: readonly EntityName[];
}

/** The standing of a lasting record on the day of the query. */
interface StandingField {
  readonly kind: 'standing';
}

/** The days on which a lasting record holds, as far as they are known. */
interface IntervalField {
  readonly kind: 'interval';
}

/** The date of what happens: the first that is known of its own dates. */
interface HappenedField {
  readonly kind: 'happened';
}

export type Field =
  | PlainField
  | WordField
  | TermField
  | RefField
  | ReferenceField
  | RecordsField
  | SourcesField
  | OwnerField
  | StandingField
  | IntervalField
  | HappenedField;

export const plain = <const K extends PlainKind, const M extends Missing>(kind: K, missing: M) =>
  ({ kind, missing, many: false }) as const;

export const plains = <const K extends PlainKind, const M extends Missing>(kind: K, missing: M) =>
  ({ kind, missing, many: true }) as const;

export const word = <const W extends readonly string[]>(words: W) =>
  ({ kind: 'word', words, missing: 'never', many: false }) as const;

export const term = <const M extends Missing>(vocabulary: TermVocabulary, missing: M) =>
  ({ kind: 'term', vocabulary, missing, many: false }) as const;

export const terms = <const M extends Missing>(vocabulary: TermVocabulary, missing: M) =>
  ({ kind: 'term', vocabulary, missing, many: true }) as const;

export const ref = <const E extends EntityName, const M extends Missing>(to: E, missing: M) =>
  ({ kind: 'ref', to, missing, many: false }) as const;

export const refs = <const E extends EntityName, const M extends Missing>(to: E, missing: M) =>
  ({ kind: 'ref', to, missing, many: true }) as const;

export const reference = <const E extends readonly EntityName[], const M extends Missing>(
  to: E,
  missing: M,
) => ({ kind: 'reference', to, missing, many: false, beside: {} }) as const;

export const references = <
  const E extends readonly EntityName[],
  const B extends Readonly<Record<string, TermField>>,
>(
  to: E,
  beside: B,
) => ({ kind: 'reference', to, missing: 'none', many: true, beside }) as const;

export const records = <const E extends EntityName>(of: E, by: string) =>
  ({ kind: 'records', of, by }) as const;

export const sources = { kind: 'sources' } as const;
export const owner = { kind: 'owner', to: ['organization', 'person', 'brand'] } as const;
export const standing = { kind: 'standing' } as const;
export const interval = { kind: 'interval' } as const;
export const happened = { kind: 'happened' } as const;
