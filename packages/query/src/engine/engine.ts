import type { IsoDate } from '@vitrine/core';
import { checkCopy } from '../ast/check-query.js';
import { plainCopy } from '../ast/plain.js';
import type { Query } from '../ast/types.js';
import { daySpan } from '../day.js';
import { planQuery, type Plan } from '../plan/plan.js';
import type { PageAsked } from '../plan/page.js';
import type { AtlasStore } from '../store/store.js';
import { keyOf } from './key.js';
import { Recent } from './recent.js';

/** What a query asks for: a plan, a page of it, and whether the whole is counted. */
export interface Asking {
  readonly plan: Plan;
  readonly page: PageAsked;
  readonly counts: boolean;
}

/** How many queries are remembered. */
const remembered = 100;

/** Makes plans, each once as long as it is in use. */
export class Engine {
  readonly store: AtlasStore;
  readonly #storeKnownAt: (day: IsoDate) => AtlasStore;
  readonly #asked = new Recent<string, Asking>(remembered);
  readonly #plans = new Recent<string, Plan>(remembered);

  /** @param storeKnownAt - gives the atlas as it was known by a day */
  constructor(store: AtlasStore, storeKnownAt: (day: IsoDate) => AtlasStore) {
    this.store = store;
    this.#storeKnownAt = storeKnownAt;
  }

  /**
   * Checks and plans a query from outside.
   *
   * @param values - of its parameters, by name
   * @throws VitrineError `invalid-query`
   */
  ask(input: unknown, values?: unknown): Asking {
    // Read once, so that what is checked is also what is remembered, whatever a caller's objects are made of.
    const given = plainCopy(input);
    const named = values === undefined ? undefined : plainCopy(values, 'params');
    const key = named === undefined ? keyOf(given) : keyOf(given, named);
    const known = key === undefined ? undefined : this.#asked.get(key);
    if (known) return known;
    const asking = this.plan(checkCopy(this.store, given, named));
    return key === undefined ? asking : this.#asked.set(key, asking);
  }

  /** Plans a checked query without parameters. */
  plan({ page = {}, count = false, ...query }: Query): Asking {
    return { plan: this.#plan(query), page, counts: count };
  }

  #plan(query: Query): Plan {
    const text = keyOf(query);
    const known = text === undefined ? undefined : this.#plans.get(text);
    if (known) return known;
    const plan = planQuery(this.#storeFor(query.asOf?.knownAt), query);
    return text === undefined ? plan : this.#plans.set(text, plan);
  }

  #storeFor(knownAt: string | undefined): AtlasStore {
    const day = knownAt === undefined ? undefined : daySpan(knownAt)?.last;
    return day === undefined ? this.store : this.#storeKnownAt(day);
  }
}
