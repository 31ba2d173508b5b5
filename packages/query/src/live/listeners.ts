/** Somebody who listens. */
interface Listening {
  /** Tells what is to be told now, unless they were told just that. */
  readonly tell: () => void;
  /** Calling it again does nothing. */
  readonly end: () => void;
}

/** Tells whoever listens, in the order in which they came. One that throws keeps nobody from hearing. */
export class Listeners<Told extends object> {
  readonly #now: () => Told;
  readonly #isSame: (last: Told, now: Told) => boolean;
  readonly #listening = new Set<Listening>();

  /**
   * @param now - what is to be told: a listener may change it, so that those who come later hear only of the change
   * @param isSame - whether somebody who was told the one last needs not be told the other
   */
  constructor(now: () => Told, isSame: (last: Told, now: Told) => boolean) {
    this.#now = now;
    this.#isSame = isSame;
  }

  get size(): number {
    return this.#listening.size;
  }

  /** Each call listens once more, with the same function too. */
  add(listener: (told: Told) => void): Listening {
    let last: Told | undefined;
    const one: Listening = {
      tell: () => {
        const now = this.#now();
        const wasTold = last !== undefined && this.#isSame(last, now);
        // Also where nothing is told, so that the same answer is known at sight the next time.
        last = now;
        if (!wasTold) listener(now);
      },
      end: () => void this.#listening.delete(one),
    };
    this.#listening.add(one);
    return one;
  }

  tell(): void {
    runAll(
      [...this.#listening].map((one) => () => {
        // Somebody told before may have ended it.
        if (this.#listening.has(one)) one.tell();
      }),
    );
  }
}

/** Runs each of them, and throws what went wrong when all have run. */
export function runAll(runs: readonly (() => void)[]): void {
  const failures: unknown[] = [];
  for (const run of runs) {
    try {
      run();
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length === 1) throw failures[0];
  if (failures.length > 1) throw new AggregateError(failures, 'Listeners failed.');
}
