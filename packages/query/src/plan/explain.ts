import type { Query } from '../ast/types.js';
import type { Access } from './access.js';
import type { Plan } from './plan.js';

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

export function explanationOf(plan: Plan): Explanation {
  const { store, query, order } = plan;
  const { choice, left } = plan.way(query.count ?? false);
  return {
    query,
    access: choice.access,
    records: { read: choice.rows, of: store.all(query.from).length },
    filters: left.length,
    order: order ? 'sorted' : 'id',
  };
}
