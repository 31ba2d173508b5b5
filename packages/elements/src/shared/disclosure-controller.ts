import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Which parts of an exhibit a reader has unfolded. */
export interface Disclosures {
  isOpen(part: string): boolean;
  toggle(part: string): void;
}

/** Remembers them for as long as the exhibit is in the page, whatever day or language it turns to. */
export class DisclosureController implements ReactiveController, Disclosures {
  private readonly opened = new Set<string>();

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    // Nothing to do: what is open is asked for while drawing.
  }

  isOpen(part: string): boolean {
    return this.opened.has(part);
  }

  toggle(part: string): void {
    if (!this.opened.delete(part)) this.opened.add(part);
    this.host.requestUpdate();
  }
}
