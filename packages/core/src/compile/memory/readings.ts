import type { IdentityMaps } from '../../fuse/identities.js';
import type { Atlas } from '../../model/atlas.js';
import type { Claim, Term } from '../../model/record.js';
import type { Source } from '../../model/source.js';
import type { IdentityCollection } from '../../model/vocabulary.js';

/** The line and column of each place that was asked for, by its path in the file. */
export type Places = Record<string, readonly [line: number, column: number]>;

/** What is remembered of a file without mistakes. */
export interface FileReading {
  /** Digest of the text that it was read from. */
  readonly digest: string;
  readonly places: Places;
  /** What a source says, and the digest of the vocabulary that it was held against. */
  readonly said?: {
    readonly vocabulary: string;
    readonly source: Source;
    readonly claims: readonly Claim[];
  };
}

/** A vocabulary without mistakes. */
export interface VocabularyReading {
  readonly digest: string;
  readonly identities: Readonly<
    Record<IdentityCollection, readonly (readonly [id: string, entry: unknown])[]>
  >;
  readonly terms: readonly Term[];
  readonly redirects: Atlas['redirects'];
}

/** A record, and a text that tells everything that it was fused from. */
export interface FusedRecord {
  readonly from: string;
  readonly record: unknown;
}

/** What was read and fused of a folder of seeds, as plain JSON that can outlive a process. */
export interface Readings {
  readonly vocabulary?: VocabularyReading | undefined;
  /** By path. */
  readonly files: Readonly<Record<string, FileReading>>;
  /** By type and id. */
  readonly records: Readonly<Record<string, FusedRecord>>;
}

export const noReadings: Readings = { files: {}, records: {} };

/** Identities as they can be written down. */
export function writtenIdentities(identities: IdentityMaps): VocabularyReading['identities'] {
  const written = Object.entries(identities).map(([collection, entries]) => [
    collection,
    [...(entries as ReadonlyMap<string, unknown>)],
  ]);
  // `Object.fromEntries` forgets the names, which are those of the collections.
  return Object.fromEntries(written) as VocabularyReading['identities'];
}

/** The inverse of {@link writtenIdentities}. */
export function readIdentities(written: VocabularyReading['identities']): IdentityMaps {
  const read: [string, unknown][] = Object.entries(written).map(([collection, entries]) => [
    collection,
    new Map(entries),
  ]);
  // The entries are those of a vocabulary that was checked when it was written down.
  return Object.fromEntries(read) as IdentityMaps;
}
