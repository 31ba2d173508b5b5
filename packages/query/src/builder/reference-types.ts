import type { LocalizedText, State } from '@vitrine/core';
import type { AllenRelation, Order, Param } from '../ast/types.js';
import type { IdOf } from '../ids.js';
import type { Entities } from '../model/entities.js';
import type { EntityName } from '../model/entity-types.js';
import type { SourceNote } from '../answer/answer.js';
import type { Asked } from './conditions.js';
import type { OperandOf, ValueOf } from './value-types.js';

declare const value: unique symbol;

/**
 * How a path leads to its value: to exactly one, to one that may be missing, or to several.
 * Each step can only make it looser.
 */
type Reach = 'one' | 'maybe' | 'many';
type Then<A extends Reach, B extends Reach> = 'many' extends A | B
  ? 'many'
  : 'maybe' extends A | B
    ? 'maybe'
    : 'one';
type Reached<T, R extends Reach> = R extends 'many'
  ? readonly T[]
  : R extends 'maybe'
    ? T | null
    : T;

interface Known {
  /** Some source tells the value. */
  known(): Asked;
}

/** A place on a path. It stands for a value that is not there yet: rows are read when the query runs. */
export interface Ref<Value> extends Known {
  readonly [value]: Value;
}

/** The value that a reference selects. */
export type Selected<R> = R extends Ref<infer Value> ? Value : never;

interface Equal<Operand> {
  eq<Names extends string = never>(value: Operand | Param<Names>): Asked<Names>;
  ne<Names extends string = never>(value: Operand | Param<Names>): Asked<Names>;
  in<Names extends string = never>(
    values: readonly (Operand | Param<Names>)[] | Param<Names>,
  ): Asked<Names>;
}

interface Ordered<Operand> extends Equal<Operand> {
  lt<Names extends string = never>(value: Operand | Param<Names>): Asked<Names>;
  le<Names extends string = never>(value: Operand | Param<Names>): Asked<Names>;
  gt<Names extends string = never>(value: Operand | Param<Names>): Asked<Names>;
  ge<Names extends string = never>(value: Operand | Param<Names>): Asked<Names>;
  /** Both bounds inclusive. */
  between<Names extends string = never>(
    from: Operand | Param<Names>,
    to: Operand | Param<Names>,
  ): Asked<Names>;
}

interface Text {
  /** Holds the text in any language, whatever the case. */
  contains<Names extends string = never>(text: string | Param<Names>): Asked<Names>;
  /** Begins with the text in any language, whatever the case. */
  startsWith<Names extends string = never>(text: string | Param<Names>): Asked<Names>;
}

interface Interval {
  /** Shares a day with a day, a month, a year, or a stretch such as `2019-04/2020-03` or `2019/..`. */
  overlaps<Names extends string = never>(value: string | Param<Names>): Asked<Names>;
  /** Stands in the relation, or in one of them, to a day, a month, a year or a stretch. */
  allen<Names extends string = never>(
    relation: AllenRelation | readonly AllenRelation[],
    value: string | Param<Names>,
  ): Asked<Names>;
}

interface Sortable {
  asc(): Order;
  desc(): Order;
}

interface Disputable {
  /** Sources contradict each other. */
  disputed(): Asked;
}

interface Relation<E> {
  /** One of the things that the path leads to meets the condition; without one, there is such a thing. */
  some<Names extends string = never>(
    where?: (thing: E) => Asked<Names>,
    options?: { readonly standing?: readonly State[] },
  ): Asked<Names>;
}

type Operators<F> = F extends { readonly kind: 'date' | 'quantity' | 'number' }
  ? Ordered<OperandOf<F>>
  : F extends { readonly kind: 'text' | 'localized' }
    ? Equal<OperandOf<F>> & Text
    : Equal<OperandOf<F>>;

type ReachOf<F> = F extends { readonly many: true }
  ? 'many'
  : F extends { readonly kind: 'boolean' } | { readonly missing: 'never' }
    ? 'one'
    : 'maybe';

/** The value, its operators, and an order where there is one value to sort by. */
type Leaf<F, R extends Reach> = Ref<Reached<ValueOf<F>, R>> &
  Operators<F> &
  Disputable &
  (R extends 'many' ? unknown : Sortable);

type Members<F, R extends Reach> = F extends {
  readonly kind: 'ref';
  readonly to: infer E extends EntityName;
}
  ? RowRef<E, R> & Relation<RowRef<E>>
  : F extends { readonly kind: 'reference'; readonly to: readonly (infer E extends EntityName)[] }
    ? ReferenceRef<E, R, F> & Relation<ReferenceRef<E, 'one', F>>
    : F extends { readonly kind: 'owner'; readonly to: readonly (infer E extends EntityName)[] }
      ? ReferenceRef<E, R, F>
      : F extends { readonly kind: 'term' }
        ? RowRef<'term', R>
        : F extends { readonly kind: 'localized' }
          ? { readonly [L in keyof LocalizedText]-?: LeafOfText<Then<R, 'maybe'>> }
          : F extends { readonly kind: 'quantity' }
            ? { readonly unit: FieldRef<{ kind: 'term'; missing: 'unknown'; many: false }, R> }
            : F extends { readonly kind: 'date' }
              ? { readonly year: FieldRef<{ kind: 'number'; missing: 'unknown'; many: false }, R> }
              : unknown;

type LeafOfText<R extends Reach> = Leaf<{ kind: 'text'; missing: 'unknown'; many: false }, R>;

/** A reference that carries its kind: by its kinds, or by what all of them have. */
type ReferenceRef<E extends EntityName, R extends Reach, F> = {
  readonly [K in E]: FieldRef<{ kind: 'ref'; to: K; missing: 'none'; many: false }, R>;
} & {
  readonly id: Leaf<{ kind: 'ref'; to: E; missing: 'never'; many: false }, R>;
  readonly type: Leaf<{ kind: 'word'; words: readonly E[]; missing: 'never'; many: false }, R>;
  readonly name: FieldRef<{ kind: 'localized'; missing: 'never'; many: false }, R>;
} & (F extends { readonly beside: infer Beside }
    ? { readonly [K in keyof Beside]: FieldRef<Beside[K], R> }
    : unknown);

/** A field of a row: its value and what can be asked of it, and what lies beyond it. */
export type FieldRef<F, R extends Reach = 'one'> = F extends {
  readonly kind: 'records';
  readonly of: infer E extends EntityName;
}
  ? Ref<readonly IdOf<E>[]> & Equal<IdOf<E>> & RowRef<E, 'many'> & Relation<RowRef<E>>
  : F extends { readonly kind: 'sources' }
    ? Ref<readonly SourceNote[]> &
        Equal<IdOf<'source'>> &
        RowRef<'source', 'many'> &
        Relation<RowRef<'source'>>
    : F extends { readonly kind: 'standing' }
      ? Ref<Reached<State, R>> & Equal<State> & Sortable
      : F extends { readonly kind: 'interval' }
        ? Interval & Known
        : F extends { readonly kind: 'happened' }
          ? FieldRef<{ kind: 'date'; missing: 'unknown'; many: false }, R>
          : Leaf<F, Then<R, ReachOf<F>>> & Members<F, Then<R, ReachOf<F>>>;

/** A row of an entity: its fields and relations as properties. */
export type RowRef<E extends EntityName, R extends Reach = 'one'> = {
  readonly [K in keyof Entities[E]['fields']]: FieldRef<Entities[E]['fields'][K], R>;
};
