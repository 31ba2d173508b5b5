import type { Source } from '@vitrine/core';
import type { EvidenceEntry } from './entry.js';

/**
 * A reader asks where a value comes from. The popover opens unless the event is cancelled, so that a
 * page can show the evidence in a place of its own.
 */
export class VitrineEvidenceOpenEvent extends Event {
  /** What is said, value by value. */
  readonly entries: readonly EvidenceEntry[];
  /** The sources that the entries refer to, by id. */
  readonly sources: readonly Source[];

  constructor(entries: readonly EvidenceEntry[], sources: readonly Source[]) {
    super('vitrine-evidence-open', { bubbles: true, composed: true, cancelable: true });
    this.entries = entries;
    this.sources = sources;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'vitrine-evidence-open': VitrineEvidenceOpenEvent;
  }
}
