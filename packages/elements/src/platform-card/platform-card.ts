import type { PlatformProfile } from '@vitrine/query';
import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { base } from '../shared/base.styles.js';
import { cardStyles } from '../shared/card.styles.js';
import { DisclosureController } from '../shared/disclosure-controller.js';
import { draw } from '../shared/draw.js';
import { exhibitStyles } from '../shared/exhibit.styles.js';
import { Remembered } from '../shared/remembered.js';
import { lacks } from '../shared/resolve.js';
import { card, isClassified } from '../shared/templates/card.js';
import { VitrineElement } from '../shared/vitrine-element.js';
import { EvidenceOpener } from '../evidence/opener.js';
import { valueStyles } from '../evidence/value.styles.js';
import { tokens } from '../tokens/tokens.styles.js';
import { factLine } from './fact-line.js';
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
export class VitrinePlatformCard extends VitrineElement {
  static override styles = [tokens, base, valueStyles, exhibitStyles, cardStyles];

  /** Id of the platform in the atlas, such as `tmall`. */
  @property() platform = '';

  /** A profile made elsewhere, shown instead of one from the atlas. */
  @property({ attribute: false }) data?: PlatformProfile;

  /** Makes the whole card one link, named after the platform. */
  @property() href?: string;

  /** The level of the name among the headings of the page, 2 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  private readonly disclosures = new DisclosureController(this);
  private readonly evidence = new EvidenceOpener(this);
  private readonly profiles = new Remembered<PlatformProfile>();

  /** @throws VitrineError where the platform is missing or unknown */
  private profile(): PlatformProfile | undefined {
    const { platform, data, day } = this;
    if (data !== undefined) return data;
    const { exhibits } = this;
    if (exhibits === undefined) return undefined;
    if (platform === '') throw lacks('platform');
    return this.profiles.of([exhibits, platform, day], () =>
      exhibits.platformProfile(platform, { asOf: day }),
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

  private card(profile: PlatformProfile): TemplateResult {
    const { language: locale, disclosures, evidence } = this;
    const { asOf, sources } = profile;
    const context = { locale, asOf, sources, disclosures, evidence };
    return card(
      {
        label: platformCardWords[locale].platform,
        thing: profile.platform,
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
    'vitrine-platform-card': VitrinePlatformCard;
  }
}
