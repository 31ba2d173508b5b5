import type { Touched } from '@vitrine/core/layered';
import type { Query } from '../ast/types.js';
import { daySpan } from '../day.js';
import { entities } from '../model/entities.js';
import type { EntityName } from '../model/entity-types.js';
import { execute } from '../plan/execute.js';
import type { Answer } from '../answer/answer.js';
import type { PageAsked } from '../plan/page.js';
import { planQuery } from '../plan/plan.js';
import { exchangeOf } from './exchange.js';
import { FollowedGroups, onlyCounts } from './followed-groups.js';
import { FollowedRows } from './followed-rows.js';
import { footprintOf } from './footprint.js';
import { Listeners } from './listeners.js';
import type { Stores } from './stores.js';

/** A query that somebody follows, and its answer as it is now. */
export class FollowedQuery {
  readonly #query: Query;
  readonly #page: PageAsked;
  readonly #counts: boolean;
  readonly #footprint: ReadonlySet<EntityName>;
  readonly #listeners = new Listeners<Answer>(() => this.#answer, isSame);
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
    const one = this.#listeners.add(listener);
    const stop = () => {
      one.end();
      if (this.#listeners.size === 0) left();
    };
    try {
      // Those who listen already hear of it at the next change, as of any other.
      if (this.#isBehind) this.#become(this.#askAnew());
      one.tell();
    } catch (error) {
      stop();
      throw error;
    }
    return stop;
  }

  /** Tells the answer to whoever has not heard the same yet. */
  tell(): void {
    this.#listeners.tell();
  }

  /** Takes a change over. */
  follow(touched: Touched): void {
    const { from, asOf } = this.#query;
    const reads = (name: EntityName) => touched.has(entities[name].collection);
    // What was known by a day is fused anew, in which a platform bounds what is on it by other days than now.
    const fused = asOf?.knownAt !== undefined && (reads(from) || reads('platform'));
    const anew = this.#isBehind || fused || [...this.#footprint].some(reads);
    if (!anew && !reads(from)) return;
    this.#isBehind = true;
    this.#become((anew ? undefined : this.#exchanged(touched)) ?? this.#askAnew());
  }

  #become(answer: Answer): void {
    this.#isBehind = false;
    this.#answer = answer;
  }

  /** The answer with a change of its own records; `undefined` where all has to be asked again. */
  #exchanged(touched: Touched): Answer | undefined {
    const exchange = exchangeOf(touched, this.#query.from);
    if (this.#rows) {
      return this.#rows.exchange(this.#stores.last(), exchange)
        ? this.#rows.answer(this.#page)
        : this.#answer;
    }
    const rows = this.#groups?.exchange(exchange);
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
      this.#groups = new FollowedGroups(this.#query, answer.rows, this.#stores);
    }
    return answer;
  }
}

/** Rows that stay are the same objects, so that only others are looked into. */
function isSame(one: Answer, other: Answer): boolean {
  const [rows, others] = [one.rows, other.rows];
  return (
    one === other ||
    (rows.length === others.length &&
      rows.every((row, place) => row === others[place] || isAlike(row, others[place])) &&
      isAlike([one.next, one.count], [other.next, other.count]))
  );
}

const isAlike = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
