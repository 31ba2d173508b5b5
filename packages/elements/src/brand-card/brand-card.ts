import type { IsoDate } from '@vitrine/core';
import type { BrandProfile } from '@vitrine/query';
import { html } from 'lit';
import { CardElement } from '../shared/card-element.js';
import type { ExhibitContext } from '../shared/exhibit-context.js';
import type { Exhibits } from '../shared/exhibits.js';
import { property } from '../shared/decorators.js';
import { isClassified, type CardParts } from '../shared/templates/card.js';
import { brandFacts } from './fact-line.js';
import { profileRows } from './profile-rows.js';
import { cardWords } from './words.js';

/**
 * One brand on one day: its names, what it is, where it is present since when, its key numbers, and
 * where all that is from.
 *
 * @summary A brand in one column.
 * @attr {'light' | 'dark' | 'auto'} theme - For a place whose colours differ from the page's; `auto` follows the reader's system.
 * @attr {'comfortable' | 'compact'} density - How close rows stand.
 * @slot - Readable content for where scripts do not run; shown until the card has its data.
 * @slot label - The short label above the name.
 * @slot notes - Notes under the rows.
 * @csspart name - The name of the brand.
 * @csspart link - The link over the whole card, where it has an `href`.
 * @csspart evidence-value - Every value that leads to its sources.
 * @csspart evidence-panel - The popover with the sources.
 * @cssprop --vitrine-color-ink - Text and lines.
 * @cssprop --vitrine-color-muted - Dates, notes and the second name.
 * @cssprop --vitrine-color-accent - The label and the flag of a dispute.
 * @cssprop --vitrine-font-headline - The face of the name; that of the page unless set.
 * @cssprop [--vitrine-card-width=28rem] - The widest that a card grows.
 * @cssprop [--vitrine-space-exhibit=24px] - Space above and below the card on a page.
 * @cssprop [--vitrine-space-row=12px] - Space above and below the text of a row.
 */
export class VitrineBrandCard extends CardElement<BrandProfile> {
  /** Id of the brand in the atlas, such as `coach`. */
  @property() brand = '';

  /** Says where the brand is present and leaves the rest out, for cards that are compared with each other. */
  @property({ type: Boolean }) brief = false;

  /** A profile made elsewhere, shown instead of one from the atlas. */
  @property({ attribute: false }) data?: BrandProfile;

  protected override asked() {
    return { attribute: 'brand', id: this.brand };
  }

  protected override ask(exhibits: Exhibits, id: string, asOf: IsoDate): BrandProfile {
    return exhibits.brandProfile(id, { asOf });
  }

  protected override parts(profile: BrandProfile, context: ExhibitContext): CardParts {
    return {
      label: cardWords[context.locale].brand,
      thing: profile.brand,
      body: html`${brandFacts(profile, context)} ${profileRows(profile, context, this.brief)}`,
      classified: isClassified(profile.facts),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vitrine-brand-card': VitrineBrandCard;
  }
}
