import type { Bound } from './extreme.js';

/** The sum or the mean of the bounds of one side. */
export class Total {
  readonly #mean: boolean;
  #sum = 0;
  #count = 0;
  #exclusive = false;

  constructor(mean: boolean) {
    this.#mean = mean;
  }

  add(point: string | number, exclusive: boolean): void {
    this.#sum += Number(point);
    this.#count++;
    this.#exclusive ||= exclusive;
  }

  get bound(): Bound<number> | undefined {
    if (this.#count === 0) return undefined;
    const point = this.#mean ? this.#sum / this.#count : this.#sum;
    return { point, exclusive: this.#exclusive };
  }
}
