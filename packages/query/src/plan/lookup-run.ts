import { states, type State } from '@vitrine/core';
import { isParam } from '../ast/parameters.js';
import type { Param, Query } from '../ast/types.js';
import { read } from '../read.js';
import { dayOfCode } from '../store/day-code.js';
import type { AtlasStore } from '../store/store.js';
import type { Answer } from '../answer/answer.js';
import { dependsOnDay } from './group-dimension.js';
import type { Lookup } from './lookup.js';
import { marked } from './origin.js';
import { cursorOf } from './page.js';
import type { Plan } from './plan.js';
import { resolved } from './condition.js';
import { compileSelect } from './select.js';
import { aliased } from '../ast/aliased.js';
import { Work } from './work.js';

/** Answers with rows, without a plan; `undefined` where the long way has to be asked. */
export type LookupRun = (values: unknown) => Answer | undefined;

/**
 * Compiles what rows show. That must be the same on every day, since it is compiled for all of them.
 *
 * @param planFor - plans a query whose values are bound, for when somebody asks why a row is as it is
 */
export function compileLookupRun(
  store: AtlasStore,
  lookup: Lookup,
  query: Query<Param>,
  planFor: (bound: Query) => Plan,
): LookupRun | undefined {
  const { from, select, page, count } = query;
  if (!select || count || typeof (page?.size ?? 0) !== 'number') return undefined;
  const paths = aliased(select).map(([, path]) => resolved({ at: 'record', entity: from }, path));
  if (paths.some(({ steps }) => steps.some(dependsOnDay))) return undefined;
  const work = new Work(store);
  const show = compileSelect({ from, select }, { store, day: undefined, work });
  const size = Number(page?.size ?? Infinity);
  const bind = binding(query);
  return (values) => {
    const found = lookup.find(values);
    if (!found) return undefined;
    work.begin();
    const bound = bind(values, found.day);
    const plan = () => planFor(bound);
    const rows = found.items.slice(0, size).map((row, place) => {
      const shown = show(row);
      if (found.day !== undefined) shown['certainty'] = stateAt(found.states[place]);
      return marked(shown, plan, row);
    });
    const last = store.all(from)[found.items[size - 1] ?? -1];
    if (found.items.length <= size || !last) return { rows };
    return { rows, next: cursorOf(store, bound, { id: last.id, keys: [] }) };
  };
}

const stateAt = (state: number | undefined): State | undefined => states[state ?? -1];

/** Puts values into their places, as the check would, of which a lookup has seen that they are right. */
export function binding(query: Query<Param>) {
  const { match = {}, where, asOf } = query;
  const valueIn = (value: unknown, values: unknown): unknown =>
    isParam(value) ? read(values, String(value.param)) : value;
  const entries = Object.entries(match);
  return (values: unknown, day: number | undefined): Query => {
    const matched: Record<string, unknown> = {};
    for (const [path, value] of entries) matched[path] = valueIn(value, values);
    return {
      ...query,
      ...(query.match && { match: matched }),
      ...(where && 'text' in where && { where: { ...where, text: valueIn(where.text, values) } }),
      ...(asOf && day !== undefined && { asOf: { ...asOf, on: dayOfCode(day) } }),
    } as Query;
  };
}
