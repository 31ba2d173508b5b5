import type { IsoDate } from '@vitrine/core';
import type { PlatformProfile } from '@vitrine/query';
import { html } from 'lit';
import { CardElement } from '../shared/card-element.js';
import type { ExhibitContext } from '../shared/exhibit-context.js';
import type { Exhibits } from '../shared/exhibits.js';
import { property } from '../shared/decorators.js';
import { isClassified, type CardParts } from '../shared/templates/card.js';
import { platformFacts } from './fact-line.js';
import { profileRows } from './profile-rows.js';
import { platformCardWords } from './words.js';

/**
 * One platform on one day: its names, what it is and who runs it, how many luxury brands are there, what is
 * part of it, its key numbers, its tools and latest deals, and where all that is from.
 *
 * @summary A platform in one column.
 * @attr {'light' | 'dark' | 'auto'} theme - For a place whose colours differ from the page's; `auto` follows the reader's system.
 * @attr {'comfortable' | 'compact'} density - How close rows stand.
 * @slot - Readable content for where scripts do not run; shown until the card has its data.
 * @slot label - The short label above the name.
 * @slot notes - Notes under the rows.
 * @csspart name - The name of the platform.
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
 * @fires {VitrineEvidenceOpenEvent} vitrine-evidence-open - A reader opens the evidence of a value. Cancel it to show the evidence elsewhere.
 */
export class VitrinePlatformCard extends CardElement<PlatformProfile> {
  /** Id of the platform in the atlas, such as `tmall`. */
  @property() platform = '';

  /** A profile made elsewhere, shown instead of one from the atlas. */
  @property({ attribute: false }) data?: PlatformProfile;

  protected override asked() {
    return { attribute: 'platform', id: this.platform };
  }

  protected override ask(exhibits: Exhibits, id: string, asOf: IsoDate): PlatformProfile {
    return exhibits.platformProfile(id, { asOf });
  }

  protected override parts(profile: PlatformProfile, context: ExhibitContext): CardParts {
    return {
      label: platformCardWords[context.locale].platform,
      thing: profile.platform,
      body: html`${platformFacts(profile, context)} ${profileRows(profile, context)}`,
      classified: isClassified(profile.facts),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vitrine-platform-card': VitrinePlatformCard;
  }
}
