import { byDay } from './changes.js';
import type { CountSteps } from './count-steps.js';

/**
 * Numbers of many groups over time, so that those of a day are found for all groups at once: how much the numbers of
 * a group change, in the order of days, and all numbers at every so many changes. From the nearest of those one gets to
 * a day by the few changes in between, forwards or backwards.
 */
export class StatesOverTime {
  readonly #width: number;
  readonly #days: Int32Array;
  readonly #groups: Int32Array;
  readonly #changes: Int8Array | Int32Array;
  readonly #checkpoints: Int32Array[] = [];
  readonly #every: number;

  /**
   * @param values - numbers since each step, `width` a step; before its first step, all numbers of a group are 0
   */
  constructor({ offsets, days }: Pick<CountSteps, 'offsets' | 'days'>, values: Int32Array) {
    const groups = offsets.length - 1;
    const width = values.length / days.length;
    // The step 0, before all, is no step of any group.
    const order = byDay(days.subarray(1)).map((place) => place + 1);
    const groupOf = new Int32Array(days.length);
    const changes = new Int32Array(values.length);
    let most = 0;
    for (let group = 0; group < groups; group++) {
      const first = offsets[group] ?? 0;
      const end = offsets[group + 1] ?? 0;
      groupOf.fill(group, first, end);
      for (let at = first * width; at < end * width; at++) {
        const before = at < (first + 1) * width ? 0 : (values[at - width] ?? 0);
        const change = (values[at] ?? 0) - before;
        changes[at] = change;
        most = Math.max(most, Math.abs(change));
      }
    }
    const inOrder = most < 128 ? new Int8Array(order.length * width) : changes.slice(width);
    for (let at = 0; at < inOrder.length; at++) {
      const step = order[Math.floor(at / width)] ?? 0;
      inOrder[at] = changes[step * width + (at % width)] ?? 0;
    }
    this.#width = width;
    this.#days = order.map((step) => days[step] ?? 0);
    this.#groups = order.map((step) => groupOf[step] ?? 0);
    this.#changes = inOrder;
    this.#every = Math.max(256, groups);
    const now = new Int32Array(groups * width);
    for (let at = 0; at <= order.length; at += this.#every) {
      this.#checkpoints.push(now.slice());
      this.#apply(now, at, at + this.#every, 1);
    }
  }

  /** The numbers of all groups on a day, those of one side by side. */
  on(day: number): Int32Array {
    const days = this.#days;
    let low = 0;
    let high = days.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((days[middle] ?? 0) <= day) low = middle + 1;
      else high = middle;
    }
    const every = this.#every;
    const nearest = Math.min(this.#checkpoints.length - 1, Math.round(low / every));
    const now = (this.#checkpoints[nearest] ?? days).slice();
    const from = nearest * every;
    if (from <= low) this.#apply(now, from, low, 1);
    else this.#apply(now, low, from, -1);
    return now;
  }

  #apply(now: Int32Array, from: number, to: number, sign: 1 | -1): void {
    const groups = this.#groups;
    const changes = this.#changes;
    const width = this.#width;
    const end = Math.min(to, groups.length);
    if (width === 1) {
      for (let at = from; at < end; at++) {
        const group = groups[at] ?? 0;
        now[group] = (now[group] ?? 0) + sign * (changes[at] ?? 0);
      }
      return;
    }
    for (let at = from; at < end; at++) {
      const first = (groups[at] ?? 0) * width;
      const change = at * width;
      for (let place = 0; place < width; place++) {
        now[first + place] = (now[first + place] ?? 0) + sign * (changes[change + place] ?? 0);
      }
    }
  }
}
