/** One thing that can be done again and again, each time a little differently. */
export type Call = (turn: number) => unknown;

/** A sample lasts at least so many milliseconds, so that the clock's grain and jitter do not show. */
const sampleLength = 1.5;

/** How long a contender may run to have its code compiled, in milliseconds. */
const warmUp = 150;

/** Results go here, so that no compiler finds out that nobody looks at them. */
let sink: unknown;

/** Takes samples of one thing, each of as many calls as it needs. */
export class Sampler {
  readonly #call: Call;
  #calls = 1;
  #turn = 0;

  constructor(call: Call) {
    this.#call = call;
  }

  get calls(): number {
    return this.#calls;
  }

  /**
   * Warms up and settles how many calls make up a sample.
   *
   * @returns the length of a sample in milliseconds; that of the first call, where it is above the limit
   */
  async calibrate(limit: number): Promise<number> {
    const first = await this.#time(1);
    if (first > limit) return first;
    const begin = performance.now();
    let length = first;
    while (length < sampleLength || performance.now() - begin < Math.min(warmUp, 20 * first)) {
      if (length < sampleLength) this.#calls = Math.ceil(this.#calls * growth(length));
      length = await this.#time(this.#calls);
    }
    return length;
  }

  /** Microseconds a call. Where calls are short, one comes first untimed, since others were at work in between. */
  async sample(): Promise<number> {
    if (this.#calls > 1) await this.#time(1);
    return (1000 * (await this.#time(this.#calls))) / this.#calls;
  }

  async #time(calls: number): Promise<number> {
    const call = this.#call;
    const first = this.#turn;
    this.#turn += calls;
    const begin = performance.now();
    for (let turn = first; turn < first + calls; turn++) {
      const result = call(turn);
      sink = result instanceof Promise ? await result : result;
    }
    return performance.now() - begin;
  }
}

/** At most twice as many calls, since code gets faster as it is compiled. */
const growth = (length: number): number =>
  Math.min(2, Math.max(1.1, sampleLength / Math.max(length, 0.001)));

export const lastResult = (): unknown => sink;
