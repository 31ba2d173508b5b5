import type { Atlas } from '@vitrine/core';
import type { Answers, OperationName, Parameters } from '../operations.js';
import type { Tables } from '../world/tables.js';

export type Awaitable<T> = T | Promise<T>;

/** A question that a contender can be asked. */
export interface Operation<Given, Answer> {
  /** Answers in whatever form is natural to the contender: this is what is timed. */
  run(given: Given): unknown;
  /** Answers in the form in which the answers of all are compared. */
  answer(given: Given): Awaitable<Answer>;
}

/** The questions that it answers. */
export type OperationsOf = {
  readonly [Name in OperationName]?: Operation<Parameters[Name], Answers[Name]>;
};

/** A contender with the data loaded. */
export interface Opened {
  readonly operations: OperationsOf;
  /** Makes ready a query that it has never seen, another one for each number. */
  readonly planFresh?: (number: number) => unknown;
  /** Makes ready a query that it has seen. */
  readonly planCached?: () => unknown;
  /** Bytes that it holds outside of JavaScript's heap and array buffers. */
  nativeBytes?(): Awaitable<number>;
  close?(): Awaitable<void>;
}

/** What takes part: it loads the data, in the form that it needs, and builds its indexes. */
export type Contender = {
  /** Asks what builds indexes that `open` leaves for later. */
  complete?(opened: Opened): Awaitable<void>;
} & (
  | { readonly data: 'atlas'; open(atlas: Atlas): Awaitable<Opened> }
  | { readonly data: 'tables'; open(tables: Tables): Awaitable<Opened> }
);

/** A question by how it is run and how what that gives is put into the form that is compared. */
export function operation<Given, Raw, Answer>(
  run: (given: Given) => Awaitable<Raw>,
  shape: (raw: Raw, given: Given) => Awaitable<Answer>,
): Operation<Given, Answer> {
  return { run, answer: async (given) => shape(await run(given), given) };
}

/** Sorts ids as all contenders are compared: by code units. */
export const sorted = (ids: Iterable<string>): readonly string[] =>
  [...ids].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
