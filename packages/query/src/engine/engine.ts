import type { IsoDate } from '@vitrine/core';
import { checkCopy } from '../ast/check-query.js';
import { copyOf } from '../ast/plain.js';
import type { Query } from '../ast/types.js';
import { daySpan } from '../day.js';
import { planQuery, type FindGroups, type Plan } from '../plan/plan.js';
import type { PageAsked } from '../plan/page.js';
import type { AtlasStore } from '../store/store.js';
import { keysOf, longest } from './key.js';
import { Recent } from './recent.js';
import { sameAs } from './same-as.js';

/** What a query asks for: a plan, a page of it, and whether the whole is counted. */
export interface Asking {
  readonly plan: Plan;
  readonly page: PageAsked;
  readonly counts: boolean;
}

/** How many queries are remembered of an atlas, and how many days as of which somebody asks what was known. */
const remembered = { queries: 100, days: 4 };

/** An atlas, and the plans made for it; `null` for a query that was planned once. */
interface Opened {
  readonly store: AtlasStore;
  readonly plans: Recent<string, Plan | null>;
}

const opened = (store: AtlasStore): Opened => ({ store, plans: new Recent(remembered.queries) });

/** Makes plans, each once as long as it is in use. */
export class Engine {
  readonly store: AtlasStore;
  readonly #openAsKnownAt: (day: IsoDate) => AtlasStore;
  readonly #findGroups: FindGroups | undefined;
  /** `null` for what was asked once: most queries are asked once or often, and to keep those of the first kind takes long. */
  readonly #asked = new Recent<string, Asking | null>(remembered.queries);
  /** What objects held that are given often, and what that is remembered by. */
  readonly #given = new WeakMap<object, { readonly copy: unknown; readonly key: string }>();
  readonly #whole: Opened;
  readonly #asKnownAt = new Recent<IsoDate, Opened>(remembered.days);

  /**
   * @param openAsKnownAt - opens the atlas as it was known by a day
   * @param findGroups - a quicker way to groups, for those who can afford its weight
   */
  constructor(
    store: AtlasStore,
    openAsKnownAt: (day: IsoDate) => AtlasStore,
    findGroups?: FindGroups,
  ) {
    this.store = store;
    this.#whole = opened(store);
    this.#openAsKnownAt = openAsKnownAt;
    this.#findGroups = findGroups;
  }

  /**
   * Checks and plans a query from outside.
   *
   * @param values - of its parameters, by name
   * @throws VitrineError `invalid-query`
   */
  ask(input: unknown, values?: unknown): Asking {
    const again = values === undefined && isObject(input) ? this.#askedAgain(input) : undefined;
    if (again) return again;
    // Read once, so that what is checked is also what is remembered, whatever a caller's objects are made of.
    const given = copyOf(input);
    const named = values === undefined ? undefined : copyOf(values, 'params');
    const keys = keysOf(given, named);
    const known = keys && this.#asked.get(keys.whole);
    if (!known) {
      const asking = this.#asking(checkCopy(this.store, given.copy, named?.copy), keys?.plan);
      if (keys && mayBeKept(asking)) this.#asked.set(keys.whole, known === null ? asking : null);
      return asking;
    }
    if (values === undefined && isObject(input)) {
      this.#given.set(input, { copy: given.copy, key: keys.whole });
    }
    return known;
  }

  #askedAgain(input: object): Asking | undefined {
    const known = this.#given.get(input);
    if (!known || !sameAs(known.copy, input)) return undefined;
    return this.#asked.get(known.key) ?? undefined;
  }

  /** Plans a checked query without parameters. */
  plan(query: Query): Asking {
    const text = JSON.stringify({ ...query, page: undefined, count: undefined });
    return this.#asking(query, text.length > longest ? undefined : text);
  }

  /** @param key - what the plan is remembered by: the same for queries that ask the same, apart from page and count */
  #asking({ page = {}, count = false, ...query }: Query, key: string | undefined): Asking {
    const { store, plans } = this.#openedFor(query.asOf?.knownAt);
    const known = key === undefined ? undefined : plans.get(key);
    const plan = known ?? planQuery(store, query, this.#findGroups);
    if (!known && key !== undefined) plans.set(key, known === null ? plan : null);
    return { plan, page, counts: count };
  }

  #openedFor(knownAt: string | undefined): Opened {
    const day = knownAt === undefined ? undefined : daySpan(knownAt)?.last;
    if (day === undefined) return this.#whole;
    return this.#asKnownAt.get(day) ?? this.#asKnownAt.set(day, opened(this.#openAsKnownAt(day)));
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Whoever keeps what was known by a day keeps an atlas of that day, of which only the last few are kept. */
export const mayBeKept = ({ plan }: Asking): boolean => plan.query.asOf?.knownAt === undefined;
