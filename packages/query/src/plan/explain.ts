import type { Query } from '../ast/types.js';
import type { Access } from './access.js';
import type { Asking } from '../engine/engine.js';

/** How a query would be run. */
export interface Explanation {
  /** The query in canonical form. */
  readonly query: Query;
  /** How records are reached. */
  readonly access: Access;
  /** How many records that leads to, and how many the entity has. */
  readonly records: { readonly read: number; readonly of: number };
  /** The number of conditions that each record read is still asked. */
  readonly filters: number;
  /** `id` where rows come in the order of their ids, which needs no sorting. */
  readonly order: 'id' | 'sorted';
}

export function explanationOf({ plan, page, counts }: Asking): Explanation {
  const { store, order } = plan;
  const query = withPage(plan.query, page, counts);
  const { choice, left } = plan.way(counts);
  return {
    query,
    access: choice.access,
    records: { read: choice.rows, of: store.all(query.from).length },
    filters: left.length,
    order: order ? 'sorted' : 'id',
  };
}

/** The query in canonical form, with the page and the count that are no part of the plan. */
const withPage = (query: Query, page: Asking['page'], counts: boolean): Query => ({
  ...query,
  ...(Object.keys(page).length > 0 && { page }),
  ...(counts && { count: true }),
});
