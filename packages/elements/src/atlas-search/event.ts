import type { LocalizedText } from '@vitrine/core';
import type { SearchedCollection } from '@vitrine/query/search';

/** A reader picks something by its name. Cancel it to keep the text as it was typed, and to follow no link. */
export class VitrineSelectEvent extends Event {
  readonly collection: SearchedCollection;
  readonly id: string;
  readonly name: LocalizedText;

  constructor(collection: SearchedCollection, id: string, name: LocalizedText) {
    super('vitrine-select', { bubbles: true, composed: true, cancelable: true });
    this.collection = collection;
    this.id = id;
    this.name = name;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'vitrine-select': VitrineSelectEvent;
  }
}
