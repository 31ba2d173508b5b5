import type { CollectionName } from '@vitrine/core';
import type { Touched } from '@vitrine/core/layered';
import type { Query } from '../ast/types.js';
import { daySpan } from '../day.js';
import { entities } from '../model/entities.js';
import type { EntityName, EntityTypes } from '../model/entity-types.js';
import { execute, type Answer } from '../plan/execute.js';
import type { PageAsked } from '../plan/page.js';
import { planQuery } from '../plan/plan.js';
import { FollowedGroups, onlyCounts } from './followed-groups.js';
import { FollowedRows, type Exchange } from './followed-rows.js';
import { footprintOf } from './footprint.js';
import { Listeners } from './listeners.js';
import type { Stores } from './stores.js';

/** A query that somebody follows, and its answer as it is now. */
export class FollowedQuery {
  readonly #query: Query;
  readonly #page: PageAsked;
  readonly #counts: boolean;
  readonly #footprint: ReadonlySet<EntityName>;
  readonly #listeners = new Listeners<[Answer]>();
  #rows: FollowedRows | undefined;
  #groups: FollowedGroups | undefined;
  #answer: Answer;
  /** A change could not be taken over: all is asked anew at the next one. */
  #isBehind = false;

  readonly #stores: Stores;

  constructor({ page = {}, count = false, ...query }: Query, stores: Stores) {
    this.#stores = stores;
    this.#query = query;
    this.#page = page;
    this.#counts = count;
    this.#footprint = footprintOf(query);
    this.#answer = this.#askAnew();
  }

  /**
   * Tells the answer at once, and later by `tell`. Whoever throws at once does not listen.
   *
   * @param left - called when nobody listens any more
   * @returns ends it
   */
  listen(listener: (answer: Answer) => void, left: () => void): () => void {
    const remove = this.#listeners.add(listener);
    const stop = () => {
      remove();
      if (this.#listeners.size === 0) left();
    };
    try {
      listener(this.#answer);
    } catch (error) {
      stop();
      throw error;
    }
    return stop;
  }

  tell(): void {
    this.#listeners.tell(this.#answer);
  }

  /** Takes a change over. @returns whether the answer is another one now */
  follow(touched: Touched): boolean {
    const { from, asOf } = this.#query;
    const reads = (name: EntityName) => touched.has(entities[name].collection);
    // What was known by a day is fused anew, by which any claim may count in another way.
    const beside = asOf?.knownAt !== undefined || [...this.#footprint].some(reads);
    const anew = beside || this.#isBehind;
    if (!anew && !reads(from)) return false;
    this.#isBehind = true;
    const answer = (anew ? undefined : this.#exchanged(touched)) ?? this.#askAnew();
    this.#isBehind = false;
    if (isSame(answer, this.#answer)) return false;
    this.#answer = answer;
    return true;
  }

  /** The answer with a change of its own records; `undefined` where all has to be asked again. */
  #exchanged(touched: Touched): Answer | undefined {
    const exchange = exchangeOf(touched, this.#query.from);
    const store = this.#stores.last();
    if (this.#rows) {
      return this.#rows.exchange(store, exchange) ? this.#rows.answer(this.#page) : this.#answer;
    }
    const rows = this.#groups?.exchange(store, exchange);
    return rows && { rows };
  }

  #askAnew(): Answer {
    const { from, groupBy, measures, asOf } = this.#query;
    const { size, after } = this.#page;
    // What was known by a day, and later pages, depend on more than one record at a time.
    const alone = asOf?.knownAt === undefined && after === undefined && !this.#footprint.has(from);
    if (alone && groupBy === undefined && measures === undefined) {
      this.#rows = new FollowedRows(this.#stores.now(), this.#query, this.#counts);
      return this.#rows.answer(this.#page);
    }
    const day = asOf?.knownAt === undefined ? undefined : daySpan(asOf.knownAt)?.last;
    const asked = day === undefined ? this.#stores.now() : this.#stores.knownBy(day);
    const answer = execute(planQuery(asked, this.#query), this.#page, this.#counts);
    const whole = alone && size === undefined && !this.#counts;
    if (whole && onlyCounts(this.#query)) {
      this.#groups = new FollowedGroups(this.#query, answer.rows);
    }
    return answer;
  }
}

/** Rows that stay are the same objects, so that only others are looked into. */
function isSame(one: Answer, other: Answer): boolean {
  if (one.rows.length !== other.rows.length || one.next !== other.next) return false;
  for (const [place, row] of one.rows.entries()) {
    const there = other.rows[place];
    if (row !== there && JSON.stringify(row) !== JSON.stringify(there)) return false;
  }
  return JSON.stringify(one.count) === JSON.stringify(other.count);
}

function exchangeOf<E extends EntityName>(touched: Touched, from: E): Exchange<EntityTypes[E]> {
  const collection: CollectionName = entities[from].collection;
  const patch = [...(touched.get(collection) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
  const records = (side: 'before' | 'after') =>
    // Records of the collection of `from`.
    patch.flatMap(([, exchanged]) => exchanged[side] ?? []) as unknown as readonly EntityTypes[E][];
  return {
    ids: new Set(patch.map(([id]) => id)),
    before: records('before'),
    after: records('after'),
  };
}
