import type { Atlas, IsoDate } from '@vitrine/core';
import { openViews, type BrandProfile, type PlatformComparison } from '@vitrine/query/views';

/** The views that components show. An engine opened by `@vitrine/query` gives them all. */
export interface Exhibits {
  /** @throws {VitrineError} where the atlas has no such brand; the message names the nearest id. */
  brandProfile(id: string, options: { asOf: IsoDate }): BrandProfile;
  /** @throws {VitrineError} where the atlas lacks one of the platforms; the message names the nearest id. */
  platformComparison(ids: readonly string[], options: { asOf: IsoDate }): PlatformComparison;
}

const opened = new WeakMap<Atlas, Exhibits>();

/** Opens an atlas once, however many components ask; an engine is taken as it is. */
export function exhibitsOf(source: Atlas | Exhibits): Exhibits {
  if ('brandProfile' in source) return source;
  let exhibits = opened.get(source);
  if (exhibits === undefined) {
    exhibits = openViews(source);
    opened.set(source, exhibits);
  }
  return exhibits;
}
