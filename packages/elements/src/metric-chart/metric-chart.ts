import type { MetricSeries, MetricSeriesView, SeriesPoint } from '@vitrine/query';
import { html, nothing, type TemplateResult } from 'lit';
import { EvidenceOpener } from '../evidence/opener.js';
import { valueStyles } from '../evidence/value.styles.js';
import { base } from '../shared/base.styles.js';
import { property, query, state } from '../shared/decorators.js';
import { CodeController } from '../shared/code-controller.js';
import { DisclosureController } from '../shared/disclosure-controller.js';
import { draw, headingLevel } from '../shared/draw.js';
import type { ExhibitContext } from '../shared/exhibit-context.js';
import { exhibitStyles } from '../shared/exhibit.styles.js';
import { formatDate } from '../shared/format/dates.js';
import { textIn } from '../shared/format/locale.js';
import { PlaceSheet } from '../shared/place-sheet.js';
import { Remembered } from '../shared/remembered.js';
import { lacks } from '../shared/resolve.js';
import { SizeController } from '../shared/size-controller.js';
import { disclosure, foldClass, foldId } from '../shared/templates/disclosure.js';
import { countLine, printedNotes, publisherLine } from '../shared/templates/source-line.js';
import { VitrineElement } from '../shared/vitrine-element.js';
import { tokens } from '../tokens/tokens.styles.js';
import { askedQuery } from './asked.js';
import { choose, type Chosen } from './choose.js';
import { drawingOf, type Drawing } from './drawing.js';
import { keys } from './keys.js';
import type { PlacedSeries } from './layout.js';
import { markOf } from './mark-of.js';
import { metricChartStyles } from './metric-chart.styles.js';
import { next } from './move.js';
import { nameList } from './name-list.js';
import { notes } from './notes.js';
import { placesOf, plot, pointButtons } from './plot.js';
import { subjectNames } from './series-name.js';
import { chartWords } from './words.js';

/**
 * Figures of one metric over time, as exact as their sources: an open range is an arrow without an end, a date
 * that is not exact a stretch, a forecast dashed. Series are named at their lines, and all figures stand in a table
 * behind the chart.
 *
 * In a narrow place the names stand under the chart, with numbers at the lines.
 *
 * @summary A measure over time.
 * @attr {'light' | 'dark' | 'auto'} theme - For a place whose colours differ from the page's; `auto` follows the reader's system.
 * @attr {'comfortable' | 'compact'} density - How close the rows of the table stand.
 * @slot - Readable content for where scripts do not run; shown until the chart has its data.
 * @slot label - The short label above the headline.
 * @slot headline - A headline that states the finding, in ten words or fewer: text or a span, as the heading is the chart's own; the metric and its subjects unless given.
 * @slot subtitle - What is measured, where and when; the definition of the metric and the day unless given.
 * @slot notes - Notes under the chart.
 * @slot source - A source line of one's own, above the count of claims.
 * @csspart chart - The drawing.
 * @csspart table - The table behind it.
 * @csspart evidence-value - Every value that leads to its sources.
 * @csspart evidence-panel - The popover with the sources.
 * @cssprop --vitrine-color-ink - Lines and text.
 * @cssprop --vitrine-color-muted - Axes, notes, and series beside a highlighted one.
 * @cssprop --vitrine-color-rule - The lines of the grid.
 * @cssprop --vitrine-color-surface - What is behind names that cross a line; set it to the colour of the page.
 * @cssprop --vitrine-color-accent - The label, the highlighted series and the flag of a dispute.
 * @cssprop --vitrine-font-headline - The face of the headline; that of the page unless set.
 * @cssprop [--vitrine-space-exhibit=24px] - Space above and below the chart on a page.
 * @fires {VitrineCopyEvent} vitrine-copy - A reader copies the figures. Cancel it to take them elsewhere than to the clipboard.
 */
export class VitrineMetricChart extends VitrineElement {
  static override styles = [tokens, base, valueStyles, exhibitStyles, metricChartStyles];

  /** Id of the metric, such as `monthly-active-users`. */
  @property() metric = '';

  /** Ids of what the figures are about, with spaces between them: `wechat xiaohongshu`; all unless given. */
  @property() subjects = '';

  /** Only figures of one population, by its English wording; empty for those of the whole. */
  @property() population?: string;

  /** Only figures in one unit, such as `CNY`. */
  @property() unit = '';

  /** Only figures with which one organization is credited, by its id. */
  @property({ attribute: 'reported-by' }) reportedBy = '';

  /** Only figures after this day, month or year. */
  @property({ attribute: 'after' }) afterDay = '';

  /** Only figures up to this day, month or year. */
  @property({ attribute: 'until' }) untilDay = '';

  /** Id of the subject, or of the series, that stands out; all others are context. */
  @property() highlight = '';

  /** Series made elsewhere, shown instead of those of the atlas. */
  @property({ attribute: false }) data?: MetricSeriesView;

