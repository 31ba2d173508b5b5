import type { IsoDate, Ownership } from '@vitrine/core';
import { no, yes, type Truth } from '../logic/truth.js';
import type { EntityName } from '../model/entity-types.js';
import type { AtlasStore } from '../store/store.js';
import { holds } from '../time/holds.js';

/** An ownership that counts, and how true it is that it holds. */
export interface Owned {
  readonly ownership: Ownership;
  readonly truth: Truth;
}

/**
 * Who owned a brand, an organization or a platform as its parent: on the day, as truly as `least` asks, or
 * without a day by the latest evidence. Of several the one that started last, then the first by id.
 */
export function ownerOf(
  store: AtlasStore,
  entity: EntityName,
  id: string,
  day: IsoDate | undefined,
  least: Truth,
): Owned | undefined {
  let ownership: Ownership | undefined;
  let truth: Truth = no;
  for (const candidate of store.bucket('ownership', `owned.${entity}`, id)) {
    if (candidate.kind !== 'parent') continue;
    const held = day === undefined ? byState(candidate) : holds(candidate, day);
    if (held < least || (ownership && startOf(candidate) <= startOf(ownership))) continue;
    ownership = candidate;
    truth = held;
  }
  return ownership && { ownership, truth };
}

const byState = ({ state }: Ownership): Truth => (state === 'present' ? yes : no);

const startOf = ({ validTime }: Ownership): string => validTime.startLatest ?? '';
