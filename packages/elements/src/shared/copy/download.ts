/** A reader takes a file away. Cancel it to put the text elsewhere. */
export class VitrineDownloadEvent extends Event {
  readonly filename: string;
  readonly text: string;

  constructor(filename: string, text: string) {
    super('vitrine-download', { bubbles: true, composed: true, cancelable: true });
    this.filename = filename;
    this.text = text;
  }
}

/** Without the mark of its encoding a spreadsheet reads Chinese names as those of another one. */
const encoding = '\uFEFF';

/** Saves a table as a file, unless the page says no. */
export function downloadCsv(host: Element, filename: string, text: string): void {
  if (!host.dispatchEvent(new VitrineDownloadEvent(filename, text))) return;
  const file = new Blob([encoding, text], { type: 'text/csv;charset=utf-8' });
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = filename;
  link.click();
  // The browser has taken the file up once the click is over.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  });
}

declare global {
  interface GlobalEventHandlersEventMap {
    'vitrine-download': VitrineDownloadEvent;
  }
}
