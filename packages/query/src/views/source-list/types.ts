import type { CollectionName, NamedThing, Source } from '@vitrine/core';
import type { WhyReference } from '../../why/why-record.js';
import type { Exhibit } from '../types.js';

/** Which sources to list; a source has to meet all that is given, and all sources meet nothing. */
export interface SourceFilter {
  readonly ids?: readonly string[] | undefined;
  /** The name of a publisher as the sources give it; upper and lower case do not matter. */
  readonly publisher?: string | undefined;
  /** A year in which it may have been published: `2019` or `'2019'`; `null` for sources of no known date. */
  readonly year?: number | string | null | undefined;
  /** Only sources that speak of this record. */
  readonly record?: WhyReference | undefined;
  /** `year` where it is left out. */
  readonly groupBy?: 'year' | 'publisher' | undefined;
  /** Only what may have been published by this day. Today (UTC) where it is left out. */
  readonly asOf?: string | undefined;
}

export interface ListedSource {
  readonly source: Source;
  readonly kind: NamedThing;
  /** Its claims in the atlas. */
  readonly claims: number;
  /** How many records of each collection it speaks of; collections without any are left out. */
  readonly records: Readonly<Partial<Record<CollectionName, number>>>;
}

export interface SourceGroup {
  /** The year (`2019`) or the publisher; missing for sources of no known date, or that may be of several years. */
  readonly key?: string;
  readonly claims: number;
  /** The latest first, those without a date last; of one day by id. */
  readonly sources: readonly ListedSource[];
}

/** Documents behind the atlas, with how much each says. */
export interface SourceList extends Exhibit {
  readonly view: 'source-list';
  readonly groupedBy: 'year' | 'publisher';
  /** Years: the latest first, no year last. Publishers: those with the most sources first. */
  readonly groups: readonly SourceGroup[];
  /** Everything that a list could be narrowed to, the most sources first for publishers, the latest first for years. */
  readonly choices: {
    readonly publishers: readonly { readonly publisher: string; readonly sources: number }[];
    readonly years: readonly { readonly year: string; readonly sources: number }[];
  };
}
