import type { Atlas, Evidence } from '@vitrine/core';
import type { IdOf } from './ids.js';
import { lookupIn } from './store/lookup.js';
import { openStore, type AtlasStore } from './store/store.js';
import { brandIndex } from './views/brand-index/brand-index.js';
import { brandProfile } from './views/brand-profile.js';
import { changes } from './views/changes/changes.js';
import type { ViewOptions } from './views/context.js';
import { dealProfile } from './views/deal-profile/deal-profile.js';
import { metricSeries } from './views/metric-series/metric-series.js';
import { ownershipHistory } from './views/ownership-history/ownership-history.js';
import { platformComparison } from './views/platform-comparison.js';
import { platformFinder } from './views/platform-finder/platform-finder.js';
import { platformProfile } from './views/platform-profile/platform-profile.js';
import { sourceList } from './views/source-list/source-list.js';
import { presenceMatrix } from './views/presence-matrix/presence-matrix.js';
import { timeline } from './views/timeline/timeline.js';
import type {
  BrandIndex,
  BrandIndexOptions,
  BrandProfile,
  Changes,
  ChangesOptions,
  DealProfile,
  MetricSeriesView,
  OwnedSubject,
  OwnershipHistory,
  PlatformComparison,
  PlatformFinder,
  PlatformNeeds,
  PlatformProfile,
  PresenceMatrix,
  PresenceMatrixOptions,
  SeriesQuery,
  Timeline,
  TimelineOptions,
  SourceFilter,
  SourceList,
} from './views/types.js';
import { whyRecord, type WhyReference } from './why/why-record.js';

// One by one, so that a bundle holds only those that it shows: `brandProfile(openStore(atlas), 'coach')`.
export { openStore, type AtlasStore } from './store/store.js';
export { brandIndex } from './views/brand-index/brand-index.js';
export { brandProfile } from './views/brand-profile.js';
export { changes } from './views/changes/changes.js';
export { dealProfile } from './views/deal-profile/deal-profile.js';
export { metricSeries } from './views/metric-series/metric-series.js';
export { ownershipHistory } from './views/ownership-history/ownership-history.js';
export { platformComparison } from './views/platform-comparison.js';
export { platformFinder } from './views/platform-finder/platform-finder.js';
export { platformProfile } from './views/platform-profile/platform-profile.js';
export { presenceMatrix } from './views/presence-matrix/presence-matrix.js';
export { sourceList } from './views/source-list/source-list.js';
export { timeline } from './views/timeline/timeline.js';

export { facetNames, indexOrders, indexStates } from './views/brand-index/types.js';
export type { ViewOptions } from './views/context.js';
export type { WhyReference } from './why/why-record.js';
export type * from './views/types.js';

/** The exhibits that can be made of an atlas. */
export interface Views {
  /**
   * One brand on one day, as an exhibit shows it.
   *
   * @throws VitrineError `unknown-id` naming the nearest brand, `invalid-date`
   */
  brandProfile(id: IdOf<'brand'>, options?: ViewOptions): BrandProfile;
  /**
   * Brands that meet what is asked of them on one day, and what they can be narrowed to.
   *
   * @throws VitrineError with every problem of the options; a name that is not known with the nearest one
   */
  brandIndex(options?: BrandIndexOptions): BrandIndex;
  /**
   * Platforms side by side on one day.
   *
   * @throws VitrineError `unknown-id` naming the nearest platform for each unknown id, `invalid-date`,
   *   `empty` where there is no id
   */
  platformComparison(ids: readonly IdOf<'platform'>[], options?: ViewOptions): PlatformComparison;
  /**
   * Figures of one metric over time, ready to be drawn.
   *
   * @throws VitrineError with every problem; a name that is not known with the nearest one
   */
  metricSeries(query: SeriesQuery): MetricSeriesView;
  /**
   * Who owned a brand, an organization or a platform and when, and the tree around it on one day.
   *
   * @throws VitrineError `unknown-id` naming the nearest one, `ambiguous-id` where things of two kinds
   *   go by it, `invalid-date`
   */
  ownershipHistory(id: OwnedSubject, options?: ViewOptions): OwnershipHistory;
  /**
   * Platforms in the order in which they meet needs, every reason with its claims.
   *
   * @throws VitrineError with every problem; a name that is not known with the nearest one
   */
  platformFinder(needs?: PlatformNeeds, options?: ViewOptions): PlatformFinder;
  /**
   * One platform on one day.
   *
   * @throws VitrineError `unknown-id` naming the nearest platform, `invalid-date`
   */
  platformProfile(id: IdOf<'platform'>, options?: ViewOptions): PlatformProfile;
  /**
   * One deal as of a day.
   *
   * @throws VitrineError `unknown-id` naming the nearest deal, `invalid-date`
   */
  dealProfile(id: IdOf<'deal'>, options?: ViewOptions): DealProfile;
  /**
   * Documents behind the atlas, with how much each says; all of them where nothing narrows the list.
   *
   * @throws VitrineError with every problem; a name that is not known with the nearest one
   */
  sourceList(filter?: SourceFilter): SourceList;
  /**
   * Who was where on one day: brands by their owner, on platforms.
   *
   * @throws VitrineError with every problem of the options; a name that is not known with the nearest one
   */
  presenceMatrix(options?: PresenceMatrixOptions): PresenceMatrix;
  /**
   * What came about, in the order of time: launches and closures, tools, owners, appointments, deals and
   * campaigns. Each entry carries its evidence, so that one about everything is large.
   *
   * @throws VitrineError with every problem of the options; a name that is not known with the nearest one
   */
  timeline(options?: TimelineOptions): Timeline;
  /**
   * What changed in the world after one day, up to and including another.
   *
   * @throws VitrineError with every problem of the options; a name that is not known with the nearest one
   */
  changes(options: ChangesOptions): Changes;
  /**
   * What the sources say about one field of a record that a view points at, such as a cell of the matrix.
   *
   * @throws VitrineError `unknown-field`, `unknown-id`, with the nearest valid name
   */
  why(reference: WhyReference, field: string): Evidence;
}

/** The same of a store, for a bundle that holds single views. */
export const why = (store: AtlasStore, reference: WhyReference, field: string): Evidence =>
  whyRecord(store, lookupIn(store), reference, field);

export const viewsOf = (store: AtlasStore): Views => ({
  brandProfile: (id, options) => brandProfile(store, id, options),
  brandIndex: (options) => brandIndex(store, options),
  platformComparison: (ids, options) => platformComparison(store, ids, options),
  metricSeries: (query) => metricSeries(store, query),
  ownershipHistory: (id, options) => ownershipHistory(store, id, options),
  platformFinder: (needs, options) => platformFinder(store, needs, options),
  platformProfile: (id, options) => platformProfile(store, id, options),
  dealProfile: (id, options) => dealProfile(store, id, options),
  sourceList: (filter) => sourceList(store, filter),
  presenceMatrix: (options) => presenceMatrix(store, options),
  timeline: (options) => timeline(store, options),
  changes: (options) => changes(store, options),
  why: (reference, field) => why(store, reference, field),
});

/**
 * Opens an atlas for its exhibits alone: less to load for a page that asks no queries of its own.
 *
 * @throws VitrineError `not-an-atlas`
 */
export function openViews(atlas: Atlas): Views {
  return viewsOf(openStore(atlas));
}
