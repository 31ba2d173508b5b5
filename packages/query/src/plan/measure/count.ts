import { leastTrue, type Certainty } from '../../time/certainty.js';
import { presumedYes, yes, type Truth } from '../../logic/truth.js';
import type { SortKey } from '../order.js';
import type { Begin, Tally } from './tally.js';

/** How many there are under each mode: each number includes those before it. */
export interface Count {
  readonly certain: number;
  readonly presumed: number;
  readonly possible: number;
}

/** Counts by how sure something is. */
export class Counter {
  #certain = 0;
  #presumed = 0;
  #possible = 0;

  add(truth: Truth): void {
    if (truth === yes) this.#certain++;
    else if (truth === presumedYes) this.#presumed++;
    else if (truth >= leastTrue.possible) this.#possible++;
  }

  result(): Count {
    const presumed = this.#certain + this.#presumed;
    return { certain: this.#certain, presumed, possible: presumed + this.#possible };
  }
}

/** Counts the rows of a group under each mode. */
export const countRows =
  (mode: Certainty): Begin =>
  (): Tally => {
    const counter = new Counter();
    return {
      add: (_, truth) => {
        counter.add(truth);
      },
      result: () => counter.result(),
      key: (): SortKey => [counter.result()[mode]],
    };
  };
