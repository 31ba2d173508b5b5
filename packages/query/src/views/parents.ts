import type { Ownership } from '@vitrine/core';
import type { AtlasStore } from '../store/store.js';
import type { Certainty } from '../time/certainty.js';
import type { ViewContext } from './context.js';
import { isShown } from './presences.js';
import { readingOf } from './standings.js';
import type { Standing } from './types.js';

/** The ownership of a thing by its parent, and how sure it is that it held on the day. */
export interface Parent {
  readonly ownership: Ownership;
  readonly certainty: Certainty;
}

export const parentsOf = (
  store: AtlasStore,
  owned: 'brand' | 'organization' | 'platform',
  id: string,
): readonly Ownership[] =>
  store.bucket('ownership', `owned.${owned}`, id).filter(({ kind }) => kind === 'parent');

/**
 * The parent on the day of the view, by the rule of `owner` in a query: of several that hold certainly or
 * presumably the one that started last, then the first by id. Where there is none, one that is possible.
 */
export function parentOn(
  { store, lookup, day }: ViewContext,
  parents: readonly Ownership[],
): Parent | undefined {
  let best: Parent | undefined;
  for (const ownership of parents) {
    const standing = readingOf(store, lookup, 'ownership', ownership).on(day);
    const certainty = isShown(standing, day) ? certaintyOf(standing) : undefined;
    if (certainty && (!best || comesBefore({ ownership, certainty }, best))) {
      best = { ownership, certainty };
    }
  }
  return best;
}

/** How sure it is that something with the standing was there; `undefined` where it was not. */
export const certaintyOf = ({ state }: Pick<Standing, 'state'>): Certainty | undefined =>
  state === 'certain' || state === 'presumed' || state === 'possible' ? state : undefined;

function comesBefore(one: Parent, other: Parent): boolean {
  const [held, heldOther] = [one.certainty !== 'possible', other.certainty !== 'possible'];
  if (held !== heldOther) return held;
  return startOf(one.ownership) > startOf(other.ownership);
}

const startOf = ({ validTime }: Ownership): string => validTime.startLatest ?? '';
