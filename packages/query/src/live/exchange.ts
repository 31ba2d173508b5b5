import type { Touched } from '@vitrine/core/layered';
import { entities } from '../model/entities.js';
import type { EntityName, EntityTypes } from '../model/entity-types.js';
import type { Count } from '../answer/answer.js';

/** The records of an entity before and after a change, in the order of their ids. */
export interface Exchange<Rec = EntityTypes[EntityName]> {
  readonly before: readonly Rec[];
  readonly after: readonly Rec[];
}

export function exchangeOf<E extends EntityName>(
  touched: Touched,
  from: E,
): Exchange<EntityTypes[E]> {
  const patch = [...(touched.get(entities[from].collection) ?? [])].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  const records = (side: 'before' | 'after') =>
    // Records of the collection of `from`.
    patch.flatMap(([, exchanged]) => exchanged[side] ?? []) as unknown as readonly EntityTypes[E][];
  return { before: records('before'), after: records('after') };
}

/** A count to which another was added, or with `-1` taken away. */
export const counted = (count: Count, by: Count, sign: 1 | -1): Count => ({
  certain: count.certain + sign * by.certain,
  presumed: count.presumed + sign * by.presumed,
  possible: count.possible + sign * by.possible,
});
