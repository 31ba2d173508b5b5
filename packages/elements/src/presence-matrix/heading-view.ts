import type { Locale } from '@vitrine/core';
import type { MatrixGroup } from '@vitrine/query';
import { html, render } from 'lit';
import { sourceWords } from '../shared/messages/sources.js';
import { textIn } from '../shared/format/locale.js';
import { legendWords } from '../shared/messages/legend.js';
import { punctuation } from '../shared/messages/punctuation.js';
import { properName } from '../shared/templates/names.js';
import { disputeFlag } from '../shared/templates/dispute-flag.js';
import { matrixWords } from './words.js';

/** The line above the brands of one owner. The owner leads to who says that it owned them on the day. */
export class HeadingView {
  readonly element = document.createElement('tr');
  private readonly head = document.createElement('th');
  private drawn = '';

  constructor(columns: number) {
    this.element.className = 'heading';
    this.element.setAttribute('role', 'row');
    this.head.scope = 'rowgroup';
    this.head.setAttribute('role', 'rowheader');
    this.head.colSpan = columns + 2;
    this.element.append(this.head);
  }

  update(group: MatrixGroup, locale: Locale): void {
    const { owner, rows } = group;
    const told = rows.some(({ ownership }) => ownership !== undefined);
    const disputed = rows.some(({ ownership }) => ownership?.disputed === true);
    const drawn = `${locale} ${owner?.id ?? ''} ${String(told)} ${String(disputed)}`;
    if (drawn === this.drawn) return;
    this.drawn = drawn;
    render(headingContent(owner, told, disputed, locale), this.head);
  }
}

function headingContent(
  owner: MatrixGroup['owner'],
  told: boolean,
  disputed: boolean,
  locale: Locale,
) {
  const seen = owner === undefined ? matrixWords[locale].ownerUnknown : properName(owner, locale);
  if (!told) return html`<span class="owner">${seen}</span>`;
  const text =
    owner === undefined ? matrixWords[locale].ownerUnknown : textIn(owner.name, locale).text;
  const spoken = [text, sourceWords[locale].evidence];
  if (disputed) spoken.push(legendWords[locale].disputed);
  return html`<span class="owner evidence"
    ><button
      type="button"
      part="evidence-value"
      tabindex="-1"
      aria-haspopup="dialog"
      aria-label=${spoken.join(punctuation[locale].comma)}
    >
      <span>${seen}${disputed ? disputeFlag : ''}</span>
    </button></span
  >`;
}
