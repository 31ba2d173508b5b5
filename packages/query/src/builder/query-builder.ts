import type { AsOf, Condition, Order, Query, Scalar } from '../ast/types.js';
import type { Entities } from '../model/entities.js';
import type { EntityName, EntityTypes, LastingEntity, PlainEntity } from '../model/entity-types.js';
import type { Certainty } from '../time/certainty.js';
import type { Answer, Count } from '../plan/execute.js';
import type { SourceNote } from '../plan/select.js';
import type { State } from '@vitrine/core';
import { conditionOf } from './making.js';
import { pathOf, referenceTo } from './reference.js';
import type { Ref, RowRef, Selected } from './reference-types.js';
import type { OperandOf } from './value-types.js';

/** A row without `select`: the record, and the sources behind it instead of its claims. */
export type WholeRow<E extends EntityName> = Omit<EntityTypes[E], 'claims' | 'validTime'> &
  (E extends PlainEntity ? unknown : { readonly sources: readonly SourceNote[] });

/** What a row tells of itself as of a day. */
export interface Dated {
  /** How sure it is that the row belongs in the answer. */
  readonly certainty: Certainty;
}

type DatedRow<E extends EntityName> = Dated &
  (E extends LastingEntity ? { readonly standing: State } : unknown);

type Fields<E extends EntityName> = Entities[E]['fields'];
type Matchable<F> = F extends { readonly kind: 'records' | 'sources' | 'owner' } ? never : F;
type Kinds<F> = F extends { readonly kind: 'reference'; readonly to: readonly (infer K)[] }
  ? K & string
  : never;

/** Fields by name, and references by their kind: `{ 'subject.platform': 'tmall' }`. */
export type Match<E extends EntityName> = {
  readonly [K in keyof Fields<E> as Matchable<Fields<E>[K]> extends never ? never : K]?: OneOrMore<
    OperandOf<Fields<E>[K]>
  >;
} & {
  readonly [K in keyof Fields<E> & string as `${K}.${Kinds<Fields<E>[K]>}`]?: OneOrMore<string>;
};

type OneOrMore<T> = T | readonly T[];

/** What runs a query. */
export interface Runner {
  run(query: Query): Answer;
  count(query: Query): Count;
}

/** A page of rows. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  /** The cursor of the next page; missing after the last one. */
  readonly next?: string;
}

/** A field of a match as a condition: the value, or any of a list of them. */
function equality(path: string, value: Scalar | readonly Scalar[]): Condition {
  const isList = (given: typeof value): given is readonly Scalar[] => Array.isArray(given);
  return isList(value) ? { op: 'in', path, values: value } : { op: 'eq', path, value };
}

/**
 * A query in the making. Each method gives a new one; nothing runs before `all`, `first`, `page` or `count`.
 *
 * @typeParam Extra - what rows carry beside what is selected
 */
export class QueryBuilder<E extends EntityName, Selection = WholeRow<E>, Extra = unknown> {
  readonly #runner: Runner;
  readonly #query: Query;

  constructor(runner: Runner, query: Query) {
    this.#runner = runner;
    this.#query = query;
  }

  /** Equality by field; a list means any of its values. A further match narrows the one before. */
  match(match: Match<E>): QueryBuilder<E, Selection, Extra> {
    // Each field of a match is a value or a list of values, whatever the entity.
    const own = match as Readonly<Record<string, Scalar | readonly Scalar[]>>;
    const known = this.#query.match ?? {};
    const { where } = this.#query;
    // A map holds a field once: what asks for it again becomes a condition beside it.
    const again = Object.entries(own)
      .filter(([path]) => Object.hasOwn(known, path))
      .map(([path, value]) => equality(path, value));
    return this.#with({
      match: { ...own, ...known },
      ...(again.length > 0 && { where: { op: 'and', of: [...(where ? [where] : []), ...again] } }),
    });
  }

  /**
   * A further condition; rows must meet all of them.
   *
   * @throws VitrineError `lost-condition` where `&&` has dropped one of several, `wrong-type`
   */
  where(condition: (row: RowRef<E>) => Condition): QueryBuilder<E, Selection, Extra> {
    const added = conditionOf('where', condition, this.#row());
    const { where } = this.#query;
    return this.#with({ where: where ? { op: 'and', of: [where, added] } : added });
  }

  /** Asks as of a day; a month or a year stands for its last day. Rows then carry their certainty. */
  asOf(
    on: string,
    options: Omit<AsOf, 'on'> = {},
  ): QueryBuilder<E, Selection, Selection extends WholeRow<E> ? DatedRow<E> : Dated> {
    return this.#with({ asOf: { on, ...options } });
  }

  /** Orders rows. What is not known comes last, ties are settled by id. */
  orderBy(order: (row: RowRef<E>) => Order | readonly Order[]): QueryBuilder<E, Selection, Extra> {
    const added = order(this.#row());
    return this.#with({ orderBy: [...(this.#query.orderBy ?? []), ...[added].flat()] });
  }

  /** What rows show, by the names that they get. */
  select<const Columns extends Readonly<Record<string, Ref<unknown>>>>(
    columns: (row: RowRef<E>) => Columns,
  ): QueryBuilder<
    E,
    { readonly [Name in keyof Columns]: Selected<Columns[Name]> },
    Extra extends Dated ? Dated : unknown
  > {
    const entries = Object.entries(columns(this.#row()));
    return this.#with({
      select: Object.fromEntries(entries.map(([name, column]) => [name, pathOf(column)])),
    });
  }

  /** All rows. @throws VitrineError `invalid-query` */
  all(): readonly (Selection & Extra)[] {
    return this.#rows(this.#query).rows;
  }

  /** The first row, if there is one. @throws VitrineError `invalid-query` */
  first(): (Selection & Extra) | undefined {
    return this.#rows({ ...this.#query, page: { size: 1 } }).rows[0];
  }

  /**
   * One page of rows.
   *
   * @param after - the `next` of the page before
   * @throws VitrineError `invalid-query`, `foreign-cursor`
   */
  page(size: number, after?: string): Page<Selection & Extra> {
    return this.#rows({ ...this.#query, page: { size, ...(after !== undefined && { after }) } });
  }

  /** How many rows there are under each mode. @throws VitrineError `invalid-query` */
  count(): Count {
    return this.#runner.count(this.#query);
  }

  /** The query as plain JSON. */
  toJSON(): Query {
    return this.#query;
  }

  #row(): RowRef<E> {
    // The proxy answers to exactly the names of the model, from which the type is derived.
    return referenceTo({ at: 'record', entity: this.#query.from as E }) as RowRef<E>;
  }

  #rows(query: Query): Page<Selection & Extra> {
    // The columns of the rows are those that `select` has typed.
    return this.#runner.run(query) as Page<Selection & Extra>;
  }

  #with<NewSelection, NewExtra>(part: Partial<Query>): QueryBuilder<E, NewSelection, NewExtra> {
    return new QueryBuilder(this.#runner, { ...this.#query, ...part });
  }
}
