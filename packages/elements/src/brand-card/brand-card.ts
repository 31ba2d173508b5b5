import { cardWords } from './words.js';
import type { BrandProfile } from '@vitrine/query';
import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { base } from '../shared/base.styles.js';
import { cardStyles } from '../shared/card.styles.js';
import { DisclosureController } from '../shared/disclosure-controller.js';
import { exhibitStyles } from '../shared/exhibit.styles.js';
import { Remembered } from '../shared/remembered.js';
import { draw } from '../shared/draw.js';
import { lacks } from '../shared/resolve.js';
import { card, isClassified } from '../shared/templates/card.js';
import { VitrineElement } from '../shared/vitrine-element.js';
import { EvidenceOpener } from '../evidence/opener.js';
import { valueStyles } from '../evidence/value.styles.js';
import { tokens } from '../tokens/tokens.styles.js';
import { factLine } from './fact-line.js';
import { profileRows } from './profile-rows.js';

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
export class VitrineBrandCard extends VitrineElement {
  static override styles = [tokens, base, valueStyles, exhibitStyles, cardStyles];

  /** Id of the brand in the atlas, such as `coach`. */
  @property() brand = '';

  /** A profile made elsewhere, shown instead of one from the atlas. */
  @property({ attribute: false }) data?: BrandProfile;

  /** Makes the whole card one link, named after the brand. */
  @property() href?: string;

  /** The level of the name among the headings of the page, 2 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  private readonly disclosures = new DisclosureController(this);
  private readonly evidence = new EvidenceOpener(this);
  private readonly profiles = new Remembered<BrandProfile>();

  /** @throws VitrineError where the brand is missing or unknown */
  private profile(): BrandProfile | undefined {
    const { brand, data, day } = this;
    if (data !== undefined) return data;
    const { exhibits } = this;
    if (exhibits === undefined) return undefined;
    if (brand === '') throw lacks('brand');
    return this.profiles.of([exhibits, brand, day], () =>
      exhibits.brandProfile(brand, { asOf: day }),
    );
  }

  protected override render(): TemplateResult {
    return draw(
      this,
      this.language,
      () => this.profile(),
      (view) => this.card(view),
    );
  }

  private card(profile: BrandProfile): TemplateResult {
    const { language: locale } = this;
    const { disclosures, evidence } = this;
    const context = { locale, asOf: profile.asOf, sources: profile.sources, disclosures, evidence };
    return card(
      {
        label: cardWords[locale].brand,
        thing: profile.brand,
        level: this.headingLevel,
        href: this.href,
        body: html`${factLine(profile, context)} ${profileRows(profile, context)}`,
        classified: isClassified(profile.facts),
      },
      profile,
      context,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vitrine-brand-card': VitrineBrandCard;
  }
}
