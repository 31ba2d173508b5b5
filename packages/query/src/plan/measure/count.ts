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
  // Not `#private`: there may be one a group, and those take long to make.
  private certain = 0;
  private presumed = 0;
  private possible = 0;

  add(truth: Truth): void {
    if (truth === yes) this.certain++;
    else if (truth === presumedYes) this.presumed++;
    else if (truth >= leastTrue.possible) this.possible++;
  }

  result(): Count {
    const presumed = this.certain + this.presumed;
    return { certain: this.certain, presumed, possible: presumed + this.possible };
  }
}

/** Counts the rows of a group under each mode. */
export const countRows =
  (mode: Certainty): Begin =>
  () =>
    new RowTally(mode);

class RowTally implements Tally {
  private readonly counter = new Counter();

  constructor(private readonly mode: Certainty) {}

  add(_: number, truth: Truth): void {
    this.counter.add(truth);
  }

  result(): Count {
    return this.counter.result();
  }

  key(): SortKey {
    return [this.counter.result()[this.mode]];
  }
}
