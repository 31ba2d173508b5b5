import type { Truth } from '../logic/truth.js';
import { leastTrue } from '../time/certainty.js';
import { compareKeys, keysOf } from './order.js';
import type { SortKey } from '../answer/sort-key.js';
import { cursorAt, positionAt, type PageAsked } from './page.js';
import type { Plan } from './plan.js';

/** A row of the answer. */
export interface Found {
  /** Its place among the records of its entity, which are in the order of their ids. */
  readonly row: number;
  readonly truth: Truth;
  readonly keys: readonly SortKey[];
}

const noKeys: readonly SortKey[] = [];

/** Finds the rows of a page, in order. */
export function search(
  plan: Plan,
  { size, after }: PageAsked,
): { readonly found: readonly Found[]; readonly next?: string; readonly read: number } {
  const { store, query, order, work } = plan;
  const { choice, judge } = plan.way(false);
  const table = store.table(query.from);
  const least = leastTrue[plan.mode];
  const keysAt = order ? (row: number) => keysOf(order, row) : () => noKeys;
  const position =
    after === undefined
      ? undefined
      : positionAt(plan, after, (id) => {
          const row = table.rowOf(id);
          return row === undefined ? undefined : keysAt(row);
        });
  const from = position && { row: table.rowOf(position.id) ?? -1, keys: position.keys };
  const compare = (a: Omit<Found, 'truth'>, b: Omit<Found, 'truth'>): number =>
    (order ? compareKeys(order, a.keys, b.keys) : 0) || a.row - b.row;
  const wanted = size === undefined ? Infinity : size + 1;
  const found: Found[] = [];
  let read = 0;
  for (const row of choice.reached) {
    if (!order && from && row <= from.row) continue;
    work.spend(1);
    read++;
    const truth = judge(row);
    if (truth < least) continue;
    const one = { row, truth, keys: keysAt(row) };
    if (order && from && compare(one, from) <= 0) continue;
    found.push(one);
    // In the order of ids nothing behind the page has to be looked at; in another, nothing behind it kept.
    if (order) trim(found, wanted, compare);
    else if (found.length >= wanted) break;
  }
  if (order) found.sort(compare);
  const page = found.slice(0, size);
  const last = page.at(-1);
  if (!last || found.length <= page.length) return { found: page, read };
  const id = table.all[last.row]?.id ?? '';
  return { found: page, read, next: cursorAt(plan, { keys: last.keys, id }) };
}

/** Sorting what is kept only when it has doubled costs less than keeping it sorted. */
function trim(found: Found[], wanted: number, compare: (a: Found, b: Found) => number): void {
  if (found.length < 2 * wanted + 64) return;
  found.sort(compare);
  found.length = wanted;
}
