/** Tells whoever listens, in the order in which they came. One that throws keeps nobody from hearing. */
export class Listeners<Told extends readonly unknown[]> {
  readonly #listening = new Set<(...told: Told) => void>();

  get size(): number {
    return this.#listening.size;
  }

  /** Each call listens once more, with the same function too. @returns ends it; calling it again does nothing */
  add(listener: (...told: Told) => void): () => void {
    const own = (...told: Told) => {
      listener(...told);
    };
    this.#listening.add(own);
    return () => void this.#listening.delete(own);
  }

  tell(...told: Told): void {
    runAll(
      [...this.#listening].map((listener) => () => {
        // Somebody told before may have ended it.
        if (this.#listening.has(listener)) listener(...told);
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
  if (failures.length > 1) throw new AggregateError(failures, 'Several listeners failed.');
}
