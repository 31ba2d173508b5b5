import type { Count } from '../../answer/answer.js';
import { leastTrue, type Certainty } from '../../time/certainty.js';
import { presumedYes, yes, type Truth } from '../../logic/truth.js';
import type { SortKey } from '../../answer/sort-key.js';
import type { Begin, Tally } from './tally.js';

/** Counts by how sure something is. */
export class Counter {
  // Not `#private`: there may be one a group, and those take longer to make.
  private certain: number;
  private presumed: number;
  private possible: number;

  /** Goes on from counts of which each includes those before it. */
  constructor(certain = 0, presumed = certain, possible = presumed) {
    this.certain = certain;
    this.presumed = presumed - certain;
    this.possible = possible - presumed;
  }

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
export class RowTally implements Tally {
  private readonly counter: Counter;

  constructor(
    private readonly mode: Certainty,
    certain?: number,
    presumed?: number,
    possible?: number,
  ) {
    this.counter = new Counter(certain, presumed, possible);
  }

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

export const countRows =
  (mode: Certainty): Begin =>
  () =>
    new RowTally(mode);
