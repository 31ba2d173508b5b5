import type { Atlas } from '@vitrine/core';
import { openStore } from './store/store.js';
import { brandProfile } from './views/brand-profile.js';
import type { ViewOptions } from './views/context.js';
import { platformComparison } from './views/platform-comparison.js';
import type { BrandProfile, PlatformComparison } from './views/types.js';

/** An opened atlas, ready to be asked. It never changes; indexes are built when first needed. */
export interface Database {
  /**
   * One brand on one day, as an exhibit shows it.
   *
   * @throws VitrineError `unknown-id` naming the nearest brand, `invalid-date`
   */
  brandProfile(id: string, options?: ViewOptions): BrandProfile;
  /**
   * Platforms side by side on one day.
   *
   * @throws VitrineError `unknown-id` naming the nearest platform for each unknown id, `invalid-date`
   */
  platformComparison(ids: readonly string[], options?: ViewOptions): PlatformComparison;
}

export function open(atlas: Atlas): Database {
  const store = openStore(atlas);
  return {
    brandProfile: (id, options) => brandProfile(store, id, options),
    platformComparison: (ids, options) => platformComparison(store, ids, options),
  };
}
