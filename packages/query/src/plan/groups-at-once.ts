import { dayCode } from '../store/day-code.js';
import { dayGroups } from './day-groups.js';
import type { EveryDay, FindGroups, Plan } from './plan.js';
import { groupsIn } from './snapshot-groups.js';
import type { Snapshot } from './snapshot.js';

/** The groups of a plan as of its day, found without a look at each row; `undefined` where it asks for more. */
export const snapshotOf = (
  { store, query, day }: Plan,
  everyDay: EveryDay,
): Snapshot | undefined =>
  day === undefined ? undefined : dayGroups(store, query)?.on(dayCode(day), everyDay);

/** Finds groups that merely count rows, or take the first or the last of each, from indexes made for that. */
export const groupsAtOnce: FindGroups = (plan, everyDay) => {
  const snapshot = snapshotOf(plan, everyDay);
  return snapshot && groupsIn(snapshot, plan);
};
