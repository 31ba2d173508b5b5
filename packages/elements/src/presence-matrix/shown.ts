import type { State } from '@vitrine/core';
import type { MatrixGroup, PresenceMatrix } from '@vitrine/query';
import { itemsOf, standingsIn, type Item } from './items.js';
import { ordered, type Order } from './order.js';

/** A matrix in the order of its reader. */
export interface Shown {
  readonly matrix: PresenceMatrix;
  readonly groups: readonly MatrixGroup[];
  readonly items: readonly Item[];
  readonly brands: number;
  /** The standings that it has, `unknown` where a cell has none. */
  readonly used: ReadonlySet<State>;
}

export function shownIn(matrix: PresenceMatrix, order: Order): Shown {
  const groups = ordered(matrix, order);
  const brands = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  return { matrix, groups, items: itemsOf(groups), brands, used: standingsIn(groups) };
}
