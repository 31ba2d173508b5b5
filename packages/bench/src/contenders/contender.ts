import type { Answers, OperationName, Parameters } from '../operations.js';
import type { World } from '../world/world.js';

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

/** A contender with the data loaded and its indexes built. */
export interface Opened {
  readonly operations: OperationsOf;
  /** Makes ready a query that it has never seen, and one that it has. Only for those that tell the two apart. */
  readonly plan?: {
    /** @param number - gives another query for each number */
    fresh(number: number): unknown;
    cached(): unknown;
  };
  /** Bytes that it holds outside of JavaScript's heap and array buffers. */
  nativeBytes?(): Awaitable<number>;
  close?(): Awaitable<void>;
}

export interface Contender {
  /** As the tables name it. */
  readonly title: string;
  /** Reads what it needs of the world, which stands for a file that is already in memory. Not timed. */
  prepare(world: World): Awaitable<{
    /** Loads the data and builds indexes. Timed. */
    open(): Awaitable<Opened>;
  }>;
}

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
