import type { Atlas, Evidence, IsoDate } from '@vitrine/core';
import {
  brandProfile,
  metricSeries,
  openStore,
  platformComparison,
  timeline,
  type BrandProfile,
  type MetricSeriesView,
  type PlatformComparison,
  type SeriesQuery,
  type Timeline,
  type TimelineOptions,
} from '@vitrine/query/views';

/** The views that components show. An engine opened by `@vitrine/query` gives them all. */
export interface Exhibits {
  /** @throws {VitrineError} where the atlas has no such brand; the message names the nearest id. */
  brandProfile(id: string, options: { asOf: IsoDate }): BrandProfile;
  /** @throws {VitrineError} where the atlas lacks one of the platforms; the message names the nearest id. */
  platformComparison(ids: readonly string[], options: { asOf: IsoDate }): PlatformComparison;
  /** @throws {VitrineError} with every name that the atlas does not know, and the nearest one. */
  metricSeries(query: SeriesQuery): MetricSeriesView;
  /** @throws {VitrineError} with every name that the atlas does not know, and the nearest one. */
  timeline(options: TimelineOptions): Timeline;
}

const opened = new WeakMap<Atlas, Exhibits>();

/** Opens an atlas once, however many components ask; an engine is taken as it is. */
export function exhibitsOf(source: Atlas | Exhibits): Exhibits {
  if ('brandProfile' in source) return source;
  let exhibits = opened.get(source);
  if (exhibits === undefined) {
    // One by one, so that views which no component shows are not loaded.
    const store = openStore(source);
    exhibits = {
      brandProfile: (id, options) => brandProfile(store, id, options),
      platformComparison: (ids, options) => platformComparison(store, ids, options),
      metricSeries: (query) => metricSeries(store, query),
      timeline: (options) => timeline(store, options),
    };
    opened.set(source, exhibits);
  }
  return exhibits;
}
