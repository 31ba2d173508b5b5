import type { DealProfile } from '@vitrine/query';
import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { base } from '../shared/base.styles.js';
import { cardStyles } from '../shared/card.styles.js';
import { DisclosureController } from '../shared/disclosure-controller.js';
import { draw } from '../shared/draw.js';
import { exhibitStyles } from '../shared/exhibit.styles.js';
import { Remembered } from '../shared/remembered.js';
import { lacks } from '../shared/resolve.js';
import { card } from '../shared/templates/card.js';
import { VitrineElement } from '../shared/vitrine-element.js';
import { EvidenceOpener } from '../evidence/opener.js';
import { valueStyles } from '../evidence/value.styles.js';
import { tokens } from '../tokens/tokens.styles.js';
import { dealRows, factLine } from './body.js';
import { dealCardStyles } from './deal-card.styles.js';
import { dealName } from './deal-name.js';
import { dealWords } from './words.js';

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
export class VitrineDealCard extends VitrineElement {
  static override styles = [tokens, base, valueStyles, exhibitStyles, cardStyles, dealCardStyles];

  /** Id of the deal in the atlas, such as `coupang-farfetch-2024`. */
  @property() deal = '';

  /** A deal asked for elsewhere, shown instead of one from the atlas. */
  @property({ attribute: false }) data?: DealProfile;

  /** Makes the whole card one link, named after the parties. */
  @property() href?: string;

  /** The level of the names among the headings of the page, 2 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  private readonly disclosures = new DisclosureController(this);
  private readonly evidence = new EvidenceOpener(this);
  private readonly profiles = new Remembered<DealProfile>();

  /** @throws VitrineError where the deal is missing or unknown */
  private profile(): DealProfile | undefined {
    const { deal, data, exhibits, day } = this;
    if (data !== undefined) return data;
    if (exhibits === undefined) return undefined;
    if (deal === '') throw lacks('deal');
    return this.profiles.of([exhibits, deal, day], () => exhibits.dealProfile(deal, { asOf: day }));
  }

  protected override render(): TemplateResult {
    return draw(
      this,
      this.language,
      () => this.profile(),
      (view) => this.card(view),
    );
  }

  private card(deal: DealProfile): TemplateResult {
    const { language: locale, disclosures, evidence } = this;
    const { asOf, sources } = deal;
    const context = { locale, asOf, sources, disclosures, evidence };
    return card(
      {
        label: dealWords[locale].deal,
        thing: dealName(deal),
        oneName: true,
        level: this.headingLevel,
        href: this.href,
        body: html`${factLine(deal, context)} ${dealRows(deal, context)}`,
        classified: deal.kind !== undefined && deal.kind.evidence === undefined,
      },
      deal,
      context,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vitrine-deal-card': VitrineDealCard;
  }
}
