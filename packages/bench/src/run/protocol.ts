import type { ContenderName } from '../contenders/all.js';
import type { OperationName } from '../operations.js';

/** What is timed: the questions, and the making ready of queries. */
export type Measure = OperationName | 'planFresh' | 'planCached';

/** What a contender's process is told to do, one thing at a time. */
export type Order =
  | { readonly do: 'open'; readonly contender: ContenderName; readonly rows: number }
  /** Builds all anew, and drops it. */
  | { readonly do: 'build' }
  /** Answers one question after the other, with the first so many parameters, for at most the given time. */
  | {
      readonly do: 'answer';
      readonly operation: OperationName;
      readonly turns: number;
      readonly milliseconds: number;
    }
  /** Warms up, and finds out how many calls a sample needs. */
  | { readonly do: 'calibrate'; readonly measure: Measure; readonly limit: number }
  | { readonly do: 'sample' };

/** What comes of each order. */
export interface Outcomes {
  open: {
    /** Milliseconds to load and build. */
    readonly build: number;
    /** Bytes beside the data that it was given: on the heap and in buffers, and outside of JavaScript. */
    readonly bytes: number;
    readonly nativeBytes: number;
    readonly measures: readonly Measure[];
  };
  build: number;
  /** The answers as JSON, with their digests, in the order of turns. */
  answer: readonly {
    readonly digest: string;
    readonly start: string;
    readonly milliseconds: number;
  }[];
  calibrate:
    { readonly calls: number; readonly milliseconds: number } | { readonly tooSlow: number };
  /** Microseconds a call. */
  sample: number;
}

export type Outcome<O extends Order> = Outcomes[O['do']];

export type Reply = { readonly outcome: Outcomes[Order['do']] } | { readonly failure: string };
