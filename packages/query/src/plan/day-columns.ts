import type { Param, Query } from '../ast/types.js';
import { lastDayCode } from '../store/day-code.js';
import type { AtlasStore } from '../store/store.js';
import { dayGroups } from './day-groups.js';
import { Given } from './given.js';
import { SnapshotColumns, type GroupColumns } from './group-columns.js';
import type { EveryDay } from './plan.js';

/**
 * The short way to groups of all rows as of a day, in columns: nothing is planned for the day. `undefined` where the
 * query asks for more; what it gives is so where the long way has to be asked.
 */
export function compileDayColumns(
  store: AtlasStore,
  query: Query<Param>,
  everyDay: EveryDay,
): ((values: unknown) => GroupColumns | undefined) | undefined {
  const { asOf, page } = query;
  const groups = page || asOf?.knownAt !== undefined ? undefined : dayGroups(store, query);
  if (!groups) return undefined;
  const given = new Given(query);
  const dayIn = given.of(asOf?.on);
  return (values) => {
    const text = given.read(values) ? dayIn() : undefined;
    const day = typeof text === 'string' ? lastDayCode(text) : undefined;
    const snapshot = day === undefined ? undefined : groups.on(day, everyDay);
    return snapshot && new SnapshotColumns(snapshot, store, query);
  };
}
