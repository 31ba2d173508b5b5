import type { Atlas, AtlasMeta } from '../../model/atlas.js';

/**
 * A claim: the number of its source, its passage, the fields in which it states what the record
 * shows (joined by commas), and its other fields. What there is none of is left out, and a number
 * may stand alone.
 */
export type CompactClaim = number | readonly (number | string | object)[];

/**
 * A record with what can be told from the rest left out:
 *
 * - a plain date is its EDTF after a mark, and the mark alone where it is the day on which the source appeared;
 * - in the `id`, `*` stands for what the population or the name suggests; a presence has no `id`, and
 *   an insight the last part of it;
 * - `claims` and `disputed` where they are empty.
 */
export interface CompactRecord {
  readonly id?: string | undefined;
  readonly claims?: readonly CompactClaim[];
  readonly disputed?: readonly string[];
  readonly [field: string]: unknown;
}

/** The collections of which a card names members that it does not hold. */
export const namedCollections = [
  'organizations',
  'brands',
  'platforms',
  'people',
  'metrics',
  'markets',
] as const;

/** The collections whose records a card shows, counts, or names with their states. */
export const recordCollections = [
  'brands',
  'capabilities',
  'ownerships',
  'presences',
  'deals',
  'campaigns',
  'observations',
  'insights',
] as const;

/** The part of a brand as its module holds it: plain data, with nothing said twice. */
export interface CompactCard {
  readonly meta: Pick<AtlasMeta, 'version' | 'schemaVersion'>;
  /**
   * A line a source, its columns parted by tabs: publisher (empty where it is that of the line before), id
   * (`-…` after the publisher), number of its kind, date, language where it is not English.
   */
  readonly sources: string;
  /** Lists of names by collection. */
  readonly names: Readonly<Partial<Record<(typeof namedCollections)[number], string>>>;
  /** Lists of names by vocabulary. */
  readonly terms: Readonly<Record<string, string>>;
  readonly records: Readonly<
    Partial<Record<(typeof recordCollections)[number], readonly CompactRecord[]>>
  >;
  readonly redirects?: Atlas['redirects'];
}
