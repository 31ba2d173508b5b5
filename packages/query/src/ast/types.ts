import type { State } from '@vitrine/core';
import type { EntityName } from '../model/entity-types.js';
import type { Certainty } from '../time/certainty.js';

export type Scalar = string | number | boolean;

export const comparisons = ['eq', 'ne', 'lt', 'le', 'gt', 'ge'] as const;
export type Comparison = (typeof comparisons)[number];

/** A path is the names of fields and relations, joined by dots: `brand.owner.name`. */
export type PathText = string;

/** What a row must meet. Where the sources leave it open, it is neither met nor failed. */
export type Condition =
  | {
      [Op in Comparison]: { readonly op: Op; readonly path: PathText; readonly value: Scalar };
    }[Comparison]
  | { readonly op: 'in'; readonly path: PathText; readonly values: readonly Scalar[] }
  /** Both bounds inclusive. */
  | {
      readonly op: 'between';
      readonly path: PathText;
      readonly from: string | number;
      readonly to: string | number;
    }
  /** A text in any language holds the given one, whatever the case. */
  | { readonly op: 'contains'; readonly path: PathText; readonly text: string }
  /** Some source tells the value. */
  | { readonly op: 'known'; readonly path: PathText }
  /** Sources contradict each other on the field, or without a path on any field. */
  | { readonly op: 'disputed'; readonly path?: PathText }
  /** Something that the path leads to meets `where`, whose paths start there. */
  | {
      readonly op: 'exists';
      readonly path: PathText;
      readonly where?: Condition;
      /** Look among these standings of the day, instead of among what holds on it. */
      readonly standing?: readonly State[];
    }
  | { readonly op: 'and' | 'or'; readonly of: readonly Condition[] }
  | { readonly op: 'not'; readonly of: Condition };

export interface AsOf {
  /** `YYYY-MM-DD`; a month or a year stands for its last day. */
  readonly on: string;
  /** How sure a row must be; `presumed` by default. */
  readonly mode?: Certainty;
  /** Take the records of these standings, such as `announced`, instead of those that hold. */
  readonly standing?: readonly State[];
}

export interface Order {
  readonly path: PathText;
  readonly direction?: 'asc' | 'desc';
}

/** A query as versioned plain JSON. */
export interface Query {
  readonly v: 1;
  readonly from: EntityName;
  /** Equality by path; a list means any of its values. */
  readonly match?: Readonly<Record<PathText, Scalar | readonly Scalar[]>>;
  readonly where?: Condition;
  readonly asOf?: AsOf;
  /** Unknown values come last, ties are settled by id. */
  readonly orderBy?: readonly Order[];
  /** Paths, by their own text or by an alias. Without it rows are records with their sources. */
  readonly select?: readonly PathText[] | Readonly<Record<string, PathText>>;
  readonly page?: {
    readonly size?: number;
    /** The `next` of the page before. */
    readonly after?: string;
  };
  /** Count the whole answer beside the rows. */
  readonly count?: boolean;
}
