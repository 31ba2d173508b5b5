import { suggest, VitrineError } from '@vitrine/core';
import type { GivenQuery, Order } from '../ast/types.js';
import type { EntityName } from '../model/entity-types.js';
import { measures, type Measured, type Measures, type Picked, type Told } from './measures.js';
import { referenceTo } from './reference.js';
import type { RowRef } from './reference-types.js';
import { Runnable, type Runner } from './runnable.js';

/** Columns by which groups can be ordered. */
type Sortables<Names extends PropertyKey> = {
  readonly [Name in Names]: { asc(): Order; desc(): Order };
};

/** All measures but those that pick a row. */
type Ordered<Columns> = {
  [Name in keyof Columns]: Told<Columns[Name]> extends Picked<unknown, unknown> | null
    ? never
    : Name;
}[keyof Columns];

/**
 * A query for groups in the making; rows are chosen before they are grouped.
 *
 * @typeParam Columns - what a group shows
 * @typeParam Sorts - the names of the columns that groups can be ordered by
 * @typeParam Extra - what it carries beside
 * @typeParam Names - of the parameters, whose values are given when it runs
 */
export class GroupBuilder<
  E extends EntityName,
  Columns,
  Sorts extends PropertyKey,
  Extra = unknown,
  Names extends string = never,
> extends Runnable<Columns & Extra, Names> {
  readonly #runner: Runner;
  readonly #query: GivenQuery;

  constructor(runner: Runner, query: GivenQuery) {
    super(runner, query);
    this.#runner = runner;
    this.#query = query;
  }

  /** What is told of each group, by the names that it gets. */
  measure<const Added extends Readonly<Record<string, Measured<unknown>>>>(
    columns: (measures: Measures<E>, row: RowRef<E>) => Added,
  ): GroupBuilder<
    E,
    Columns & { readonly [Name in keyof Added]: Told<Added[Name]> },
    Sorts | Ordered<Added>,
    Extra,
    Names
  > {
    // The proxy answers to exactly the names of the model, from which the type is derived.
    const row = referenceTo({ at: 'record', entity: this.#query.from }) as RowRef<E>;
    const added = columns(measures as Measures<E>, row);
    return this.#with({ measures: { ...this.#query.measures, ...added } });
  }

  /** Orders groups by their columns. What nobody tells comes last, ties are settled by the values that group. */
  orderBy(
    order: (columns: Sortables<Sorts>) => Order | readonly Order[],
  ): GroupBuilder<E, Columns, Sorts, Extra, Names> {
    const names = [this.#query.groupBy, this.#query.measures].flatMap((part) =>
      Object.keys(part ?? {}),
    );
    const added = order(sortable(names) as Sortables<Sorts>);
    return this.#with({ orderBy: [...(this.#query.orderBy ?? []), ...[added].flat()] });
  }

  #with<NewColumns, NewSorts extends PropertyKey>(
    part: Partial<GivenQuery>,
  ): GroupBuilder<E, NewColumns, NewSorts, Extra, Names> {
    return new GroupBuilder(this.#runner, { ...this.#query, ...part });
  }
}

/** References to columns by their names; another name is told at once. */
const sortable = (names: readonly string[]): object =>
  new Proxy(Object.freeze({}), {
    get(_, path) {
      if (typeof path === 'symbol') return undefined;
      if (names.includes(path)) {
        return {
          asc: (): Order => ({ path }),
          desc: (): Order => ({ path, direction: 'desc' }),
        };
      }
      const message = `unknown column ${suggest(path, names)}`;
      throw new VitrineError('unknown-field', [
        { code: 'unknown-field', path: 'orderBy', message },
      ]);
    },
  });
