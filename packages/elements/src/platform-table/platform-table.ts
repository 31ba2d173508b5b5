import { tableWords } from './words.js';
import { property, query } from '../shared/decorators.js';
import { dateWords } from '../shared/messages/dates.js';
import { exhibitWords } from '../shared/messages/exhibits.js';
import { punctuation } from '../shared/messages/punctuation.js';
import type { ComparisonItem, PlatformComparison } from '@vitrine/query';
import { html, nothing, type TemplateResult } from 'lit';
import { base } from '../shared/base.styles.js';
import { DisclosureController } from '../shared/disclosure-controller.js';
import { exhibitStyles } from '../shared/exhibit.styles.js';
import { formatDate } from '../shared/format/dates.js';
import { list, textIn } from '../shared/format/locale.js';
import { Remembered } from '../shared/remembered.js';
import { draw, headingLevel } from '../shared/draw.js';
import { lacks } from '../shared/resolve.js';
import { ScrollEdgeController } from '../shared/scroll-edge-controller.js';
import { legend } from '../shared/templates/legend.js';
import { countLine, printedNotes, publisherLine } from '../shared/templates/source-line.js';
import { VitrineElement } from '../shared/vitrine-element.js';
import { EvidenceOpener } from '../evidence/opener.js';
import { valueStyles } from '../evidence/value.styles.js';
import { tokens } from '../tokens/tokens.styles.js';
import { columnHeads, groupBody } from './group-body.js';
import { platformTableStyles } from './platform-table.styles.js';

/**
 * Platforms side by side on one day: who runs them, whom they reach, which tools they offer, what is
 * said of them. One column a platform, one row a question, every value with its sources.
 *
 * In a narrow place each row becomes a block with one line a platform. It stays one table to a screen reader.
 *
 * @summary Platforms compared.
 * @attr {'light' | 'dark' | 'auto'} theme - For a place whose colours differ from the page's; `auto` follows the reader's system.
 * @attr {'comfortable' | 'compact'} density - How close rows stand.
 * @slot - Readable content for where scripts do not run; shown until the table has its data.
 * @slot label - The short label above the headline.
 * @slot headline - A headline that states the finding, in ten words or fewer: text or a span, as the heading is the table's own; the platforms' names unless given.
 * @slot subtitle - What is measured, where and when; the groups of rows and the day unless given.
 * @slot notes - Notes under the table.
 * @slot source - A source line of one's own, above the count of claims.
 * @csspart table - The table.
 * @csspart evidence-value - Every value that leads to its sources.
 * @csspart evidence-panel - The popover with the sources.
 * @cssprop --vitrine-color-ink - Text and lines.
 * @cssprop --vitrine-color-muted - Row heads, dates and notes.
 * @cssprop --vitrine-color-rule - The line between rows.
 * @cssprop --vitrine-color-surface - What is behind the frozen column; set it to the colour of the page.
 * @cssprop --vitrine-color-accent - The label and the flag of a dispute.
 * @cssprop --vitrine-font-headline - The face of the headline; that of the page unless set.
 * @cssprop [--vitrine-space-exhibit=24px] - Space above and below the table on a page.
 * @cssprop [--vitrine-space-row=12px] - Space above and below the text of a row.
 */
export class VitrinePlatformTable extends VitrineElement {
  static override styles = [tokens, base, valueStyles, exhibitStyles, platformTableStyles];

  /** Ids of the platforms, in the order of the columns, with spaces between them: `tmall jd-com`. */
  @property() platforms = '';

  /** A comparison made elsewhere, shown instead of one from the atlas. */
  @property({ attribute: false }) data?: PlatformComparison;

