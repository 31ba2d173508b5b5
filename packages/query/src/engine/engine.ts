import type { IsoDate } from '@vitrine/core';
import { checkCopy } from '../ast/check-query.js';
import { plainCopy } from '../ast/plain.js';
import type { Query } from '../ast/types.js';
import { daySpan } from '../day.js';
import { planQuery, type Plan } from '../plan/plan.js';
import type { PageAsked } from '../plan/page.js';
import type { AtlasStore } from '../store/store.js';
import { keyOf, longest } from './key.js';
import { Recent } from './recent.js';

/** What a query asks for: a plan, a page of it, and whether the whole is counted. */
export interface Asking {
  readonly plan: Plan;
  readonly page: PageAsked;
  readonly counts: boolean;
}

/** How many queries are remembered of an atlas, and how many days as of which somebody asks what was known. */
const remembered = { queries: 100, days: 4 };

/** An atlas, and the plans made for it. */
interface Opened {
  readonly store: AtlasStore;
  readonly plans: Recent<string, Plan>;
}

const opened = (store: AtlasStore): Opened => ({ store, plans: new Recent(remembered.queries) });

/** Makes plans, each once as long as it is in use. */
export class Engine {
  readonly store: AtlasStore;
  readonly #openAsKnownAt: (day: IsoDate) => AtlasStore;
  readonly #asked = new Recent<string, Asking>(remembered.queries);
  readonly #whole: Opened;
  readonly #asKnownAt = new Recent<IsoDate, Opened>(remembered.days);

  /** @param openAsKnownAt - opens the atlas as it was known by a day */
  constructor(store: AtlasStore, openAsKnownAt: (day: IsoDate) => AtlasStore) {
    this.store = store;
    this.#whole = opened(store);
    this.#openAsKnownAt = openAsKnownAt;
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
    return key === undefined || !mayBeKept(asking) ? asking : this.#asked.set(key, asking);
  }

  /** Plans a checked query without parameters. */
  plan({ page = {}, count = false, ...query }: Query): Asking {
    return { plan: this.#plan(query), page, counts: count };
  }

  #plan(query: Query): Plan {
    const { store, plans } = this.#openedFor(query.asOf?.knownAt);
    const text = JSON.stringify(query);
    const known = plans.get(text);
    if (known) return known;
    const plan = planQuery(store, query);
    return text.length > longest ? plan : plans.set(text, plan);
  }

  #openedFor(knownAt: string | undefined): Opened {
    const day = knownAt === undefined ? undefined : daySpan(knownAt)?.last;
    if (day === undefined) return this.#whole;
    return this.#asKnownAt.get(day) ?? this.#asKnownAt.set(day, opened(this.#openAsKnownAt(day)));
  }
}

/** Whoever keeps what was known by a day keeps an atlas of that day, of which only the last few are kept. */
export const mayBeKept = ({ plan }: Asking): boolean => plan.query.asOf?.knownAt === undefined;