  /** The level of the headline among the headings of the page, 2 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  @query('.chart') private readonly chart?: HTMLElement;

  /** The point that the tab key leads to, and the one that is told at the moment. */
  @state() private current = '';
  @state() private told?: string | undefined;

  private readonly size = new SizeController(this, () => this.chart);
  private readonly disclosures = new DisclosureController(this);
  private readonly evidence = new EvidenceOpener(this);
  private readonly places = new PlaceSheet(this);
  private readonly behind = new CodeController(this, 'table behind the chart', async () => {
    const { FiguresBehind } = await import('./figures-behind.js');
    return new FiguresBehind(this);
  });
  private readonly views = new Remembered<MetricSeriesView>();
  private readonly drawings = new Remembered<Drawing>();
  /** The series as they are drawn, for the keys that move among them. */
  private placed: readonly PlacedSeries[] = [];

  /** @throws VitrineError where no metric is asked for, or a name is unknown */
  private view(): readonly [MetricSeriesView, Chosen | undefined] | undefined {
    const { data, highlight, exhibits, day } = this;
    if (data !== undefined) return [data, choose(data, highlight)];
    if (exhibits === undefined) return undefined;
    if (this.metric === '') throw lacks('metric');
    const query = askedQuery(this, day);
    const view = this.views.of([exhibits, JSON.stringify(query)], () =>
      exhibits.metricSeries(query),
    );
    return [view, choose(view, highlight)];
  }

  /** The table too is there when all is. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    await this.behind.settled;
    return complete && !this.isUpdatePending;
  }

  protected override render(): TemplateResult {
    return draw(
      this,
      this.language,
      () => this.view(),
      ([view, chosen]) => this.exhibit(view, chosen),
    );
  }

  private exhibit(view: MetricSeriesView, chosen: Chosen | undefined): TemplateResult {
    const { language: locale, disclosures, evidence } = this;
    const context = { locale, asOf: view.asOf, sources: view.sources, disclosures, evidence };
    const words = chartWords[locale];
    const day = formatDate(view.asOf, locale, 'long');
    const name = words.headline(textIn(view.metric.name, locale).text, subjectNames(view, locale));
    return html`<section class="exhibit" lang=${locale} dir=${this.direction}>
      <p class="label"><slot name="label">${words.label}</slot></p>
      <div class="headline" role="heading" aria-level=${headingLevel(this.headingLevel, 3)}>
        <slot name="headline">${name}</slot>
      </div>
      <p class="subtitle">
        <slot name="subtitle"
          >${textIn(view.metric.definition, locale).text}${locale === 'en' ? ' ' : ''}<span
            class="date"
            >${words.asOf(day)}</span
          ></slot
        >
      </p>
      ${
        chosen
          ? this.figure(view, chosen, name, context)
          : html`<p class="message">${words.noFigure(day)}</p>`
      }
      <footer class="foot">
        ${chosen ? keys(chosen, locale) : nothing}
        <slot name="notes"><span>${notes(view, chosen, locale)}</span></slot>
        ${chosen ? this.table(view, name, context) : nothing}
        <slot name="source">${publisherLine(view, locale)}</slot>
        ${countLine(view, context)}${printedNotes(view, locale)}
      </footer>
    </section>`;
  }

  private figure(
    view: MetricSeriesView,
    chosen: Chosen,
    name: string,
    context: ExhibitContext,
  ): TemplateResult {
    const { locale } = context;
    const { room } = this.size;
    const drawing = this.drawings.of([view, this.highlight, room, locale], () =>
      drawingOf(view, chosen, room, locale),
    );
    const { layout, placement, names } = drawing;
    this.placed = layout.series;
    this.places.place(placesOf(layout));
    const state = {
      current: this.current,
      told: this.told,
      tell: this.tell,
      markOf: (point: SeriesPoint, series: MetricSeries) => markOf(point, series, view, locale),
    };
    return html`<div class="frame">
      <div
        class="chart"
        role="group"
        aria-label=${chartWords[locale].chart(name)}
        aria-description=${chartWords[locale].keys}
        @keydown=${this.moved}
      >
        <span class="em"></span
        >${plot(drawing, state, locale)}${pointButtons(layout, state, context)}
      </div>
      ${nameList(names, placement, layout, locale)}
    </div>`;
  }

  private readonly tell = (key: string | undefined): void => {
    this.told = key;
    if (key !== undefined) this.current = key;
  };

  private readonly moved = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const point = next(this.placed, this.current, event.key);
    if (point === undefined) return;
    event.preventDefault();
    this.renderRoot.querySelector<HTMLElement>(`[data-key="${point.key}"]`)?.focus();
  };

  private table(view: MetricSeriesView, name: string, context: ExhibitContext): TemplateResult {
    const { locale } = context;
    const mark = (point: SeriesPoint, series: MetricSeries) => markOf(point, series, view, locale);
    return html`<div class="data">
      ${disclosure('data', chartWords[locale].table, context)}
      <div id=${foldId('data')} class=${foldClass('data', context)}>
        ${this.behind.part?.draw(view, name, mark, context)}
      </div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vitrine-metric-chart': VitrineMetricChart;
  }
}
