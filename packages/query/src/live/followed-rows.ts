import type { Query } from '../ast/types.js';
import type { EntityName, EntityTypes } from '../model/entity-types.js';
import { countOf, rowOf } from '../plan/execute.js';
import type { Answer, Count, Row } from '../answer/answer.js';
import { compareKeys } from '../plan/order.js';
import type { SortKey } from '../answer/sort-key.js';
import { compareText, cursorAt, type PageAsked } from '../plan/page.js';
import { planQuery, type Plan } from '../plan/plan.js';
import { search } from '../plan/search.js';
import type { AtlasStore } from '../store/store.js';
import { counted, type Exchange } from './exchange.js';
import { storeOfFew } from './store-of-few.js';

/** A row of an answer, wherever it is shown from. */
interface Item {
  readonly id: string;
  readonly keys: readonly SortKey[];
  make(): Row;
}

/**
 * The whole answer to a query whose rows are found one by one: what is exchanged among its records is asked alone, and
 * the others stay where they are.
 */
export class FollowedRows {
  readonly #query: Query;
  readonly #plan: Plan;
  readonly #items: Item[];
  /** By their ids, where only its keys tell where an item stands. */
  readonly #byId: Map<string, Item> | undefined;
  /** What the first of them show: as many as were asked for. */
  readonly #rows: Row[] = [];
  #count: Count | undefined;

  constructor(store: AtlasStore, query: Query, counts: boolean) {
    this.#query = query;
    this.#plan = planQuery(store, query);
    this.#items = itemsOf(this.#plan);
    if (this.#plan.order) this.#byId = new Map(this.#items.map((item) => [item.id, item]));
    this.#count = counts ? countOf(this.#plan) : undefined;
  }

  /**
   * Takes a change of records over.
   *
   * @param store - in which whatever the query reads beside its own records is as it is now
   * @returns whether the answer may have changed
   */
  exchange(store: AtlasStore, { before, after }: Exchange): boolean {
    const { from } = this.#query;
    const planFor = (records: readonly EntityTypes[EntityName][]) =>
      planQuery(storeOfFew(store, from, records), this.#query);
    const plan = planFor(after);
    const put = itemsOf(plan);
    const gone = this.#takeAway(before);
    for (const item of put) {
      const place = this.#placeOf(item);
      this.#items.splice(place, 0, item);
      this.#byId?.set(item.id, item);
      if (place <= this.#rows.length) this.#rows.splice(place, 0, item.make());
    }
    if (this.#count) {
      this.#count = counted(counted(this.#count, countOf(planFor(before)), -1), countOf(plan), 1);
    }
    return gone || put.length > 0 || this.#count !== undefined;
  }

  answer({ size }: PageAsked): Answer {
    const end = Math.min(size ?? Infinity, this.#items.length);
    for (let place = this.#rows.length; place < end; place++) {
      const item = this.#items[place];
      if (item) this.#rows.push(item.make());
    }
    const last = this.#items[end - 1];
    return {
      rows: this.#rows.slice(0, end),
      ...(last && end < this.#items.length && { next: cursorAt(this.#plan, last) }),
      ...(this.#count && { count: this.#count }),
    };
  }

  #takeAway(records: readonly EntityTypes[EntityName][]): boolean {
    let gone = false;
    for (const { id } of records) {
      // In the order of ids each is found where it stands.
      const item = this.#byId ? this.#byId.get(id) : { id, keys: [] };
      const place = item ? this.#placeOf(item) : -1;
      if (this.#items[place]?.id !== id) continue;
      this.#items.splice(place, 1);
      this.#byId?.delete(id);
      if (place < this.#rows.length) this.#rows.splice(place, 1);
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
