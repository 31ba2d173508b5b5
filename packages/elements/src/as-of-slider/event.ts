import type { IsoDate } from '@vitrine/core';

/**
 * A reader turns to another day. The nearest `<vitrine-atlas>` around turns to it too, unless the event is
 * cancelled; where there is none, the page does what it likes with the day.
 */
export class VitrineAsOfChangeEvent extends Event {
  /** The day to show: the last of a month. */
  readonly day: IsoDate;

  constructor(day: IsoDate) {
    super('vitrine-as-of-change', { bubbles: true, composed: true, cancelable: true });
    this.day = day;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'vitrine-as-of-change': VitrineAsOfChangeEvent;
  }
}
