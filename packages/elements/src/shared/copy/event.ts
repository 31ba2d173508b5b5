export type CopyFormat = 'csv' | 'markdown';

/** A reader copies a table. The text goes to the clipboard unless the event is cancelled, so that a page can take it elsewhere. */
export class VitrineCopyEvent extends Event {
  readonly format: CopyFormat;
  readonly text: string;

  constructor(format: CopyFormat, text: string) {
    super('vitrine-copy', { bubbles: true, composed: true, cancelable: true });
    this.format = format;
    this.text = text;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'vitrine-copy': VitrineCopyEvent;
  }
}
