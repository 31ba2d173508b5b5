import type { State } from '@vitrine/core';
import type { EntityName } from '../model/entity-types.js';
import type { Certainty } from '../time/certainty.js';

export type Scalar = string | number | boolean;

/** Stands for a value that is given when the query runs: `{ param: 'platform' }`. */
export interface Param<Name extends string = string> {
  /** A small letter, then letters and digits; 40 characters at most. */
  readonly param: Name;
}

export const comparisons = ['eq', 'ne', 'lt', 'le', 'gt', 'ge'] as const;
export type Comparison = (typeof comparisons)[number];

export const textOperators = ['contains', 'startsWith'] as const;
export type TextOperator = (typeof textOperators)[number];

/** The relations of two intervals (Allen 1983), named as in OWL-Time: of two intervals exactly one holds. */
export const allenRelations = [
  'before',
  'meets',
  'overlaps',
  'starts',
  'during',
  'finishes',
  'equals',
  'after',
  'met-by',
  'overlapped-by',
  'started-by',
  'contains',
  'finished-by',
] as const;
export type AllenRelation = (typeof allenRelations)[number];

/** A path is the names of fields and relations, joined by dots: `brand.owner.name`. */
export type PathText = string;

/**
 * What a row must meet. Where the sources leave it open, it is neither met nor failed.
 *
 * @typeParam P - what may stand for a value beside the values themselves: `Param` in a query as given, nothing in a bound one
 */
export type Condition<P = never> =
  | {
      [Op in Comparison]: { readonly op: Op; readonly path: PathText; readonly value: Scalar | P };
    }[Comparison]
  | { readonly op: 'in'; readonly path: PathText; readonly values: readonly (Scalar | P)[] | P }
  /** Both bounds inclusive. */
  | {
      readonly op: 'between';
      readonly path: PathText;
      readonly from: string | number | P;
      readonly to: string | number | P;
    }
  /** A text in any language holds the given one, or begins with it, whatever the case. */
  | { readonly op: TextOperator; readonly path: PathText; readonly text: string | P }
  /** The interval shares a day with a day, a month, a year or a stretch (`2019-04/2020-03`, `2019/..`). */
  | { readonly op: 'overlaps'; readonly path: PathText; readonly value: string | P }
  /** The interval stands in the relation, or in one of them, to a day, a month, a year or a stretch. */
  | {
      readonly op: 'allen';
      readonly path: PathText;
      readonly relation: AllenRelation | readonly AllenRelation[];
      readonly value: string | P;
    }
  /** Some source tells the value. */
  | { readonly op: 'known'; readonly path: PathText }
  /** Sources contradict each other on the field, or without a path on any field. */
  | { readonly op: 'disputed'; readonly path?: PathText }
  /** Something that the path leads to meets `where`, whose paths start there. */
  | {
      readonly op: 'exists';
      readonly path: PathText;
      readonly where?: Condition<P>;
      /** Look among these standings of the day, instead of among what holds on it. */
      readonly standing?: readonly State[];
    }
  | { readonly op: 'and' | 'or'; readonly of: readonly Condition<P>[] }
  | { readonly op: 'not'; readonly of: Condition<P> };

/** The day of the question and the day by which it had to be known; at least one of them. */
export interface AsOf<P = never> {
  /** `YYYY-MM-DD`; a month or a year stands for its last day. */
  readonly on?: string | P;
  /** How sure a row must be; `presumed` by default. Needs `on`. */
  readonly mode?: Certainty;
  /** Take the records of these standings, such as `announced`, instead of those that hold. Needs `on`. */
  readonly standing?: readonly State[];
  /** Answer from what had been published by this day; a month or a year stands for its last day. */
  readonly knownAt?: string | P;
}

export interface Order {
  readonly path: PathText;
  readonly direction?: 'asc' | 'desc';
}

export const pathMeasures = ['countDistinct', 'min', 'max', 'range', 'sum', 'average'] as const;
export const rowMeasures = ['first', 'latest'] as const;

/** What is told of a group of rows. */
export type Measure =
  | { readonly measure: 'count' }
  | { readonly measure: (typeof pathMeasures)[number]; readonly path: PathText }
  /** Of the first or the last row by the date `by`. */
  | {
      readonly measure: (typeof rowMeasures)[number];
      readonly path: PathText;
      readonly by?: PathText;
    };

/**
 * A query as versioned plain JSON.
 *
 * @typeParam P - what may stand for a value beside the values themselves: `Param` in a query as given, nothing in a bound one
 */
export interface Query<P = never> {
  readonly v: 1;
  readonly from: EntityName;
  /** Equality by path; a list means any of its values. */
  readonly match?: Readonly<Record<PathText, Scalar | P | readonly (Scalar | P)[]>>;
  readonly where?: Condition<P>;
  readonly asOf?: AsOf<P>;
  /** One row a group: the rows that show the same values. Paths, by their own text or by an alias. */
  readonly groupBy?: readonly PathText[] | Readonly<Record<string, PathText>>;
  /** What is told of each group, or without `groupBy` of the whole answer. */
  readonly measures?: Readonly<Record<string, Measure>>;
  /** Unknown values come last, ties are settled by id. Of groups, `path` is an alias. */
  readonly orderBy?: readonly Order[];
  /** Paths, by their own text or by an alias. Without it rows are records with their sources. */
  readonly select?: readonly PathText[] | Readonly<Record<string, PathText>>;
  readonly page?: {
    readonly size?: number | P;
    /** The `next` of the page before. */
    readonly after?: string | P;
  };
  /** Count the whole answer beside the rows. */
  readonly count?: boolean;
}

/** A condition, a day and a query as given: a parameter may stand wherever a value may. */
export type GivenCondition = Condition<Param>;
export type GivenAsOf = AsOf<Param>;
export type GivenQuery = Query<Param>;

/** What is being put together, part by part: quicker than to spread the parts that there are. */
export type Writable<T> = { -readonly [Name in keyof T]: T[Name] };
