import type { AnyRecord } from '../model/entity-types.js';
import { certainties, certaintyOf } from '../time/certainty.js';
import { ofRecord } from './by-row.js';
import type { Groups } from './group.js';
import { GatheredColumns, SnapshotColumns, type GroupColumns } from './group-columns.js';
import { groupsOnPage } from './group-page.js';
import { snapshotOf } from './groups-at-once.js';
import type { PageAsked } from './page.js';
import type { EveryDay, Plan } from './plan.js';
import { RowColumns } from './row-columns.js';
import { search } from './search.js';

/** The answer in columns. */
export type Columns = RowColumns | GroupColumns;

/** Gives the answer in columns. */
export function columnsOf(plan: Plan, page: PageAsked, everyDay: EveryDay): Columns {
  plan.work.begin();
  if (plan.groups) return groupColumns(plan, plan.groups, page, everyDay);
  const toRecord = ofRecord(plan.store.all(plan.query.from), (record: AnyRecord) => record);
  const { found } = search(plan, page);
  const states = found.map(({ truth }) => certainties.indexOf(certaintyOf(truth) ?? 'possible'));
  const records = found.map(({ row }) => toRecord(row));
  return new RowColumns(records, states, () => plan, page);
}

function groupColumns(
  plan: Plan,
  groups: Groups,
  page: PageAsked,
  everyDay: EveryDay,
): GroupColumns {
  const { store, query } = plan;
  if (page.size !== undefined || page.after !== undefined) {
    return new GatheredColumns(
      groupsOnPage(plan, groups, page, false, everyDay).page,
      store,
      query,
    );
  }
  const snapshot = snapshotOf(plan, everyDay);
  if (snapshot) return new SnapshotColumns(snapshot, store, query);
  return new GatheredColumns(groupsOnPage(plan, groups, page, false, false).page, store, query);
}
