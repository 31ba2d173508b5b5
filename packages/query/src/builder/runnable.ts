import type { GivenQuery } from '../ast/types.js';
import type { Answer, Count } from '../plan/execute.js';
import type { ValuesOf } from './conditions.js';

/** What runs a query; `values` are those of its parameters. */
export interface Runner {
  run(query: GivenQuery, values?: unknown): Answer;
  count(query: GivenQuery, values?: unknown): Count;
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

  constructor(runner: Runner, query: GivenQuery) {
    this.#runner = runner;
    this.#query = query;
  }

  /** All rows. @throws VitrineError `invalid-query` */
  all(...values: ValuesOf<Names>): readonly Row[] {
    return this.#rows(this.#query, values).rows;
  }

  /** The first row, if there is one. @throws VitrineError `invalid-query` */
  first(...values: ValuesOf<Names>): Row | undefined {
    return this.#rows({ ...this.#query, page: { size: 1 } }, values).rows[0];
  }

  /**
   * One page of rows.
   *
   * @param after - the `next` of the page before
   * @throws VitrineError `invalid-query`, `foreign-cursor`
   */
  page(size: number, after?: string, ...values: ValuesOf<Names>): Page<Row> {
    const page = { size, ...(after !== undefined && { after }) };
    return this.#rows({ ...this.#query, page }, values);
  }

  /** How many rows or groups there are under each mode. @throws VitrineError `invalid-query` */
  count(...values: ValuesOf<Names>): Count {
    return this.#runner.count(this.#query, ...values);
  }

  /** The query as plain JSON. */
  toJSON(): GivenQuery {
    return this.#query;
  }

  #rows(query: GivenQuery, values: ValuesOf<Names>): Page<Row> {
    // The columns of the rows are those that `select` and `measure` have typed.
    return this.#runner.run(query, ...values) as Page<Row>;
  }
}

/** The JSON of a query, which may have been given as its builder. */
export const queryOf = (given: unknown): unknown =>
  given instanceof Runnable ? given.toJSON() : given;
