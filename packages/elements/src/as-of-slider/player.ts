import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { monthsOfYear } from './months.js';

/** Milliseconds between steps of a month. */
const pace = 180;
/** Whoever asks for less motion gets a year at a time, long enough to look at it. */
const calmPace = 1600;

/** Steps through time until the end, or until a reader stops it. It waits for each step to be drawn. */
export class Player implements ReactiveController {
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    /** Goes on by some months; false at the end. */
    private readonly forward: (months: number) => boolean,
  ) {
    host.addController(this);
  }

  get playing(): boolean {
    return this.timer !== undefined;
  }

  start(): void {
    if (!this.playing) this.wait();
    this.host.requestUpdate();
  }

  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.stop();
  }

  private get calm(): boolean {
    return matchMedia('(prefers-reduced-motion: reduce)').matches;
  }

  private wait(): void {
    this.timer = setTimeout(() => void this.step(), this.calm ? calmPace : pace);
  }

  private async step(): Promise<void> {
    const { timer } = this;
    const more = this.forward(this.calm ? monthsOfYear : 1);
    await this.host.updateComplete;
    // Somebody may have stopped it in the meantime.
    if (timer !== this.timer) return;
    if (more) this.wait();
    else this.stop();
  }
}
