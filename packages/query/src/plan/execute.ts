import { certaintyOf, leastTrue } from '../time/certainty.js';
import type { AnyRecord } from '../model/entity-types.js';
import type { Truth } from '../logic/truth.js';
import { recordsBy } from './access.js';
import { Counter, type Count } from './measure/count.js';
import { groupPage } from './group-page.js';
import { compareKeys, keysOf, type SortKey } from './order.js';
import { compareText, cursorAt, positionAt, type PageAsked, type Position } from './page.js';
import type { Plan, Way } from './plan.js';
import type { Row } from './select.js';

export type { Count } from './measure/count.js';

export interface Answer {
  readonly rows: readonly Row[];
  /** The cursor of the next page; missing after the last one. */
  readonly next?: string;
  /** Of the whole answer, where the query asked for it. */
  readonly count?: Count;
}

/** Runs a plan. */
export function execute(plan: Plan, page: PageAsked, counts: boolean): Answer {
  plan.work.begin();
  if (plan.groups) return groupPage(plan, plan.groups, page, counts);
  const { found, next } = search(plan, page);
  const dated = plan.day !== undefined;
  const rows = found.map(({ record, truth }) => {
    const row = plan.select(record);
    if (dated) row['certainty'] = certaintyOf(truth);
    return row;
  });
  return {
    rows,
    ...(next !== undefined && { next }),
    ...(counts && { count: countRecords(plan, plan.way(true)) }),
  };
}

/** The records behind the rows, as they stand in the atlas. Groups have none. */
export function recordsOf(plan: Plan, page: PageAsked): readonly AnyRecord[] {
  plan.work.begin();
  return search(plan, page).found.map(({ record }) => record);
}

/** Counts the whole answer under each mode. */
export function countOf(plan: Plan): Count {
  plan.work.begin();
  if (!plan.groups) return countRecords(plan, plan.way(true));
  return groupPage(plan, plan.groups, { size: 0 }, true).count ?? new Counter().result();
}

function countRecords({ store, query, work }: Plan, { choice, judge }: Way): Count {
  const counter = new Counter();
  const records = recordsBy(store, query.from, choice.access);
  work.spend(records.length);
  for (const record of records) counter.add(judge(record));
  return counter.result();
}

interface Found {
  readonly record: AnyRecord;
  readonly truth: Truth;
  readonly keys: readonly SortKey[];
}

const noKeys: readonly SortKey[] = [];

/** The records of a page, in order. */
function search(
  plan: Plan,
  { size, after }: PageAsked,
): { readonly found: readonly Found[]; readonly next?: string } {
  const { store, query, order, work } = plan;
  const { choice, judge } = plan.way(false);
  const position =
    after === undefined
      ? undefined
      : positionAt(plan, after, (id) => {
          const record = store.get(query.from, id);
          return record && (order ? keysOf(order, record) : noKeys);
        });
  const least = leastTrue[plan.mode];
  // In the order of ids nothing behind the page has to be looked at.
  const enough = order || size === undefined ? Infinity : size + 1;
  const found: Found[] = [];
  for (const record of recordsBy(store, query.from, choice.access)) {
    if (position && !order && record.id <= position.id) continue;
    work.spend(1);
    const truth = judge(record);
    if (truth < least) continue;
    found.push({ record, truth, keys: order ? keysOf(order, record) : noKeys });
    if (found.length >= enough) break;
  }
  const compare = (a: Position, b: Position): number =>
    (order ? compareKeys(order, a.keys, b.keys) : 0) || compareText(a.id, b.id);
  const place = ({ record, keys }: Found): Position => ({ id: record.id, keys });
  const inOrder = order ? found.sort((a, b) => compare(place(a), place(b))) : found;
  const rest = position ? inOrder.filter((one) => compare(place(one), position) > 0) : inOrder;
  const page = size === undefined ? rest : rest.slice(0, size);
  const last = page.at(-1);
  if (!last || rest.length <= page.length) return { found: page };
  return { found: page, next: cursorAt(plan, place(last)) };
}
