import type { IsoDate, Ownership } from '@vitrine/core';
import { yes } from '../logic/truth.js';
import type { EntityName } from '../model/entity-types.js';
import type { AtlasStore } from '../store/store.js';
import type { Certainty } from '../time/certainty.js';
import { holds } from '../time/holds.js';

/**
 * Who owned a brand, an organization or a platform as its parent: on the day, or without a day by
 * the latest evidence. Of several the one that started last, then the first by id.
 */
export function ownerOf(
  store: AtlasStore,
  owned: { readonly entity: EntityName; readonly id: string },
  day: IsoDate | undefined,
  reading: Certainty,
): Ownership['owner'] | undefined {
  const owns = (ownership: Ownership): boolean =>
    ownership.kind === 'parent' &&
    (day === undefined ? ownership.state === 'present' : holds(ownership, day, reading) === yes);
  let owner: Ownership | undefined;
  for (const ownership of store.bucket('ownership', `owned.${owned.entity}`, owned.id)) {
    if (owns(ownership) && (!owner || startOf(ownership) > startOf(owner))) owner = ownership;
  }
  return owner?.owner;
}

const startOf = ({ validTime }: Ownership): string => validTime.startLatest ?? '';
