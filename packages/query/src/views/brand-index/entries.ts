import type { Brand, Ownership, Presence } from '@vitrine/core';
import type { ViewContext } from '../context.js';
import { parentOn, parentsOf } from '../parents.js';
import { isShown } from '../presences.js';
import { referredThing, type ReferredThing } from '../referred-thing.js';
import { readingOf } from '../standings.js';
import type { IndexState } from './types.js';

/** A presence of which somebody has spoken by the day. */
export interface Told {
  readonly presence: Presence;
  readonly state: IndexState;
}

/** A brand on the day of the view: what it can be found by. */
export interface Entry {
  readonly brand: Brand;
  readonly parents: readonly Ownership[];
  /** Who owns it certainly or presumably. */
  readonly owner?: ReferredThing;
  readonly told: readonly Told[];
}

export const entriesOn = (context: ViewContext): Entry[] =>
  context.store.all('brand').map((brand) => entryOn(context, brand));

function entryOn(context: ViewContext, brand: Brand): Entry {
  const { store, lookup, day } = context;
  const parents = parentsOf(store, 'brand', brand.id);
  const parent = parentOn(context, parents);
  const told = store.bucket('presence', 'brand', brand.id).flatMap((presence): Told[] => {
    const standing = readingOf(store, lookup, 'presence', presence).on(day);
    const { state } = standing;
    return state !== 'unknown' && isShown(standing, day) ? [{ presence, state }] : [];
  });
  return {
    brand,
    parents,
    ...(parent &&
      parent.certainty !== 'possible' && {
        owner: referredThing(context, parent.ownership.owner),
      }),
    told,
  };
}
