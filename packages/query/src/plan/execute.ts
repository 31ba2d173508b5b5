import type { Answer, Count, Row } from '../answer/answer.js';
import { VitrineError } from '@vitrine/core';
import { certaintyOf } from '../time/certainty.js';
import type { AnyRecord } from '../model/entity-types.js';
import { ofRecord } from './by-row.js';
import { compileLookup } from './lookup.js';
import { Counter } from './measure/count.js';
import { groupPage } from './group-page.js';
import { marked } from './origin.js';
import type { PageAsked } from './page.js';
import type { EveryDay, Plan, Way } from './plan.js';
import { search, type Found } from './search.js';

/** Runs a plan. */
export function execute(plan: Plan, page: PageAsked, counts: boolean, everyDay?: EveryDay): Answer {
  plan.work.begin();
  if (plan.groups) return groupPage(plan, plan.groups, page, counts, everyDay);
  const { found, next } = search(plan, page);
  return {
    rows: found.map((one) => rowOf(plan, one)),
    ...(next !== undefined && { next }),
    ...(counts && { count: countRecords(plan, plan.way(true)) }),
  };
}

/** What a found row shows. */
export function rowOf(plan: Plan, { row, truth }: Pick<Found, 'row' | 'truth'>): Row {
  const shown = plan.select(row);
  if (plan.day !== undefined) shown['certainty'] = certaintyOf(truth);
  return marked(shown, plan, row);
}

/**
 * The records behind the rows, as they stand in the atlas.
 *
 * @throws VitrineError `invalid-query` where rows are groups, which have many
 */
export function recordsOf(plan: Plan, page: PageAsked): readonly AnyRecord[] {
  if (plan.groups) throw noRecords(plan);
  plan.work.begin();
  const toRecord = ofRecord(plan.store.all(plan.query.from), (record: AnyRecord) => record);
  return search(plan, page).found.map(({ row }) => toRecord(row));
}

/** Counts the whole answer under each mode. */
export function countOf(plan: Plan): Count {
  plan.work.begin();
  if (!plan.groups) return countRecords(plan, plan.way(true));
  return groupPage(plan, plan.groups, { size: 0 }, true).count ?? new Counter().result();
}

/** Up to so many rows it is quicker to ask them than to make the counts over time. */
const few = 64;

function countRecords({ store, query, work }: Plan, { choice, judge }: Way): Count {
  const known = choice.rows > few ? compileLookup(store, query)?.count(undefined) : undefined;
  if (known) return known;
  const counter = new Counter();
  work.spend(choice.rows);
  for (const row of choice.reached) counter.add(judge(row));
  return counter.result();
}

const noRecords = ({ query }: Plan): VitrineError =>
  new VitrineError('invalid-query', [
    {
      code: 'wrong-operator',
      path: query.groupBy ? 'groupBy' : 'measures',
      message: 'groups are no records; leave this out to have the records behind them.',
    },
  ]);
