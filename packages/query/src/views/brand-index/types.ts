import type { Brand, LocalizedText, NamedThing, State } from '@vitrine/core';
import type { IdOf } from '../../ids.js';
import type { Count } from '../../answer/answer.js';
import type { MatrixCell, MatrixOwnership } from '../presence-matrix/types.js';
import type { Exhibit } from '../types.js';

/** How a brand may stand on a platform. What nobody spoke of is no finding. */
export const indexStates = [
  'certain',
  'presumed',
  'possible',
  'announced',
  'ended',
  'absent',
] as const satisfies readonly State[];
export type IndexState = (typeof indexStates)[number];

/** By name; by the number of platforms, the most first; by the latest start of a presence. */
export const indexOrders = ['name', 'platforms', 'latest'] as const;
export type IndexOrder = (typeof indexOrders)[number];

/** What a brand can be found by. */
export const facetNames = [
  'states',
  'platforms',
  'channels',
  'owners',
  'categories',
  'countries',
  'tiers',
] as const;
export type FacetName = (typeof facetNames)[number];

/**
 * Which brands to find. Of one list any of the values will do; each list that is given has to be met. Platforms, channels
 * and states have to be met together: by the surest standing on one platform, through the channels that are given.
 */
export interface BrandIndexOptions {
  /** A day `YYYY-MM-DD`; a month or a year stands for its last day. Today (UTC) where it is left out. */
  readonly asOf?: string | undefined;
  /** Words that a name begins with, in any language; Chinese ones may stand anywhere in it. */
  readonly text?: string | undefined;
  /** How they stand; where only platforms or channels are given, those that are there at least possibly. */
  readonly states?: readonly IndexState[] | undefined;
  readonly platforms?: readonly IdOf<'platform'>[] | undefined;
  /** Words of channels, such as `flagship-store`. */
  readonly channels?: readonly string[] | undefined;
  /** Who owns them on the day certainly or presumably: organizations, people or brands. */
  readonly owners?: readonly (IdOf<'organization'> | IdOf<'person'> | IdOf<'brand'>)[] | undefined;
  readonly categories?: readonly string[] | undefined;
  /** Where they come from, as ISO 3166-1 alpha-2 codes. */
  readonly countries?: readonly string[] | undefined;
  readonly tiers?: readonly string[] | undefined;
  /** `name` where it is left out. */
  readonly order?: IndexOrder | undefined;
}

/** One value that brands can be narrowed to. */
export interface FacetValue {
  /** As the options take it: an id, a word, the code of a country. */
  readonly id: string;
  /** Missing for countries and states, which a reader's language names by itself. */
  readonly name?: LocalizedText;
  /** How many brands there would be were this the one value chosen of its facet. */
  readonly brands: number;
  readonly chosen: boolean;
}

export interface IndexedPlace extends MatrixCell {
  readonly platform: NamedThing;
}

export interface IndexedBrand {
  readonly brand: NamedThing & Pick<Brand, 'aliases'>;
  readonly categories: readonly NamedThing[];
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  readonly tier?: NamedThing;
  /** The parent on the day, who may be merely `possible`. */
  readonly ownership?: MatrixOwnership;
  /** By the name of the platform: all that somebody spoke of, or those by which the brand was found. */
  readonly places: readonly IndexedPlace[];
  /** On how many of these platforms it is present; each number includes those before it. */
  readonly total: Count;
}

/** Brands that meet what is asked of them on one day, and what they can be narrowed to. */
export interface BrandIndex extends Exhibit {
  readonly view: 'brand-index';
  readonly brands: readonly IndexedBrand[];
  /** How many brands there are before any are left out. */
  readonly all: number;
  /**
   * The values that would leave any brand, and those that are chosen, by how many brands each would leave; states in
   * the order of their sureness.
   */
  readonly facets: Readonly<Record<FacetName, readonly FacetValue[]>>;
  /** The channels that the places name, by id. */
  readonly channels: readonly NamedThing[];
}
