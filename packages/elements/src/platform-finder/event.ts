import type { PlatformNeeds } from '@vitrine/query';

/**
 * A reader answers a question. The finder ranks by the new needs unless the event is cancelled, so that a
 * page which keeps them itself can hand them back.
 */
export class VitrineNeedsChangeEvent extends Event {
  /** What is looked for now. */
  readonly needs: PlatformNeeds;
  /** The same as the attribute `needs` takes it, for a link. */
  readonly text: string;

  constructor(needs: PlatformNeeds, text: string) {
    super('vitrine-needs-change', { bubbles: true, composed: true, cancelable: true });
    this.needs = needs;
    this.text = text;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'vitrine-needs-change': VitrineNeedsChangeEvent;
  }
}
