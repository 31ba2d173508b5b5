import type { Query } from '../ast/types.js';
import type { EntityName, EntityTypes } from '../model/entity-types.js';
import { countOf, rowOf, type Answer, type Count } from '../plan/execute.js';
import { compareKeys, type SortKey } from '../plan/order.js';
import { compareText, cursorAt, type PageAsked } from '../plan/page.js';
import { planQuery, type Plan } from '../plan/plan.js';
import { search } from '../plan/search.js';
import type { Row } from '../plan/select.js';
import type { AtlasStore } from '../store/store.js';
import { storeOfFew } from './store-of-few.js';

/** A row of an answer, wherever it is shown from. */
interface Item {
  readonly id: string;
  readonly keys: readonly SortKey[];
  make(): Row;
}

/** The records of an entity before and after a change. */
export interface Exchange<Rec = EntityTypes[EntityName]> {
  readonly ids: ReadonlySet<string>;
  readonly before: readonly Rec[];
  readonly after: readonly Rec[];
}

/**
 * The whole answer to a query whose rows are found one by one: what is exchanged among its records is asked alone, and
 * the others stay where they are.
 */
export class FollowedRows {
  readonly #query: Query;
  readonly #plan: Plan;
  readonly #items: Item[];
  /** What each shows, at the same places, as far as it was asked for. */
  readonly #rows: (Row | undefined)[];
  #count: Count | undefined;

  constructor(store: AtlasStore, query: Query, counts: boolean) {
    this.#query = query;
    this.#plan = planQuery(store, query);
    this.#items = itemsOf(this.#plan);
    this.#rows = this.#items.map(() => undefined);
    this.#count = counts ? countOf(this.#plan) : undefined;
  }

  /**
   * Takes a change of records over.
   *
   * @param store - in which whatever the query reads beside its own records is as it is now
   * @returns whether the answer may have changed
   */
  exchange(store: AtlasStore, { ids, before, after }: Exchange): boolean {
    const { from } = this.#query;
    const planFor = (records: readonly EntityTypes[EntityName][]) =>
      planQuery(storeOfFew(store, from, records), this.#query);
    const plan = planFor(after);
    const put = itemsOf(plan);
    const gone = this.#takeAway(ids);
    for (const item of put) {
      const place = this.#placeOf(item);
      this.#items.splice(place, 0, item);
      // Made at once, from the store of this moment.
      this.#rows.splice(place, 0, item.make());
    }
    if (this.#count) this.#count = exchanged(this.#count, countOf(planFor(before)), countOf(plan));
    return gone || put.length > 0 || this.#count !== undefined;
  }

  answer({ size }: PageAsked): Answer {
    const end = Math.min(size ?? Infinity, this.#items.length);
    const rows: Row[] = [];
    for (let place = 0; place < end; place++) {
      const row = (this.#rows[place] ??= this.#items[place]?.make());
      if (row) rows.push(row);
    }
    const last = this.#items[end - 1];
    return {
      rows,
      ...(last && end < this.#items.length && { next: cursorAt(this.#plan, last) }),
      ...(this.#count && { count: this.#count }),
    };
  }

  #takeAway(ids: ReadonlySet<string>): boolean {
    const { order } = this.#plan;
    let gone = false;
    if (!order) {
      // In the order of ids each is found where it stands.
      for (const id of ids) {
        const place = this.#placeOf({ id, keys: [] });
        if (this.#items[place]?.id !== id) continue;
        this.#items.splice(place, 1);
        this.#rows.splice(place, 1);
        gone = true;
      }
      return gone;
    }
    for (let place = this.#items.length - 1; place >= 0; place--) {
      if (!ids.has(this.#items[place]?.id ?? '')) continue;
      this.#items.splice(place, 1);
      this.#rows.splice(place, 1);
      gone = true;
    }
    return gone;
  }

  /** Where an item stands or would stand. */
  #placeOf(item: Pick<Item, 'id' | 'keys'>): number {
    const { order } = this.#plan;
    let low = 0;
    let high = this.#items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = this.#items[middle];
      const before =
        other !== undefined &&
        ((order ? compareKeys(order, other.keys, item.keys) : 0) ||
          compareText(other.id, item.id)) < 0;
      if (before) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function itemsOf(plan: Plan): Item[] {
  const records = plan.store.all(plan.query.from);
  plan.work.begin();
  return search(plan, {}).found.map((found) => ({
    id: records[found.row]?.id ?? '',
    keys: found.keys,
    make: () => rowOf(plan, found),
  }));
}

const exchanged = (count: Count, before: Count, after: Count): Count => ({
  certain: count.certain - before.certain + after.certain,
  presumed: count.presumed - before.presumed + after.presumed,
  possible: count.possible - before.possible + after.possible,
});
