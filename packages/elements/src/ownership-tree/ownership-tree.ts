import type { OwnershipHistory } from '@vitrine/query';
import { html, type TemplateResult } from 'lit';
import { base } from '../shared/base.styles.js';
import { property } from '../shared/decorators.js';
import { DisclosureController } from '../shared/disclosure-controller.js';
import { draw, headingLevel } from '../shared/draw.js';
import { exhibitStyles } from '../shared/exhibit.styles.js';
import { formatDate } from '../shared/format/dates.js';
import { Remembered } from '../shared/remembered.js';
import { properName, secondName } from '../shared/templates/names.js';
import { countLine, printedNotes, publisherLine } from '../shared/templates/source-line.js';
import { VitrineElement } from '../shared/vitrine-element.js';
import { EvidenceOpener } from '../evidence/opener.js';
import { partsStyles } from '../shared/parts.styles.js';
import { valueStyles } from '../evidence/value.styles.js';
import { tokens } from '../tokens/tokens.styles.js';
import { askedSubject } from './asked.js';
import { ownershipBody, ownershipLegend } from './body.js';
import { ownershipTreeStyles } from './ownership-tree.styles.js';
import { treeWords } from './words.js';

/**
 * Who owns a brand, a company or a platform on one day and what it owns, as lists in lists; then who owned it when,
 * and the deals by which it changed hands. Shares and days lead to what every source says of them.
 *
 * @summary Owners above, holdings below.
 * @attr {'light' | 'dark' | 'auto'} theme - For a place whose colours differ from the page's; `auto` follows the reader's system.
 * @attr {'comfortable' | 'compact'} density - How close rows stand.
 * @slot - Readable content for where scripts do not run; shown until the tree has its data.
 * @slot label - The short label above the headline.
 * @slot headline - A headline that states the finding, in ten words or fewer; the name unless given.
 * @slot subtitle - What is shown, as of which day; owners and holdings and the day unless given.
 * @slot notes - Notes under the tree.
 * @slot source - A source line of one's own, above the count of claims.
 * @csspart evidence-value - Every value that leads to its sources.
 * @csspart evidence-panel - The popover with the sources.
 * @cssprop --vitrine-color-ink - Text and lines; the lines of the tree are a third of it.
 * @cssprop --vitrine-color-muted - Days, kinds and notes.
 * @cssprop --vitrine-color-accent - The label and the flag of a dispute.
 * @cssprop --vitrine-font-headline - The face of the headline; that of the page unless set.
 * @cssprop [--vitrine-space-exhibit=24px] - Space above and below the tree on a page.
 * @cssprop [--vitrine-space-row=12px] - Space above and below the text of a row.
 * @fires {VitrineEvidenceOpenEvent} vitrine-evidence-open - A reader opens the evidence of a value. Cancel it to show the evidence elsewhere.
 */
export class VitrineOwnershipTree extends VitrineElement {
  static override styles = [
    tokens,
    base,
    valueStyles,
    exhibitStyles,
    partsStyles,
    ownershipTreeStyles,
  ];

  /** Id of a brand, such as `coach`. Write one of `brand`, `organization` and `platform`. */
  @property() brand = '';

  /** Id of a company, such as `kering`. */
  @property() organization = '';

  /** Id of a platform, such as `tmall`. */
  @property() platform = '';

  /** A history asked for elsewhere, shown instead of one from the atlas. */
  @property({ attribute: false }) data?: OwnershipHistory;

  /** The level of the headline among the headings of the page, 2 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  private readonly disclosures = new DisclosureController(this);
  private readonly evidence = new EvidenceOpener(this);
  private readonly histories = new Remembered<OwnershipHistory>();

  /** @throws VitrineError where nothing or several things are asked for, or one that is unknown */
  private history(): OwnershipHistory | undefined {
    const { brand, organization, platform, data, exhibits, day } = this;
    if (data !== undefined) return data;
    if (exhibits === undefined) return undefined;
    const subject = askedSubject(this);
    return this.histories.of([exhibits, brand, organization, platform, day], () =>
      exhibits.ownershipHistory(subject, { asOf: day }),
    );
  }

  protected override render(): TemplateResult {
    return draw(
      this,
      this.language,
      () => this.history(),
      (view) => this.exhibit(view),
    );
  }

  private exhibit(history: OwnershipHistory): TemplateResult {
    const { language: locale, disclosures, evidence } = this;
    const { asOf, sources, subject } = history;
    const context = { locale, asOf, sources, disclosures, evidence };
    const words = treeWords[locale];
    const level = headingLevel(this.headingLevel, 3);
    return html`<section class="exhibit" lang=${locale} dir=${this.direction}>
      <p class="label"><slot name="label">${words.label}</slot></p>
      <div class="headline">
        <span role="heading" aria-level=${level}
          ><slot name="headline"
            >${properName(subject, locale)} ${secondName(subject, locale)}</slot
          ></span
        >
      </div>
      <p class="subtitle">
        <slot name="subtitle">${words.subtitle(formatDate(asOf, locale, 'long'))}</slot>
      </p>
      ${ownershipBody(history, Math.min(6, level + 1), context)}
      <footer class="foot">
        ${ownershipLegend(history, context)}
        <slot name="notes"></slot>
        <slot name="source">${publisherLine(history, locale)}</slot>
        ${countLine(history, context)}${printedNotes(history, locale)}
      </footer>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vitrine-ownership-tree': VitrineOwnershipTree;
  }
}
