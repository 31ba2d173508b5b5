import type { Atlas } from '@vitrine/core';
import type { IdOf } from './ids.js';
import { openStore, type AtlasStore } from './store/store.js';
import { brandProfile } from './views/brand-profile.js';
import type { ViewOptions } from './views/context.js';
import { metricSeries } from './views/metric-series/metric-series.js';
import { ownershipHistory } from './views/ownership-history/ownership-history.js';
import { platformComparison } from './views/platform-comparison.js';
import type {
  BrandProfile,
  MetricSeriesView,
  OwnedSubject,
  OwnershipHistory,
  PlatformComparison,
  SeriesQuery,
} from './views/types.js';

export type { ViewOptions } from './views/context.js';
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
   * Platforms side by side on one day.
   *
   * @throws VitrineError `unknown-id` naming the nearest platform for each unknown id, `invalid-date`,
   *   `empty` where there is no id
   */
  platformComparison(ids: readonly IdOf<'platform'>[], options?: ViewOptions): PlatformComparison;
  /**
   * Figures of one metric over time, ready to be drawn.
   *
   * @throws VitrineError `invalid-series` with every problem; a name that is not known with the nearest one
   */
  metricSeries(query: SeriesQuery): MetricSeriesView;
  /**
   * Who owned a brand, an organization or a platform and when, and the tree around it on one day.
   *
   * @throws VitrineError `unknown-id` naming the nearest one, `ambiguous-id` where things of two kinds
   *   go by it, `invalid-date`
   */
  ownershipHistory(id: OwnedSubject, options?: ViewOptions): OwnershipHistory;
}

export const viewsOf = (store: AtlasStore): Views => ({
  brandProfile: (id, options) => brandProfile(store, id, options),
  platformComparison: (ids, options) => platformComparison(store, ids, options),
  metricSeries: (query) => metricSeries(store, query),
  ownershipHistory: (id, options) => ownershipHistory(store, id, options),
});

/**
 * Opens an atlas for its exhibits alone: less to load for a page that asks no queries of its own.
 *
 * @throws VitrineError `not-an-atlas`
 */
export function openViews(atlas: Atlas): Views {
  return viewsOf(openStore(atlas));
}
