import type { GivenQuery } from '../ast/types.js';
import type { Columns } from '../plan/columns.js';
import type { Answer, Count } from '../answer/answer.js';
import type { AnyRecord } from '../model/entity-types.js';
import type { Between, Changed } from '../plan/between.js';
import type { Explanation } from '../plan/explain.js';
import type { ValuesOf } from './conditions.js';

/** A query ready to run; `values` are those of its parameters. */
interface Asked {
  run(values?: unknown): Answer;
  page(page: { readonly size: number; readonly after?: string }, values?: unknown): Answer;
  count(values?: unknown): Count;
}

/** What runs queries. */
export interface Runner {
  /** Keeps the plan of a query; nothing is checked before it runs. */
  asked(query: GivenQuery): Asked;
}

/** A page of rows. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  /** The cursor of the next page; missing after the last one. */
  readonly next?: string;
}

/**
 * A query that can be run. Where it has parameters, their values are given then.
 *
 * @typeParam Row - what it gives
 * @typeParam Names - of its parameters
 */
export class Runnable<Row, Names extends string = never> {
  readonly #runner: Runner;
  readonly #query: GivenQuery;
  #asked: Asked | undefined;

  constructor(runner: Runner, query: GivenQuery) {
    this.#runner = runner;
    this.#query = query;
  }

  /** All rows. @throws VitrineError `invalid-query` */
  all(...values: ValuesOf<Names>): readonly Row[] {
    return this.#typed(this.#ready().run(...values)).rows;
  }

  /** The first row, if there is one. @throws VitrineError `invalid-query` */
  first(...values: ValuesOf<Names>): Row | undefined {
    return this.#typed(this.#ready().page({ size: 1 }, ...values)).rows[0];
  }

  /**
   * One page of rows.
   *
   * @param after - the `next` of the page before
   * @throws VitrineError `invalid-query`, `foreign-cursor`
   */
  page(size: number, after?: string, ...values: ValuesOf<Names>): Page<Row> {
    const page = { size, ...(after !== undefined && { after }) };
    return this.#typed(this.#ready().page(page, ...values));
  }

  /** How many rows or groups there are under each mode. @throws VitrineError `invalid-query` */
  count(...values: ValuesOf<Names>): Count {
    return this.#ready().count(...values);
  }

  /** The query as plain JSON. */
  toJSON(): GivenQuery {
    return this.#query;
  }

  /** The JSON of a query, which may have been given as its builder. What else is given may be hostile to being asked. */
  static queryOf(given: unknown): unknown {
    return typeof given === 'object' && given !== null && #query in given ? given.#query : given;
  }

  #ready(): Asked {
    return (this.#asked ??= this.#runner.asked(this.#query));
  }

  #typed(page: Page<unknown>): Page<Row> {
    // The columns of the rows are those that `select` and `measure` have typed.
    return page as Page<Row>;
  }
}

/** The JSON of a query, which may have been given as its builder. */
export const queryOf = (given: unknown): unknown => Runnable.queryOf(given);

/** A query of the builder that was prepared: its rows and parameters are typed as there. */
export interface PreparedRows<Row, Names extends string> {
  /** @throws VitrineError `invalid-query`, `foreign-cursor`, `too-large` */
  run(...values: ValuesOf<Names>): Page<Row>;
  /** How many rows or groups there are under each mode. @throws VitrineError as `run` */
  count(...values: ValuesOf<Names>): Count;
  /**
   * The records behind the rows, as they stand in the atlas: no row is made.
   *
   * @throws VitrineError as `run`, and `invalid-query` where rows are groups
   */
  records(...values: ValuesOf<Names>): readonly AnyRecord[];
  /**
   * The answer in columns, for which no row is made: `of` says whether of rows or of groups.
   *
   * @throws VitrineError as `run`
   */
  columns(...values: ValuesOf<Names>): Columns;
  /**
   * What changed between two days: which rows are in the answer as of `until` and not as of `after`, and the other way
   * round. The query itself names no day.
   *
   * @throws VitrineError `invalid-query` with every problem, `too-large`
   */
  changes(between: Between, ...values: ValuesOf<Names>): Changed;
  /** How it is run. @throws VitrineError `invalid-query` */
  explain(...values: ValuesOf<Names>): Explanation;
}
