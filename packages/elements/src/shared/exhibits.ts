import type { Atlas, Evidence, IsoDate } from '@vitrine/core';
import {
  brandIndex,
  brandProfile,
  changes,
  dealProfile,
  metricSeries,
  openStore,
  ownershipHistory,
  platformComparison,
  platformFinder,
  platformProfile,
  presenceMatrix,
  sourceList,
  timeline,
  why,
  type BrandIndex,
  type BrandIndexOptions,
  type BrandProfile,
  type Changes,
  type ChangesOptions,
  type DealProfile,
  type MetricSeriesView,
  type OwnedSubject,
  type OwnershipHistory,
  type PlatformComparison,
  type PlatformFinder,
  type PlatformNeeds,
  type PlatformProfile,
  type PresenceMatrix,
  type PresenceMatrixOptions,
  type SeriesQuery,
  type SourceFilter,
  type SourceList,
  type Timeline,
  type TimelineOptions,
  type WhyReference,
} from '@vitrine/query/views';
import type { Search } from '@vitrine/query/search';

/** The views that components show. An engine opened by `@vitrine/query` gives them all. */
export interface Exhibits {
  /** @throws {VitrineError} where the atlas has no such brand; the message names the nearest id. */
  brandProfile(id: string, options: { asOf: IsoDate }): BrandProfile;
  /** @throws {VitrineError} where the atlas lacks one of the platforms; the message names the nearest id. */
  platformComparison(ids: readonly string[], options: { asOf: IsoDate }): PlatformComparison;
  /** @throws {VitrineError} with every need that the atlas does not know, and the nearest one. */
  platformFinder(needs: PlatformNeeds, options: { asOf: IsoDate }): PlatformFinder;
  /** @throws {VitrineError} with every id and word that the atlas lacks; the message names the nearest one. */
  presenceMatrix(options: PresenceMatrixOptions): PresenceMatrix;
  /**
   * What the sources say of one field of a record, for a view that only points at its records.
   *
   * @throws {VitrineError} where the atlas has no such record, or no claim can be made of the field
   */
  why(reference: WhyReference, field: string): Evidence;
  /** @throws {VitrineError} with every name that the atlas does not know, and the nearest one. */
  metricSeries(query: SeriesQuery): MetricSeriesView;
  /** @throws {VitrineError} with every name that the atlas does not know, and the nearest one. */
  timeline(options: TimelineOptions): Timeline;
  /** @throws {VitrineError} where the atlas has no such platform; the message names the nearest id. */
  platformProfile(id: string, options: { asOf: IsoDate }): PlatformProfile;
  /** @throws {VitrineError} with every problem of the options; a misspelt name with the nearest one. */
  changes(options: ChangesOptions): Changes;
  /** @throws {VitrineError} where nothing goes by the id, or things of two kinds do. */
  ownershipHistory(id: OwnedSubject, options: { asOf: IsoDate }): OwnershipHistory;
  /** @throws {VitrineError} with every problem of the filter; a misspelt name with the nearest one. */
  sourceList(filter: SourceFilter): SourceList;
  /** @throws {VitrineError} where the atlas has no such deal; the message names the nearest id. */
  dealProfile(id: string, options: { asOf: IsoDate }): DealProfile;
  /** @throws {VitrineError} with every problem of the options; a misspelt name with the nearest one. */
  brandIndex(options: BrandIndexOptions): BrandIndex;
  /** Opens the names to be searched, which are loaded for it; an engine of one's own may have none. */
  search?(): Promise<Search>;
}

const opened = new WeakMap<Atlas, Exhibits>();

/** Opens an atlas once, however many components ask; an engine is taken as it is. */
export function exhibitsOf(source: Atlas | Exhibits): Exhibits {
  if ('brandProfile' in source) return source;
  let exhibits = opened.get(source);
  if (exhibits === undefined) {
    // One by one, so that views which no component shows are not loaded.
    const store = openStore(source);
    let names: Promise<Search> | undefined;
    exhibits = {
      brandProfile: (id, options) => brandProfile(store, id, options),
      platformComparison: (ids, options) => platformComparison(store, ids, options),
      platformFinder: (needs, options) => platformFinder(store, needs, options),
      presenceMatrix: (options) => presenceMatrix(store, options),
      why: (reference, field) => why(store, reference, field),
      metricSeries: (query) => metricSeries(store, query),
      timeline: (options) => timeline(store, options),
      platformProfile: (id, options) => platformProfile(store, id, options),
      changes: (options) => changes(store, options),
      ownershipHistory: (id, options) => ownershipHistory(store, id, options),
      sourceList: (filter) => sourceList(store, filter),
      dealProfile: (id, options) => dealProfile(store, id, options),
      brandIndex: (options) => brandIndex(store, options),
      search: () =>
        (names ??= namesOf(source).catch((error: unknown) => {
          // The next reader who comes to a field asks again.
          names = undefined;
          throw error;
        })),
    };
    opened.set(source, exhibits);
  }
  return exhibits;
}

/** Search with the pinyin of the names is loaded once somebody is about to type one. */
async function namesOf(atlas: Atlas): Promise<Search> {
  const { openSearch } = await import('@vitrine/query/search');
  return openSearch(atlas);
}
