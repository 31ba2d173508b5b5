import type { Param, Query } from '../ast/types.js';
import { binding } from './lookup-run.js';
import type { Lookup } from './lookup.js';
import type { PageAsked } from './page.js';
import type { Plan } from './plan.js';
import { RowColumns } from './row-columns.js';

/**
 * Compiles what a lookup finds in columns; what is bound is copied, since whoever asks may change it afterwards.
 *
 * @param planFor - plans a query whose values are bound, for whatever is asked beside the records
 */
export function compileLookupColumns(
  lookup: Lookup,
  query: Query<Param>,
  planFor: (bound: Query) => Plan,
): (values: unknown) => RowColumns | undefined {
  const bind = binding(query);
  const page: PageAsked = {
    ...(typeof query.page?.size === 'number' && { size: query.page.size }),
  };
  return (values) => {
    const found = lookup.found(values);
    if (!found) return undefined;
    const kept = { ...(values as object) };
    const plan = () => planFor(bind(kept, found.day));
    return new RowColumns(found.items, found.states, plan, page);
  };
}
