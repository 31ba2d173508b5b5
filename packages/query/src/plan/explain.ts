import { canonicalOf } from '../ast/canonical.js';
import type { Query } from '../ast/types.js';
import type { Asking } from '../engine/engine.js';
import type { Access } from './access.js';
import { conditionText } from './condition-text.js';
import { adviceFor } from './advice.js';
import { explanationText } from './explanation-text.js';
import { groupPage } from './group-page.js';
import { search } from './search.js';
import { unusedIndexes, type UnusedIndex } from './unused.js';

/** How a query is run: what was planned, and what happened when it ran. */
export interface Explanation {
  /** The query in canonical form. */
  readonly query: Query;
  readonly hash: string;
  /** How records are reached. */
  readonly access: Access;
  /** How many records the access leads to, how many of them were read, and how many the entity has. */
  readonly records: { readonly expected: number; readonly read: number; readonly of: number };
  /** How many rows there were, on the page that was asked for. */
  readonly rows: number;
  /** The conditions that each record read was still asked. */
  readonly left: readonly string[];
  /** `id` where rows come in the order of their ids, which needs no sorting. */
  readonly order: 'id' | 'sorted' | 'groups';
  /** Conditions that led to no index, or to one that was not used, and why. */
  readonly unused: readonly UnusedIndex[];
  /** What would make it faster. */
  readonly advice: readonly string[];
  /** All of this for a reader. */
  readonly text: string;
}

/** Runs a query and tells how. */
export function explanationOf({ plan, page, counts }: Asking): Explanation {
  const { store, groups, order } = plan;
  const everyMode = counts || (groups?.everyMode ?? false);
  const way = plan.way(everyMode);
  plan.work.begin();
  const ran = groups
    ? { rows: groupPage(plan, groups, page, counts).rows.length, read: way.choice.rows }
    : found(plan, page);
  const query = withPage(plan.query, page, counts);
  const told = {
    query,
    hash: canonicalOf(query).hash,
    access: way.choice.access,
    records: { expected: way.choice.rows, read: ran.read, of: store.all(query.from).length },
    rows: ran.rows,
    left: way.left.map(conditionText),
    order: groups ? ('groups' as const) : order ? ('sorted' as const) : ('id' as const),
    unused: unusedIndexes(plan, way),
  };
  const whole = { ...told, advice: adviceFor(told) };
  return { ...whole, text: explanationText(whole) };
}

function found(plan: Asking['plan'], page: Asking['page']) {
  const { found, read } = search(plan, page);
  return { rows: found.length, read };
}

/** The query in canonical form, with the page and the count that are no part of the plan. */
const withPage = (query: Query, page: Asking['page'], counts: boolean): Query => ({
  ...query,
  ...(Object.keys(page).length > 0 && { page }),
  ...(counts && { count: true }),
});
