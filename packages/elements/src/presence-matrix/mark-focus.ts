import type { Item } from './items.js';
import type { MatrixBody } from './matrix-body.js';
import { moved, type Place } from './moves.js';

interface Lines {
  readonly items: readonly Item[];
  readonly columns: number;
}

/**
 * One stop of the tab key for all marks of a matrix: arrow keys move between them, as hundreds of stops would
 * keep a reader from what comes after.
 */
export class MarkFocus {
  private current: HTMLButtonElement | undefined;
  private place: Place = { item: 0, column: 0 };
  private line: Element | null = null;

  constructor(private readonly body: MatrixBody) {}

  /** A mark has the focus, by a key or a click. */
  at(button: HTMLButtonElement): void {
    const spot = this.body.spotOf(button);
    if (spot === undefined) return;
    this.place = { item: spot.item, column: spot.column < 0 ? this.place.column : spot.column };
    this.line = button.closest('tr');
    this.stopAt(button);
  }

  /** Where a key leads from a mark. */
  after(button: HTMLButtonElement, event: KeyboardEvent, lines: Lines): Place | undefined {
    this.at(button);
    return moved(lines.items, lines.columns, this.place, event);
  }

  /** Leaves one stop of the tab key when the body has changed; `lost` says that a mark went away with the focus. */
  settle(root: DocumentOrShadowRoot, paint: () => void): { readonly lost: boolean } {
    const { current } = this;
    const focused = current !== undefined && root.activeElement === current;
    paint();
    if (current?.isConnected === true && this.body.spotOf(current) !== undefined) {
      return { lost: false };
    }
    this.stopAt(this.body.firstButton());
    return { lost: focused };
  }

  /** The mark nearest to the one that went away, in its line if there is one, wherever that line is by now. */
  nearest({ items, columns }: Lines): HTMLButtonElement | undefined {
    const item = this.line ? this.body.itemOf(this.line) : undefined;
    if (item === undefined) return undefined;
    const place = { item, column: this.place.column };
    for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowDown', 'ArrowUp']) {
      const next = moved(items, columns, place, { key, ctrlKey: false });
      const button = next && this.body.buttonAt(next.item, next.column);
      if (button) return button;
    }
    return undefined;
  }

  private stopAt(button: HTMLButtonElement | undefined): void {
    if (button === this.current) return;
    if (this.current) this.current.tabIndex = -1;
    if (button) button.tabIndex = 0;
    this.current = button;
  }
}
