import type { Source } from '@vitrine/core';
import { html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { base } from '../shared/base.styles.js';
import { disputeFlag } from '../shared/templates/status-mark.js';
import { VitrineElement } from '../shared/vitrine-element.js';
import { tokens } from '../tokens/tokens.styles.js';
import { isDisputed, sourceIdsOf, type EvidenceEntry } from './entry.js';
import { VitrineEvidenceOpenEvent } from './events.js';
import { evidenceStyles } from './evidence.styles.js';
import { entryTemplate, sourceList } from './readings.js';

/**
 * A value that leads to its sources: a button with a dotted line that opens a popover with every
 * reading, its publisher, title, date, paragraph and link.
 *
 * @summary A value with the evidence behind it.
 * @slot - The value, as the text around it shows it.
 * @csspart value - The button around the value.
 * @csspart panel - The popover.
 * @fires {VitrineEvidenceOpenEvent} vitrine-evidence-open - A reader opens the evidence. Cancel it to show the evidence elsewhere.
 */
export class VitrineEvidence extends VitrineElement {
  static override styles = [tokens, base, evidenceStyles];

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

  @state() private isOpen = false;
  @query('[popover]') private readonly panel?: HTMLElement;
  @query('button') private readonly button?: HTMLElement;

  /** Opens the popover, as a click on the value does. */
  show(): void {
    this.panel?.showPopover();
  }

  /** Closes the popover. */
  hide(): void {
    this.panel?.hidePopover();
  }

  private readonly beforeToggle = (event: ToggleEvent): void => {
    if (event.newState !== 'open') {
      // Focus inside a popover that closes would be lost to the top of the page.
      if (this.panel?.contains(this.shadowRoot?.activeElement ?? null)) this.button?.focus();
      return;
    }
    const open = new VitrineEvidenceOpenEvent(this.entries, this.sources);
    if (!this.dispatchEvent(open)) {
      event.preventDefault();
      return;
    }
    this.isOpen = true;
    // Filled before it is shown, so that it is placed by its real size.
    this.performUpdate();
  };

  private readonly toggled = (event: ToggleEvent): void => {
    this.isOpen = event.newState === 'open';
  };

  private readonly renamed = (): void => {
    this.requestUpdate();
  };

  protected override render(): TemplateResult {
    const { words, entries } = this;
    const ids = sourceIdsOf(entries);
    const disputed = isDisputed(entries);
    const seen = this.textContent.replaceAll(/\s+/g, ' ').trim();
    // The name holds what is seen, so that a value can be called by voice.
    const name = this.spoken.includes(seen) ? [this.spoken] : [seen, this.spoken];
    if (entries.length > 0) name.push(words.evidence, words.sourceCount(ids.length));
    if (disputed) name.push(words.disputed);
    return html`<button
        part="value"
        type="button"
        popovertarget="panel"
        aria-haspopup="dialog"
        aria-label=${name.filter(Boolean).join(words.comma)}
        lang=${this.language}
        dir=${this.direction}
      >
        <span
          ><slot @slotchange=${this.renamed}></slot
          >${disputed ? disputeFlag : nothing}${this.noteNumbers(ids)}</span
        >
      </button>
      <div
        id="panel"
        part="panel"
        popover
        role="dialog"
        aria-label=${this.heading || seen || words.evidence}
        lang=${this.language}
        dir=${this.direction}
        @beforetoggle=${this.beforeToggle}
        @toggle=${this.toggled}
      >
        ${this.isOpen ? this.panelContent() : nothing}
      </div>`;
  }

  private noteNumbers(ids: readonly string[]): TemplateResult {
    const numbers = ids
      .map((id) => this.sources.findIndex((source) => source.id === id) + 1)
      .filter(Boolean)
      .sort((a, b) => a - b);
    // More than fit beside a value stand in lines of their own, which break after each comma.
    const many = numbers.length > 5;
    return html`<sup class=${many ? 'print many' : 'print'} aria-hidden="true"
      >${numbers.join(',\u200B')}</sup
    >`;
  }

  private panelContent(): TemplateResult {
    const several = this.entries.length > 1;
    return html`
      ${this.heading === '' ? nothing : html`<p class="heading">${this.heading}</p>`}
      ${this.note === '' ? nothing : html`<p class="note">${this.note}</p>`}
      ${
        this.entries.length === 0
          ? sourceList(this.sources, this.language)
          : this.entries.map((entry) => entryTemplate(entry, this.sources, this.language, several))
      }
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vitrine-evidence': VitrineEvidence;
  }
}
