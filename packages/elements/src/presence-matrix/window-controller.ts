import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Item } from './items.js';
import { rangeAt, startsOf, usualHeights, type Heights, type Range } from './row-window.js';

/** Until the region is measured: as high as it grows, so that the first frame has no gap. */
const usualHeight = 704;

interface Watched {
  readonly region: HTMLElement | null | undefined;
  readonly content: HTMLElement | null | undefined;
  /** A drawn line of each kind, to be measured. */
  readonly line: (kind: Item['kind']) => Element | undefined;
}

/** Knows which lines of a long matrix are in sight, and tells when others are. It reads the layout only once that is settled. */
export class WindowController implements ReactiveController {
  private distance = 0;
  private height = usualHeight;
  private heights: Heights = usualHeights;
  private known?: { readonly items: readonly Item[]; readonly starts: Float64Array } | undefined;
  private observer?: ResizeObserver | undefined;
  private region?: HTMLElement | undefined;
  private content?: HTMLElement | undefined;

  constructor(
    host: ReactiveControllerHost,
    private readonly watched: () => Watched,
    private readonly changed: () => void,
  ) {
    host.addController(this);
  }

  range(items: readonly Item[]): Range {
    return rangeAt(this.startsOf(items), this.distance, this.height);
  }

  /** Scrolls until a line is in the middle of the region. */
  reveal(items: readonly Item[], item: number): void {
    const { region } = this;
    if (region === undefined) return;
    region.scrollTop = (this.startsOf(items)[item] ?? 0) - this.height / 2;
    this.scrolled();
  }

  readonly scrolled = (): void => {
    const distance = this.region?.scrollTop ?? 0;
    if (distance === this.distance) return;
    this.distance = distance;
    this.changed();
  };

  hostUpdated(): void {
    const { region, content } = this.watched();
    if (content === this.content) return;
    this.hostDisconnected();
    if (!region || !content) return;
    this.region = region;
    this.content = content;
    this.distance = region.scrollTop;
    this.observer = new ResizeObserver(() => {
      this.measure();
    });
    this.observer.observe(region);
    this.observer.observe(content);
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
    this.observer = undefined;
    this.region = undefined;
    this.content = undefined;
  }

  private measure(): void {
    const { region, heights } = this;
    const height = region?.clientHeight ?? 0;
    if (height === 0) return;
    const { line } = this.watched();
    const measured = {
      heading: line('heading')?.getBoundingClientRect().height ?? heights.heading,
      brand: line('brand')?.getBoundingClientRect().height ?? heights.brand,
    };
    const same = measured.heading === heights.heading && measured.brand === heights.brand;
    if (same && height === this.height) return;
    if (!same) this.known = undefined;
    this.heights = measured;
    this.height = height;
    // A change of what is observed, made while it is observed, would be an error of the page.
    requestAnimationFrame(this.changed);
  }

  private startsOf(items: readonly Item[]): Float64Array {
    if (this.known?.items !== items) {
      this.known = { items, starts: startsOf(items, this.heights) };
    }
    return this.known.starts;
  }
}