  /** The level of the headline among the headings of the page, 2 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  @query('.scroller') private readonly scroller?: HTMLElement;

  private readonly edges = new ScrollEdgeController(this, () => this.scroller);

  private readonly disclosures = new DisclosureController(this);
  private readonly evidence = new EvidenceOpener(this);
  private readonly comparisons = new Remembered<PlatformComparison>();

  /** @throws VitrineError where no platform is asked for, or one that is unknown */
  private comparison(): PlatformComparison | undefined {
    const { platforms, data, day } = this;
    if (data !== undefined) return data;
    const { exhibits } = this;
    if (exhibits === undefined) return undefined;
    const ids = platforms.split(/[\s,]+/).filter(Boolean);
    if (ids.length === 0) throw lacks('platforms');
    return this.comparisons.of([exhibits, platforms, day], () =>
      exhibits.platformComparison(ids, { asOf: day }),
    );
  }

  protected override render(): TemplateResult {
    return draw(
      this,
      this.language,
      () => this.comparison(),
      (view) => this.exhibit(view),
    );
  }

  private exhibit(comparison: PlatformComparison): TemplateResult {
    const { language: locale } = this;
    const { groups, asOf, sources } = comparison;
    const { disclosures, evidence } = this;
    const context = { locale, asOf, sources, disclosures, evidence };
    const names = list(
      comparison.platforms.map(({ name }) => textIn(name, locale).text),
      locale,
    );
    const day = formatDate(asOf, locale, 'long');
    const subjects = list(
      groups.map(({ id }) => tableWords[locale].groupsInSentence[id]),
      locale,
    );
    const caption = `${names}${punctuation[locale].comma}${dateWords[locale].asOf(day)}`;
    return html`<section class="exhibit" lang=${locale} dir=${this.direction}>
      <p class="label"><slot name="label">${tableWords[locale].platformsCompared}</slot></p>
      <div class="headline" role="heading" aria-level=${headingLevel(this.headingLevel, 3)}>
        <slot name="headline"><span translate="no">${names}</span></slot>
      </div>
      <p class="subtitle">
        <slot name="subtitle">${tableWords[locale].comparisonSubtitle(subjects, day)}</slot>
      </p>
      <div class="frame" ?data-scrolls=${this.edges.overflows} ?data-more=${this.edges.more}>
        <div
          class="scroller"
          role="region"
          aria-label=${this.edges.overflows ? tableWords[locale].scrollable(caption) : caption}
          tabindex=${this.edges.overflows ? '0' : nothing}
          @scroll=${this.edges.measure}
        >
          <table role="table" part="table">
            <caption class="spoken">
              ${caption}
            </caption>
            ${columnHeads(comparison, context)}
            ${groups.map((group) => groupBody(group, comparison, context))}
          </table>
        </div>
      </div>
      <footer class="foot">
        ${this.marks(comparison)}
        <slot name="notes"
          >${hasClassification(comparison) ? html`<span>${exhibitWords[locale].classification}</span>` : nothing}</slot
        >
        <slot name="source">${publisherLine(comparison, locale)}</slot>
        ${countLine(comparison, context)}${printedNotes(comparison, locale)}
      </footer>
    </section>`;
  }

  private marks(comparison: PlatformComparison): TemplateResult | typeof nothing {
    const used = itemsOf(comparison).flatMap((item) => {
      if (item.type === 'standing') return [item.cell.standing.state];
      if (item.type !== 'tally') return [];
      return item.brands.map(({ cell }) => cell.standing.state);
    });
    return legend(used, comparison.counts.disputed > 0, this.language, {
      silent: hasSilence(comparison),
    });
  }
}

function itemsOf({ groups }: PlatformComparison): readonly ComparisonItem[] {
  return groups
    .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
    .flatMap((cell) => (cell.kind === 'items' ? cell.items : []));
}

function hasSilence({ groups }: PlatformComparison): boolean {
  return groups.some(({ rows }) =>
    rows.some(({ cells }) => cells.some(({ kind }) => kind === 'unknown')),
  );
}

function hasClassification(comparison: PlatformComparison): boolean {
  return itemsOf(comparison).some(
    (item) => item.type === 'value' && item.cell.evidence === undefined,
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'vitrine-platform-table': VitrinePlatformTable;
  }
}
