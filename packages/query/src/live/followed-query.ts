import type { CollectionName, IsoDate } from '@vitrine/core';
import type { Touched } from '@vitrine/core/layered';
import type { Query } from '../ast/types.js';
import { daySpan } from '../day.js';
import { entities } from '../model/entities.js';
import type { EntityName, EntityTypes } from '../model/entity-types.js';
import { execute, type Answer } from '../plan/execute.js';
import type { PageAsked } from '../plan/page.js';
import { planQuery } from '../plan/plan.js';
import type { AtlasStore } from '../store/store.js';
import { FollowedRows, type Exchange } from './followed-rows.js';
import { footprintOf } from './footprint.js';
import { Listeners } from './listeners.js';

/** Opens the atlas of the moment as it was known by a day. */
export type KnownBy = (day: IsoDate) => AtlasStore;

/** A query that somebody follows, and its answer as it is now. */
export class FollowedQuery {
  readonly #query: Query;
  readonly #page: PageAsked;
  readonly #counts: boolean;
  readonly #footprint: ReadonlySet<EntityName>;
  readonly #listeners = new Listeners<[Answer]>();
  #rows: FollowedRows | undefined;
  #answer: Answer;
  /** A change could not be taken over: all is asked anew at the next one. */
  #isBehind = false;

  readonly #knownBy: KnownBy;

  constructor(store: AtlasStore, { page = {}, count = false, ...query }: Query, knownBy: KnownBy) {
    this.#knownBy = knownBy;
    this.#query = query;
    this.#page = page;
    this.#counts = count;
    this.#footprint = footprintOf(query);
    if (this.#isFoundRowByRow()) this.#rows = new FollowedRows(store, query, count);
    this.#answer = this.#rows?.answer(page) ?? this.#answerIn(store);
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
  follow(before: AtlasStore, after: AtlasStore, touched: Touched): boolean {
    const { from } = this.#query;
    const reads = (name: EntityName) => touched.has(entities[name].collection);
    // What was known by a day is fused anew, by which any claim may count in another way.
    const beside = this.#query.asOf?.knownAt !== undefined || [...this.#footprint].some(reads);
    const anew = beside || this.#isBehind;
    if (!anew && !reads(from)) return false;
    this.#isBehind = true;
    if (anew && this.#rows) this.#rows = new FollowedRows(after, this.#query, this.#counts);
    else if (this.#rows) {
      const exchange = exchangeOf(before, touched, from);
      if (!this.#rows.exchange(after, exchange)) {
        this.#isBehind = false;
        return false;
      }
    }
    const answer = this.#rows?.answer(this.#page) ?? this.#answerIn(after);
    this.#isBehind = false;
    if (JSON.stringify(answer) === JSON.stringify(this.#answer)) return false;
    this.#answer = answer;
    return true;
  }

  /** Groups, what was known by a day, and later pages depend on more than one record at a time. */
  #isFoundRowByRow(): boolean {
    const { groupBy, measures, asOf, from } = this.#query;
    const alone = groupBy === undefined && measures === undefined && asOf?.knownAt === undefined;
    return alone && this.#page.after === undefined && !this.#footprint.has(from);
  }

  #answerIn(store: AtlasStore): Answer {
    const { knownAt } = this.#query.asOf ?? {};
    const day = knownAt === undefined ? undefined : daySpan(knownAt)?.last;
    const asked = day === undefined ? store : this.#knownBy(day);
    return execute(planQuery(asked, this.#query), this.#page, this.#counts);
  }
}

function exchangeOf<E extends EntityName>(
  before: AtlasStore,
  touched: Touched,
  from: E,
): Exchange<EntityTypes[E]> {
  const collection: CollectionName = entities[from].collection;
  const patch = [...(touched.get(collection) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    ids: new Set(patch.map(([id]) => id)),
    before: patch.flatMap(([id]) => before.get(from, id) ?? []),
    // Records of the collection of `from`.
    after: patch.flatMap(([, record]) => record ?? []) as unknown as readonly EntityTypes[E][],
  };
}
