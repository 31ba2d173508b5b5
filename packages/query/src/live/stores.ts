import { atlasKnownAt, type Atlas, type IsoDate, type Source } from '@vitrine/core';
import type { LayeredAtlas } from '@vitrine/core/layered';
import { openStore, type AtlasStore } from '../store/store.js';

/** What followed queries are asked of. */
export interface Stores {
  /** The atlas as it is now. */
  now(): AtlasStore;
  /**
   * As it was when somebody last needed it as it was then: for queries that read nothing that has changed since. Sources
   * are always those of now.
   */
  last(): AtlasStore;
  /** The atlas of now as it was known by a day: the same for all who ask, as all of it is fused again. */
  knownBy(day: IsoDate): AtlasStore;
}

/** Opens an atlas again only when its lists are needed, since they are long. */
export function storesOf(layered: LayeredAtlas): Stores {
  let opened: Atlas = layered.atlas;
  let store = openStore(opened);
  let fused: Atlas = layered.atlas;
  const earlier = new Map<IsoDate, AtlasStore>();
  return {
    now() {
      if (layered.atlas !== opened) store = openStore((opened = layered.atlas), store);
      return store;
    },
    last: () => ({
      ...store,
      get: (name, id) =>
        name === 'source'
          ? // A record of the collection of sources, which is what the name stands for.
            (layered.record('sources', id) as Source as unknown as ReturnType<
              typeof store.get<typeof name>
            >)
          : store.get(name, id),
    }),
    knownBy(day) {
      const { atlas } = layered;
      if (atlas !== fused) earlier.clear();
      fused = atlas;
      const known = earlier.get(day) ?? openStore(atlasKnownAt(atlas, day));
      earlier.delete(day);
      earlier.set(day, known);
      for (const [oldest] of earlier) {
        if (earlier.size <= daysKept) break;
        earlier.delete(oldest);
      }
      return known;
    },
  };
}

/** Each is as large as the atlas, and somebody may move through hundreds of days. */
const daysKept = 4;
