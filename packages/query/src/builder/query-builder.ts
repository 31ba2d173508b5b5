import type { GivenAsOf, GivenCondition, GivenQuery, Order, Param, Scalar } from '../ast/types.js';
import type { Entities } from '../model/entities.js';
import type { EntityName, EntityTypes, LastingEntity, PlainEntity } from '../model/entity-types.js';
import type { Missing } from '../model/fields.js';
import type { Certainty } from '../time/certainty.js';
import type { SourceNote } from '../answer/answer.js';
import type { State } from '@vitrine/core';
import type { Asked } from './conditions.js';
import { GroupBuilder } from './group-builder.js';
import { conditionOf } from './making.js';
import type { Groupable, Grouped, Measured, Measures, Told } from './measures.js';
import { pathOf, referenceTo } from './reference.js';
import type { Ref, RowRef, Selected } from './reference-types.js';
import { Runnable, type Runner } from './runnable.js';
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

/** Fields that records hold, by name. */
type Held<F> = {
  [K in keyof F]: F[K] extends
    { readonly missing: Missing } | { readonly kind: 'standing' | 'happened' }
    ? K
    : never;
}[keyof F] &
  string;

/** References by their kind: `subject.platform`. */
type ByKind<F> = {
  [K in keyof F & string]: F[K] extends {
    readonly kind: 'reference';
    readonly to: readonly (infer Kind extends string)[];
  }
    ? `${K}.${Kind}`
    : never;
}[keyof F & string];

/** Fields by name, and references by their kind: `{ 'subject.platform': 'tmall' }`. */
export type Match<E extends EntityName, Names extends string = never> = {
  readonly [K in Held<Fields<E>> | ByKind<Fields<E>>]?: K extends keyof Fields<E>
    ? OneOrMore<OperandOf<Fields<E>[K]>, Names>
    : OneOrMore<string, Names>;
};

type OneOrMore<T, Names extends string> = T | Param<Names> | readonly (T | Param<Names>)[];

type Given = Scalar | Param | readonly (Scalar | Param)[];

/** A field of a match as a condition: the value, or any of a list of them. */
function equality(path: string, value: Given): GivenCondition {
  const isList = (given: Given): given is readonly (Scalar | Param)[] => Array.isArray(given);
  return isList(value) ? { op: 'in', path, values: value } : { op: 'eq', path, value };
}

/**
 * A query in the making. Each method gives a new one; nothing runs before `all`, `first`, `page` or `count`.
 *
 * @typeParam Extra - what rows carry beside what is selected
 * @typeParam Names - of the parameters, whose values are given when it runs
 */
export class QueryBuilder<
  E extends EntityName,
  Selection = WholeRow<E>,
  Extra = unknown,
  Names extends string = never,
> extends Runnable<Selection & Extra, Names> {
  readonly #runner: Runner;
  readonly #query: GivenQuery;

  constructor(runner: Runner, query: GivenQuery) {
    super(runner, query);
    this.#runner = runner;
    this.#query = query;
  }

  /** Equality by field; a list means any of its values. A further match narrows the one before. */
  match<More extends string = never>(
    match: Match<E, More>,
  ): QueryBuilder<E, Selection, Extra, Names | More> {
    // Each field of a match is a value or a list of values, whatever the entity.
    const own = match as Readonly<Record<string, Given>>;
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
  where<More extends string = never>(
    condition: (row: RowRef<E>) => Asked<More>,
  ): QueryBuilder<E, Selection, Extra, Names | More> {
    const added = conditionOf('where', condition, this.#row());
    const { where } = this.#query;
    return this.#with({ where: where ? { op: 'and', of: [where, added] } : added });
  }

  /** Asks as of a day; a month or a year stands for its last day. Rows then carry their certainty. */
  asOf<More extends string = never>(
    on: string | Param<More>,
    options: Omit<GivenAsOf, 'on' | 'knownAt'> & { readonly knownAt?: string | Param<More> } = {},
  ): QueryBuilder<E, Selection, Selection extends WholeRow<E> ? DatedRow<E> : Dated, Names | More> {
    return this.#with({ asOf: { ...this.#query.asOf, on, ...options } });
  }

  /** Answers from what had been published by a day, as if no later source existed. */
  knownAt<More extends string = never>(
    day: string | Param<More>,
  ): QueryBuilder<E, Selection, Extra, Names | More> {
    return this.#with({ asOf: { ...this.#query.asOf, knownAt: day } });
  }

  /** Orders rows. What is not known comes last, ties are settled by id. */
  orderBy(
    order: (row: RowRef<E>) => Order | readonly Order[],
  ): QueryBuilder<E, Selection, Extra, Names> {
    const added = order(this.#row());
    return this.#with({ orderBy: [...(this.#query.orderBy ?? []), ...[added].flat()] });
  }

  /** What rows show, by the names that they get. */
  select<const Columns extends Readonly<Record<string, Ref<unknown>>>>(
    columns: (row: RowRef<E>) => Columns,
  ): QueryBuilder<
    E,
    { readonly [Name in keyof Columns]: Selected<Columns[Name]> },
    Extra extends Dated ? Dated : unknown,
    Names
  > {
    return this.#with({ select: this.#paths(columns) });
  }

  /**
   * One row a group: the rows that show the same values, by the names that these get.
   * Dates, quantities and intervals make no groups; the year of a date does.
   */
  groupBy<const Columns extends Readonly<Record<string, Groupable>>>(
    columns: (row: RowRef<E>) => Columns,
  ): GroupBuilder<
    E,
    { readonly [Name in keyof Columns]: Grouped<Columns[Name]> },
    keyof Columns,
    Extra extends Dated ? Dated : unknown,
    Names
  > {
    return new GroupBuilder(this.#runner, { ...this.#query, groupBy: this.#paths(columns) });
  }

  /** What is told of the whole answer, as one row: see {@link Measures}. */
  measure<const Columns extends Readonly<Record<string, Measured<unknown>>>>(
    columns: (measures: Measures<E>, row: RowRef<E>) => Columns,
  ): GroupBuilder<
    E,
    { readonly [Name in keyof Columns]: Told<Columns[Name]> },
    never,
    Extra extends Dated ? Dated : unknown,
    Names
  > {
    const all = new GroupBuilder<E, unknown, never, Extra extends Dated ? Dated : unknown, Names>(
      this.#runner,
      this.#query,
    );
    return all.measure(columns);
  }

  #row(): RowRef<E> {
    // The proxy answers to exactly the names of the model, from which the type is derived.
    return referenceTo({ at: 'record', entity: this.#query.from as E }) as RowRef<E>;
  }

  #paths(columns: (row: RowRef<E>) => Readonly<Record<string, object>>): Record<string, string> {
    const entries = Object.entries(columns(this.#row()));
    return Object.fromEntries(entries.map(([name, column]) => [name, pathOf(column)]));
  }

  #with<NewSelection, NewExtra, NewNames extends string>(
    part: Partial<GivenQuery>,
  ): QueryBuilder<E, NewSelection, NewExtra, NewNames> {
    return new QueryBuilder(this.#runner, { ...this.#query, ...part });
  }
}
