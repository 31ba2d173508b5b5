import type { Group } from './group.js';
import { compareKeys, keysOf, type Ordering } from './order.js';
import { compareKey } from '../answer/sort-key.js';
import type { Slot } from './slots.js';

/** Sorts groups by an order, or where there is none by their values, one after the other. */
export function sortGroups(
  groups: readonly Group[],
  order: Ordering<Group> | undefined,
): readonly Group[] {
  if (order) {
    return groups
      .map((group) => ({ group, keys: keysOf(order, group) }))
      .sort((a, b) => compareKeys(order, a.keys, b.keys))
      .map(({ group }) => group);
  }
  const ranks = (groups[0]?.slots ?? []).map((_, index) => ranksOf(groups, index));
  return [...groups].sort((a, b) => {
    for (let index = 0; index < ranks.length; index++) {
      const rank = ranks[index];
      const [one, other] = [a.slots[index]?.place ?? 0, b.slots[index]?.place ?? 0];
      if (rank && one !== other) return (rank[one] ?? 0) - (rank[other] ?? 0);
    }
    return 0;
  });
}

/** Where each value of one path stands among the others: there are far fewer of them than of groups. */
function ranksOf(groups: readonly Group[], index: number): readonly number[] {
  const slots: Slot[] = [];
  for (const group of groups) {
    const slot = group.slots[index];
    if (slot) slots[slot.place] = slot;
  }
  const ranks: number[] = [];
  const inOrder = slots.filter(Boolean);
  inOrder.sort((a, b) => compareKey(a.key, b.key, 1));
  for (const [rank, slot] of inOrder.entries()) ranks[slot.place] = rank;
  return ranks;
}
