import type { Locale } from '@vitrine/core';
import { html, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';
import { VitrineCopyEvent, type CopyFormat } from './event.js';
import { toCsv, toMarkdown, type TableText } from './table-text.js';
import { copyWords } from './words.js';

const writers = { csv: toCsv, markdown: toMarkdown } as const;

/** The buttons under a table that copy it, and the word that says whether that went well. */
export class CopyController implements ReactiveController {
  private outcome: 'copied' | 'refused' | undefined;

  constructor(private readonly host: ReactiveElement) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.outcome = undefined;
  }

  /** `table` is asked for at the click. */
  buttons(
    table: () => TableText,
    locale: Locale,
    formats: readonly CopyFormat[] = ['csv', 'markdown'],
  ): TemplateResult {
    const button = (format: CopyFormat) =>
      html`<button class="copy" type="button" @click=${() => void this.copy(format, table())}>
        ${copyWords[locale][format]}
      </button>`;
    return html`<span class="copies"
      >${formats.map(button)}
      <span role="status">${this.outcome ? copyWords[locale][this.outcome] : ''}</span></span
    >`;
  }

  private async copy(format: CopyFormat, table: TableText): Promise<void> {
    const text = writers[format](table);
    if (!this.host.dispatchEvent(new VitrineCopyEvent(format, text))) return;
    try {
      await navigator.clipboard.writeText(text);
      this.outcome = 'copied';
    } catch {
      // A page that is not served securely has no clipboard, and a reader may refuse it.
      this.outcome = 'refused';
    }
    this.host.requestUpdate();
  }
}
