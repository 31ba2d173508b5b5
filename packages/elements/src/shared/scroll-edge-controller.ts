import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Knows whether a region scrolls sideways, and whether there is more beyond its end. A region that
 * doesn't scroll must not take a stop of the tab key, and one that does must show it.
 */
export class ScrollEdgeController implements ReactiveController {
  overflows = false;
  more = false;

  private observer?: ResizeObserver;
  private watched: HTMLElement | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly region: () => HTMLElement | null | undefined,
  ) {
    host.addController(this);
  }

  readonly measure = (): void => {
    const region = this.watched;
    if (region === undefined) return;
    const beyond = region.scrollWidth - region.clientWidth;
    const overflows = beyond > 1;
    // Scrolled distance is negative from right to left.
    const more = overflows && Math.abs(region.scrollLeft) < beyond - 1;
    if (overflows === this.overflows && more === this.more) return;
    this.overflows = overflows;
    this.more = more;
    this.host.requestUpdate();
  };

  hostUpdated(): void {
    const region = this.region() ?? undefined;
    if (region === this.watched) return;
    this.stop();
    this.watched = region;
    if (region === undefined) return;
    this.observer = new ResizeObserver(this.measure);
    this.observer.observe(region);
    for (const child of region.children) this.observer.observe(child);
  }

  hostDisconnected(): void {
    this.stop();
  }

  private stop(): void {
    this.observer?.disconnect();
    this.watched = undefined;
  }
}
