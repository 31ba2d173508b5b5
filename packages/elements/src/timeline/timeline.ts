import type { Timeline } from '@vitrine/query';
import { html, nothing, type TemplateResult } from 'lit';
import { EvidenceOpener } from '../evidence/opener.js';
import { valueStyles } from '../evidence/value.styles.js';
import { base } from '../shared/base.styles.js';
import { property, query } from '../shared/decorators.js';
import { DisclosureController } from '../shared/disclosure-controller.js';
import { draw, headingLevel } from '../shared/draw.js';
import type { ExhibitContext } from '../shared/exhibit-context.js';
import { exhibitStyles } from '../shared/exhibit.styles.js';
import { formatDate } from '../shared/format/dates.js';
import { inSentence, list, textIn } from '../shared/format/locale.js';
import { Remembered } from '../shared/remembered.js';
import { SizeController } from '../shared/size-controller.js';
import { countLine, printedNotes, publisherLine } from '../shared/templates/source-line.js';
import { dayNumber } from '../shared/time/days.js';
import { timeAxis } from '../shared/time/time-axis.js';
import { VitrineElement } from '../shared/vitrine-element.js';
import { tokens } from '../tokens/tokens.styles.js';
import { askedTimeline, namedIn, selfOf } from './asked.js';
import { byYear } from './by-year.js';
import { lanesOf, type Lane } from './items.js';
import { keys } from './keys.js';
import { laneSection } from './lane.js';
import { stretch, trackOf } from './spans.js';
import { timelineStyles } from './timeline.styles.js';
import { timelineWords } from './words.js';

/**
 * What came about and when: shops and accounts, tools, owners, people, deals and campaigns, each kind in a lane of its
 * own. What lasts is a bar: solid where it surely held, dashed where it may have; a date that is not exact is a stretch;
 * plans are told apart from facts.
 *
 * In a narrow place it is a list by year, with a mark in the margin of each entry.
 *
 * @summary What happened, and when.
 * @attr {'light' | 'dark' | 'auto'} theme - For a place whose colours differ from the page's; `auto` follows the reader's system.
 * @attr {'comfortable' | 'compact'} density - How close rows stand.
 * @slot - Readable content for where scripts do not run; shown until the timeline has its data.
 * @slot label - The short label above the headline.
 * @slot headline - A headline that states the finding, in ten words or fewer: text or a span, as the heading is the timeline's own; whom it is about unless given.
 * @slot subtitle - What is told, where and when; the kinds of entries and the day unless given.
 * @slot notes - Notes under the lanes.
 * @slot source - A source line of one's own, above the count of claims.
 * @csspart evidence-value - Every date that leads to its sources.
 * @csspart evidence-panel - The popover with the sources.
 * @cssprop --vitrine-color-ink - Bars, marks and text.
 * @cssprop --vitrine-color-muted - Details, dates and notes.
 * @cssprop --vitrine-color-rule - The line between rows.
 * @cssprop --vitrine-color-accent - The label and the flag of a dispute.
 * @cssprop --vitrine-font-headline - The face of the headline; that of the page unless set.
 * @cssprop [--vitrine-space-exhibit=24px] - Space above and below the timeline on a page.
 * @cssprop [--vitrine-space-row=12px] - Space above and below the text of a row.
 */
export class VitrineTimeline extends VitrineElement {
  static override styles = [tokens, base, valueStyles, exhibitStyles, timelineStyles];

  /** Ids of brands, with spaces between them; of several any will do. With `platform`, what meets both. */
  @property() brand = '';

  /** Ids of platforms. */
  @property() platform = '';

  /** Ids of organizations. */
  @property() organization = '';

  /** Only some kinds: `platform`, `presence`, `capability`, `ownership`, `appointment`, `deal`, `campaign`. */
  @property() kinds = '';

  /** Only what may lie after this day, month or year. */
  @property({ attribute: 'after' }) afterDay = '';

  /** Only what may lie on or before this day, month or year. */
  @property({ attribute: 'until' }) untilDay = '';

  /** A timeline made elsewhere, shown instead of one of the atlas. */
  @property({ attribute: false }) data?: Timeline;

  /** The level of the headline among the headings of the page, 2 to 6; those of the lanes are one below. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  @query('.timeline') private readonly body?: HTMLElement;

  private readonly size = new SizeController(this, () => this.body);
  private readonly disclosures = new DisclosureController(this);
  private readonly evidence = new EvidenceOpener(this);
  private readonly views = new Remembered<Timeline>();

  /** @throws VitrineError with every name that is unknown */
  private view(): Timeline | undefined {
    const { data, exhibits, day } = this;
    if (data !== undefined) return data;
    if (exhibits === undefined) return undefined;
    const options = askedTimeline(this, day);
    return this.views.of([exhibits, JSON.stringify(options)], () => exhibits.timeline(options));
  }

  protected override render(): TemplateResult {
    return draw(
      this,
      this.language,
      () => this.view(),
      (view) => this.exhibit(view),
    );
  }

  private exhibit(view: Timeline): TemplateResult {
    const { language: locale, disclosures, evidence } = this;
    const context = { locale, asOf: view.asOf, sources: view.sources, disclosures, evidence };
    const words = timelineWords[locale];
    const day = formatDate(view.asOf, locale, 'long');
    const lanes = lanesOf(view);
    const names = list(
      namedIn(this, view).map(({ name }) => textIn(name, locale).text),
      locale,
    );
    const kinds = list(
      lanes.map(({ kind }) => inSentence(words.kinds[kind], locale)),
      locale,
    );
    return html`<section class="exhibit" lang=${locale} dir=${this.direction}>
      <p class="label"><slot name="label">${words.label}</slot></p>
      <div class="headline" role="heading" aria-level=${headingLevel(this.headingLevel, 3)}>
        <slot name="headline">${words.headline(names)}</slot>
      </div>
      ${
        lanes.length === 0
          ? html`<p class="message">${words.nothing(day)}</p>`
          : html`<p class="subtitle">
                <slot name="subtitle">${words.subtitle(kinds, day)}</slot>
              </p>
              <div class="timeline">${this.lanes(view, lanes, context)}</div>`
      }
      <footer class="foot">
        ${this.narrow ? nothing : keys(lanes, dayNumber(view.asOf) + 1, locale)}
        <slot name="notes"></slot>
        <slot name="source">${publisherLine(view, locale)}</slot>
        ${countLine(view, context)}${printedNotes(view, locale)}
      </footer>
    </section>`;
  }

  private get narrow(): boolean {
    const { width, em } = this.size.room;
    return width < 48 * em;
  }

  private lanes(
    view: Timeline,
    lanes: readonly Lane[],
    context: ExhibitContext,
  ): TemplateResult | readonly TemplateResult[] {
    const { locale } = context;
    const level = Math.min(6, headingLevel(this.headingLevel, 3) + 1);
    const self = selfOf(this);
    if (this.narrow) return byYear(view, level, self, context);
    const { width, em } = this.size.room;
    const today = dayNumber(view.asOf) + 1;
    const drawn = lanes.flatMap(({ items }) =>
      items.flatMap((item) => [
        ...trackOf(item, today).spans,
        ...item.entries.map(({ date }) => stretch(date)),
      ]),
    );
    // The column of the tracks is about half of the whole.
    const labels = Math.max(3, Math.min(6, Math.floor(width / 2 / (4 * em))));
    const axis = timeAxis(drawn, labels, locale);
    return lanes.map((lane) => laneSection(lane, { axis, level, self }, context));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vitrine-timeline': VitrineTimeline;
  }
}
