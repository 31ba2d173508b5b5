import type { Locale, Source } from '@vitrine/core';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { base } from '../shared/base.styles.js';
import { tokens } from '../tokens/tokens.styles.js';
import type { EvidenceEntry } from './entry.js';
import { panelStyles } from './panel.styles.js';
import { entryTemplate, sourceList } from './readings.js';
import { property } from '../shared/decorators.js';
import { sourceWords } from '../shared/messages/sources.js';

/**
 * The popover that every exhibit opens for its values: every reading, its publisher, title, date, paragraph
 * and link. Made by the exhibit, never by a page.
 *
 * @ignore
 */
export class VitrineEvidencePanel extends LitElement {
  static override styles = [tokens, base, panelStyles];

  @property({ attribute: false }) entries: readonly EvidenceEntry[] = [];
  @property({ attribute: false }) sources: readonly Source[] = [];
  @property({ attribute: false }) locale: Locale = 'en';
  @property({ attribute: false }) heading = '';
  @property({ attribute: false }) note = '';

  // Made public: the content must be there when the popover is placed.
  override performUpdate(): void {
    super.performUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.lang = this.locale;
    // Both languages are read from left to right, on a page of another direction too.
    this.dir = 'ltr';
    this.ariaLabel = this.heading || sourceWords[this.locale].evidence;
    if (changed.has('entries') || changed.has('sources')) this.scrollTop = 0;
  }

  protected override render(): TemplateResult {
    const { entries, sources, locale, heading, note } = this;
    return html`
      ${heading === '' ? nothing : html`<p class="heading">${heading}</p>`}
      ${note === '' ? nothing : html`<p class="note">${note}</p>`}
      ${
        entries.length === 0
          ? sourceList(sources, locale)
          : entries.map((entry) => entryTemplate(entry, sources, locale, entries.length > 1))
      }
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vitrine-evidence-panel': VitrineEvidencePanel;
  }
}
