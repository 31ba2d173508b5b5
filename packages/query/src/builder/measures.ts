import type { Measure } from '../ast/types.js';
import type { IdOf } from '../ids.js';
import type { EntityName } from '../model/entity-types.js';
import type { Count } from '../answer/answer.js';
import { pathOf } from './reference.js';
import type { Ref, Selected } from './reference-types.js';

declare const told: unique symbol;

/** What is told of a group, and the type of what its rows then show. */
export type Measured<Value> = Measure & { readonly [told]?: Value };

/** What a column of a measure shows. */
export type Told<M> = M extends { readonly [told]?: infer Value } ? Value : never;

/** Between which a true figure lies. */
export interface Bounds<Point extends string | number> {
  /** `null` where the side is open, and where there is no value. */
  readonly low: Point | null;
  readonly high: Point | null;
  /** How many values were told. */
  readonly values: number;
  /** How many were not: unknown or undisclosed. */
  readonly unknown: number;
  /** The bound itself is not reached. */
  readonly lowExclusive?: true;
  readonly highExclusive?: true;
}

/** What is shown of one row of a group, and which row that is. */
export interface Picked<Value, Id> {
  readonly value: Value;
  readonly id: Id;
}

/** What makes groups, or is counted: anything but dates and quantities, whose members give them away. */
export type Groupable = Ref<unknown> & { readonly year?: never; readonly unit?: never };

/** What a group shows of a path: the one value that its rows have in common. */
export type Grouped<R> =
  Selected<R> extends infer Value
    ? Value extends readonly (infer Item)[]
      ? Item | null
      : Value
    : never;

/** Dates have a year; what else has bounds is measured in numbers. */
type DateRef = Ref<unknown> & { readonly year: unknown };
type AmountRef = Ref<unknown> & { between(from: never, to: never): unknown; readonly year?: never };

/** A date among those of a row. */
export interface ByDate {
  readonly by: DateRef;
}

/** What can be told of a group of rows, or of a whole answer. */
export interface Measures<E extends EntityName> {
  /** How many rows there are under each mode, whatever the mode of the query. */
  count(): Measured<Count>;
  /** How many different known values rows show under each mode. */
  countDistinct(of: Groupable): Measured<Count>;
  /** Bounds of the least. Quantities need one unit: match it, or group by it. */
  min(of: DateRef): Measured<Bounds<string>>;
  min(of: AmountRef): Measured<Bounds<number>>;
  /** Bounds of the greatest. */
  max(of: DateRef): Measured<Bounds<string>>;
  max(of: AmountRef): Measured<Bounds<number>>;
  /** From the least to the greatest. */
  range(of: DateRef): Measured<Bounds<string>>;
  range(of: AmountRef): Measured<Bounds<number>>;
  /** Bounds of the sum. */
  sum(of: AmountRef): Measured<Bounds<number>>;
  /** Bounds of the mean. */
  average(of: AmountRef): Measured<Bounds<number>>;
  /** Of the first row by a date: by its `time`, or of what lasts its `from`, unless `by` says otherwise. */
  first<R extends Ref<unknown>>(
    of: R,
    options?: ByDate,
  ): Measured<Picked<Selected<R>, IdOf<E>> | null>;
  /** Of the last row by a date, likewise. */
  latest<R extends Ref<unknown>>(
    of: R,
    options?: ByDate,
  ): Measured<Picked<Selected<R>, IdOf<E>> | null>;
}

const ofPath =
  (measure: 'countDistinct' | 'min' | 'max' | 'range' | 'sum' | 'average') =>
  (of: object): Measure => ({ measure, path: pathOf(of) });

const ofRow =
  (measure: 'first' | 'latest') =>
  (of: object, options?: ByDate): Measure => ({
    measure,
    path: pathOf(of),
    ...(options && { by: pathOf(options.by) }),
  });

/** The types say which reference each measure takes and what it shows; the query says only its path. */
export const measures = {
  count: (): Measure => ({ measure: 'count' }),
  countDistinct: ofPath('countDistinct'),
  min: ofPath('min'),
  max: ofPath('max'),
  range: ofPath('range'),
  sum: ofPath('sum'),
  average: ofPath('average'),
  first: ofRow('first'),
  latest: ofRow('latest'),
};
