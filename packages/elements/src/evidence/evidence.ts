import type { Source } from '@vitrine/core';
import { html, type TemplateResult } from 'lit';
import { base } from '../shared/base.styles.js';
import { property } from '../shared/decorators.js';
import { VitrineElement } from '../shared/vitrine-element.js';
import { tokens } from '../tokens/tokens.styles.js';
import type { EvidenceEntry } from './entry.js';
import { evidenceStyles } from './evidence.styles.js';
import { EvidenceOpener } from './opener.js';
import { valueButton } from './value-button.js';
import { valueStyles } from './value.styles.js';

/**
 * A value of a page's own that leads to its sources: a button with a dotted line that opens a popover with every
 * reading, its publisher, title, date, paragraph and link.
 *
 * @summary A value with the evidence behind it.
 * @slot - The value, as the text around it shows it.
 * @csspart evidence-value - The button around the value.
 * @csspart evidence-panel - The popover.
 * @fires {VitrineEvidenceOpenEvent} vitrine-evidence-open - A reader opens the evidence. Cancel it to show the evidence elsewhere.
 */
export class VitrineEvidence extends VitrineElement {
  static override styles = [tokens, base, valueStyles, evidenceStyles];

  /** What is said of the value: one entry a field or thing. Without any, the sources are listed. */
  @property({ attribute: false }) entries: readonly EvidenceEntry[] = [];

  /** The sources that the entries refer to by id; their order gives the numbers of printed notes. */
  @property({ attribute: false }) sources: readonly Source[] = [];

  /** What the value is, as the popover's title: "JD.com: official flagship stores". */
  @property() heading = '';

  /** What the title leaves open, such as population and period. */
  @property() note = '';

  /** The value as it is read out, where that is more than what is seen: "11 percent". */
  @property() spoken = '';

  private readonly evidence = new EvidenceOpener(this);

  /** Opens the popover, as a click on the value does; settled when it is open. */
  async show(): Promise<void> {
    const button = this.renderRoot.querySelector('button');
    if (button) await this.evidence.open(button);
  }

  /** Closes the popover. */
  hide(): void {
    this.evidence.hide();
  }

  private readonly renamed = (): void => {
    this.requestUpdate();
  };

  private get seen(): string {
    return this.textContent.replaceAll(/\s+/g, ' ').trim();
  }

  private mark() {
    const { entries, note, spoken } = this;
    return { entries, heading: this.heading || this.seen, note, spoken };
  }

  protected override render(): TemplateResult {
    const { language: locale, sources, evidence } = this;
    const content = html`<slot @slotchange=${this.renamed}></slot>`;
    const button = valueButton(content, this.seen, this.mark(), { locale, sources, evidence });
    return html`<span lang=${locale} dir=${this.direction}>${button}</span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vitrine-evidence': VitrineEvidence;
  }
}
