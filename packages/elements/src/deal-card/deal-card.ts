import type { IsoDate } from '@vitrine/core';
import type { DealProfile } from '@vitrine/query';
import { html } from 'lit';
import { CardElement } from '../shared/card-element.js';
import type { ExhibitContext } from '../shared/exhibit-context.js';
import type { Exhibits } from '../shared/exhibits.js';
import type { CardParts } from '../shared/templates/card.js';
import { dealFacts, dealRows } from './body.js';
import { dealCardStyles } from './deal-card.styles.js';
import { dealName } from './deal-name.js';
import { dealWords } from './words.js';
import { property } from '../shared/decorators.js';

/**
 * One deal as of a day: who takes part in which role, for how much and since when, what it covers, which ownerships
 * it began or ended, and what every source says of it.
 *
 * @summary A deal in one column.
 * @attr {'light' | 'dark' | 'auto'} theme - For a place whose colours differ from the page's; `auto` follows the reader's system.
 * @attr {'comfortable' | 'compact'} density - How close rows stand.
 * @slot - Readable content for where scripts do not run; shown until the card has its data.
 * @slot label - The short label above the names.
 * @slot notes - Notes under the rows.
 * @csspart name - The names of the parties.
 * @csspart link - The link over the whole card, where it has an `href`.
 * @csspart evidence-value - Every value that leads to its sources.
 * @csspart evidence-panel - The popover with the sources.
 * @cssprop --vitrine-color-ink - Text and lines.
 * @cssprop --vitrine-color-muted - Dates and notes.
 * @cssprop --vitrine-color-accent - The label and the flag of a dispute.
 * @cssprop --vitrine-font-headline - The face of the names; that of the page unless set.
 * @cssprop [--vitrine-card-width=28rem] - The widest that a card grows.
 * @cssprop [--vitrine-space-exhibit=24px] - Space above and below the card on a page.
 * @cssprop [--vitrine-space-row=12px] - Space above and below the text of a row.
 * @fires {VitrineEvidenceOpenEvent} vitrine-evidence-open - A reader opens the evidence of a value. Cancel it to show the evidence elsewhere.
 */
export class VitrineDealCard extends CardElement<DealProfile> {
  static override styles = [...CardElement.styles, dealCardStyles];

  /** Id of the deal in the atlas, such as `coupang-farfetch-2024`. */
  @property() deal = '';

  /** A deal asked for elsewhere, shown instead of one from the atlas. */
  @property({ attribute: false }) data?: DealProfile;

  protected override asked() {
    return { attribute: 'deal', id: this.deal };
  }

  protected override ask(exhibits: Exhibits, id: string, asOf: IsoDate): DealProfile {
    return exhibits.dealProfile(id, { asOf });
  }

  protected override parts(deal: DealProfile, context: ExhibitContext): CardParts {
    return {
      label: dealWords[context.locale].deal,
      thing: dealName(deal),
      oneName: true,
      body: html`${dealFacts(deal, context)} ${dealRows(deal, context)}`,
      classified: deal.kind !== undefined && deal.kind.evidence === undefined,
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vitrine-deal-card': VitrineDealCard;
  }
}
