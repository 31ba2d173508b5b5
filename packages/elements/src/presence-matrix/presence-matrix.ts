import type { Source, State } from '@vitrine/core';
import type { MatrixGroup, PresenceMatrix } from '@vitrine/query';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { EvidenceOpener, type Asked } from '../evidence/opener.js';
import { base } from '../shared/base.styles.js';
import { CopyController } from '../shared/copy/copy-controller.js';
import { copyStyles } from '../shared/copy/copy.styles.js';
import { DisclosureController } from '../shared/disclosure-controller.js';
import { draw, headingLevel } from '../shared/draw.js';
import { exhibitStyles } from '../shared/exhibit.styles.js';
import { formatDate } from '../shared/format/dates.js';
import { dateWords } from '../shared/messages/dates.js';
import { punctuation } from '../shared/messages/punctuation.js';
import { Remembered } from '../shared/remembered.js';
import { ScrollEdgeController } from '../shared/scroll-edge-controller.js';
import { countLine, printedNotes, publisherLine } from '../shared/templates/source-line.js';
import { VitrineElement } from '../shared/vitrine-element.js';
import { tokens } from '../tokens/tokens.styles.js';
import { valueStyles } from '../evidence/value.styles.js';
import { askedOfCell, askedOfGroup } from './asked.js';
import { columnHeads, totalsFoot } from './head.js';
import { matrixLegend } from './matrix-legend.js';
import { itemsOf, standingsIn, type Item } from './items.js';
import { MarkFocus } from './mark-focus.js';
import { MatrixBody } from './matrix-body.js';
import { byName, ordered, turned, type Order } from './order.js';
import { presenceMatrixStyles } from './presence-matrix.styles.js';
import { PrintController } from './print-controller.js';
import { mostRows, whole } from './row-window.js';
import { tableText } from './table-text.js';
import { headlineOf, subtitleOf } from './texts.js';
import { WindowController } from './window-controller.js';
import { matrixWords } from './words.js';

/** A matrix in the order of its reader. */
interface Shown {
  readonly matrix: PresenceMatrix;
  readonly groups: readonly MatrixGroup[];
  readonly items: readonly Item[];
  readonly brands: number;
  /** The standings that it has, `unknown` where a cell has none. */
  readonly used: ReadonlySet<State>;
}

/** As many columns as fit a column of text, and a sheet of paper. */
const columnful = 5;
const sheetful = 10;

/** As many rows as fit a screen: more of them get a head that stays in sight. */
const screenful = 24;

/**
 * Who is where on one day: brands under their owners, one column a platform. Each mark is a standing with its
 * word, and opens its sources; heads sort; what is counted stands at the ends.
 *
 * In a narrow place each brand becomes a block with the platforms of which somebody spoke. It stays one table to a
 * screen reader. Above 300 brands rows are drawn as they come into sight, and all of them on paper.
 *
 * @summary Brands by owner on platforms.
 * @attr {'light' | 'dark' | 'auto'} theme - For a place whose colours differ from the page's; `auto` follows the reader's system.
 * @attr {'comfortable' | 'compact'} density - How close rows stand.
 * @slot - Readable content for where scripts do not run; shown until the matrix has its data.
 * @slot label - The short label above the headline.
 * @slot headline - A headline that states the finding, in ten words or fewer: text or a span, as the heading is the matrix's own; the owners' names unless given.
 * @slot subtitle - What is shown, where and when; how many brands and platforms, the channel and the day unless given.
 * @slot notes - Notes under the matrix.
 * @slot source - A source line of one's own, above the count of claims.
 * @csspart table - The table.
 * @csspart evidence-value - Every mark and every owner.
 * @csspart evidence-panel - The popover with the sources.
 * @cssprop --vitrine-color-ink - Text, marks and lines.
 * @cssprop --vitrine-color-muted - Notes, and the dash of what nobody spoke of.
 * @cssprop --vitrine-color-rule - The line between rows.
 * @cssprop --vitrine-color-surface - What is behind the frozen column and head; set it to the colour of the page.
 * @cssprop --vitrine-color-accent - The label and the flag of a dispute.
 * @cssprop --vitrine-font-headline - The face of the headline; that of the page unless set.
 * @cssprop [--vitrine-matrix-height=min(80vh, 44rem)] - How high a matrix grows that scrolls in itself.
 * @cssprop [--vitrine-space-exhibit=24px] - Space above and below the matrix on a page.
 * @cssprop [--vitrine-space-row=12px] - Space above and below the text of a row.
 * @fires {VitrineEvidenceOpenEvent} vitrine-evidence-open - A reader opens the evidence. Cancel it to show the evidence elsewhere.
 * @fires {VitrineCopyEvent} vitrine-copy - A reader copies the table. Cancel it to take the text elsewhere.
 */
export class VitrinePresenceMatrix extends VitrineElement {
  static override styles = [
    tokens,
    base,
    valueStyles,
    exhibitStyles,
    copyStyles,
    presenceMatrixStyles,
  ];

  /** Ids of the platforms, in the order of the columns, with spaces between them; all that have a brand unless given. */
  @property() platforms = '';

  /** Ids of organizations, people or brands: only what one of them owns on the day. */
  @property() owners = '';

  /** Ids of the brands to show, also those of which nothing is known. */
  @property() brands = '';

  /** Only presences through this channel, such as `flagship-store`. */
  @property() channel = '';

  /** A matrix made elsewhere, shown instead of one from the atlas. */
  @property({ attribute: false }) data?: PresenceMatrix;

  /** The level of the headline among the headings of the page, 2 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  @state() private order: Order = byName;

  @query('.scroller') private readonly scroller?: HTMLElement;
  @query('table') private readonly table?: HTMLTableElement;

  private shown: Shown | undefined;
  private readonly body = new MatrixBody();
  private readonly focusOn = new MarkFocus(this.body);
  private readonly edges = new ScrollEdgeController(this, () => this.scroller);
  private readonly paper = new PrintController(this, () => {
    this.requestUpdate();
    this.performUpdate();
  });
  private readonly sight = new WindowController(
    this,
    () => ({
      region: this.scroller,
      content: this.table,
      line: (kind) => this.body.line(kind),
    }),
    () => {
      if (!this.isWindowed) return;
      this.paint();
      // What is scrolled away takes its popover with it.
      this.evidence.follow();
    },
  );

  private readonly disclosures = new DisclosureController(this);
  private readonly evidence = new EvidenceOpener(this);
  private readonly copying = new CopyController(this);
  private readonly matrices = new Remembered<PresenceMatrix>();
  private readonly orders = new Remembered<Shown>();
  private readonly asks = new Remembered<Asked>();
  private readonly numbers = new Remembered<ReadonlyMap<string, number>>();

  /** @throws VitrineError where an id or the channel is unknown, or the day is none */
  private matrix(): PresenceMatrix | undefined {
    const { data, platforms, owners, brands, channel, day } = this;
    if (data !== undefined) return data;
    const { exhibits } = this;
    if (exhibits === undefined) return undefined;
    return this.matrices.of([exhibits, platforms, owners, brands, channel, day], () =>
      exhibits.presenceMatrix({
        asOf: day,
        platforms: idsIn(platforms),
        owners: idsIn(owners),
        brands: idsIn(brands),
        channel: channel === '' ? undefined : channel,
      }),
    );
  }

  private get isWindowed(): boolean {
    return (this.shown?.brands ?? 0) > mostRows && !this.paper.printing;
  }

  private readonly sort = (head: Order['by']): void => {
    this.order = turned(this.order, head);
  };

  protected override render(): TemplateResult {
    this.shown = undefined;
    return draw(
      this,
      this.language,
      () => this.matrix(),
      (matrix) => {
        this.shown = this.orders.of([matrix, this.order], () => {
          const groups = ordered(matrix, this.order);
          const brands = groups.reduce((sum, { rows }) => sum + rows.length, 0);
          return { matrix, groups, items: itemsOf(groups), brands, used: standingsIn(groups) };
        });
        return this.exhibit(this.shown);
      },
    );
  }

  /** The rows are there before anything that follows an update looks for them. */
  protected override update(changed: PropertyValues<this>): void {
    super.update(changed);
    this.paint();
  }

  /** Draws the rows, which are too many for a template each. */
  private paint(): void {
    const { table, shown } = this;
    if (!table || !shown) return;
    const { matrix, items } = shown;
    const columns = matrix.columns.length;
    const counted = String(columns);
    // Everything in the table would be styled anew, even for the same number.
    if (table.style.getPropertyValue('--_columns') !== counted) {
      table.style.setProperty('--_columns', counted);
    }
    const windowed = this.isWindowed;
    const { lost } = this.focusOn.settle(this.shadowRoot ?? document, () => {
      this.body.sync(table, {
        columns: matrix.columns,
        locale: this.language,
        items,
        range: windowed ? this.sight.range(items) : whole(items),
        numbered: windowed,
        notes: this.paper.printing ? this.noteNumbers(matrix.sources) : undefined,
      });
    });
    if (!lost) return;
    const next = this.focusOn.nearest({ items, columns }) ?? this.body.firstButton();
    // What is scrolled away leaves the focus to the region that scrolls.
    (windowed ? this.scroller : next)?.focus({ preventScroll: true });
  }

  private noteNumbers(sources: readonly Source[]): ReadonlyMap<string, number> {
    return this.numbers.of(
      [sources],
      () => new Map(sources.map(({ id }, index) => [id, index + 1])),
    );
  }

  private readonly clicked = (event: Event): void => {
    const button = markAt(event);
    if (button) this.evidence.ask(event, button, () => this.askedAt(button));
  };

  /** What a mark or an owner leads to on the day that is shown. */
  private askedAt(button: HTMLButtonElement): Asked {
    const { shown, language: locale, exhibits } = this;
    const spot = this.body.spotOf(button);
    const item = spot && shown?.items[spot.item];
    const nothingMore: Asked = {
      mark: { entries: [], heading: '', spoken: '' },
      sources: [],
      locale,
    };
    if (!spot || !shown || !item) return this.asks.last ?? nothingMore;
    const around = { matrix: shown.matrix, exhibits, locale };
    if (item.kind === 'heading') {
      return this.asks.of([item.group, exhibits, locale], () => askedOfGroup(item.group, around));
    }
    const column = shown.matrix.columns[spot.column];
    const cell = item.row.cells[spot.column];
    if (!column || !cell) return this.asks.last ?? nothingMore;
    return this.asks.of([cell, exhibits, locale], () =>
      askedOfCell(item.row, column, cell, around),
    );
  }

  private readonly focused = (event: FocusEvent): void => {
    const button = markAt(event);
    if (button) this.focusOn.at(button);
  };

  private readonly pressed = (event: KeyboardEvent): void => {
    const button = markAt(event);
    const { shown } = this;
    if (!button || !shown || event.altKey || event.metaKey || event.shiftKey) return;
    const columns = shown.matrix.columns.length;
    const place = this.focusOn.after(button, event, { items: shown.items, columns });
    if (!place) return;
    event.preventDefault();
    if (!this.body.buttonAt(place.item, place.column)) {
      this.sight.reveal(shown.items, place.item);
    }
    this.body.buttonAt(place.item, place.column)?.focus();
  };

  private readonly scrolled = (): void => {
    this.edges.measure();
    this.sight.scrolled();
  };

  private exhibit({ matrix, groups, items, brands, used }: Shown): TemplateResult {
    const { language: locale, disclosures, evidence, order, sort } = this;
    const { asOf, sources, columns } = matrix;
    const context = { locale, asOf, sources, disclosures, evidence };
    const words = matrixWords[locale];
    const headline = headlineOf(groups, this.owners, locale);
    const windowed = this.isWindowed;
    const caption = `${headline}${punctuation[locale].comma}${dateWords[locale].asOf(formatDate(asOf, locale, 'long'))}`;
    const tall = brands > screenful;
    const wide = columns.length > sheetful;
    const bounded = windowed || (tall && wide);
    const scrolls = this.edges.overflows || bounded;
    return html`<section class="exhibit" lang=${locale} dir=${this.direction}>
      <p class="label"><slot name="label">${words.label}</slot></p>
      <div class="headline" role="heading" aria-level=${headingLevel(this.headingLevel, 3)}>
        <slot name="headline">${headline}</slot>
      </div>
      <p class="subtitle">
        <slot name="subtitle">${subtitleOf(matrix, brands, this.channel, locale)}</slot>
      </p>
      <div
        class="frame"
        ?data-scrolls=${this.edges.overflows}
        ?data-more=${this.edges.more}
        ?data-tall=${tall}
        ?data-broad=${columns.length > columnful}
        ?data-wide=${wide}
        ?data-bounded=${bounded}
        ?data-windowed=${windowed}
        ?data-noted=${this.paper.printing}
      >
        <div
          class="scroller"
          role="region"
          aria-label=${scrolls ? words.scrolls(caption) : caption}
          tabindex=${scrolls ? '0' : nothing}
          @scroll=${this.scrolled}
        >
          ${
            brands === 0
              ? html`<p class="message">${words.nothing}</p>`
              : html`<table
                  role="table"
                  part="table"
                  aria-describedby="keys"
                  aria-rowcount=${windowed ? items.length + 2 : nothing}
                  @click=${this.clicked}
                  @focusin=${this.focused}
                  @keydown=${this.pressed}
                >
                  <caption class="spoken">
                    ${caption}
                  </caption>
                  ${guard([columns, locale, order], () => columnHeads(columns, locale, { order, sort }))}
                  ${guard([columns, locale], () => totalsFoot(columns, locale))}
                </table>`
          }
        </div>
      </div>
      <p class="spoken" id="keys">${words.keys}</p>
      <footer class="foot" ?data-silent=${used.has('unknown')}>
        ${brands === 0 ? nothing : matrixLegend(matrix, used, windowed ? brands : undefined, locale)}
        <slot name="notes"></slot>
        <slot name="source">${publisherLine(matrix, locale)}</slot>
        ${countLine(matrix, context)}
        ${
          brands === 0
            ? nothing
            : this.copying.buttons(() => tableText(matrix, groups, locale), locale)
        }${guard([sources, locale], () => printedNotes(matrix, locale))}
      </footer>
    </section>`;
  }
}

/** Ids with spaces or commas between them; nothing where there is none, which narrows nothing. */
function idsIn(text: string): readonly string[] | undefined {
  const ids = text.split(/[\s,]+/).filter(Boolean);
  return ids.length === 0 ? undefined : ids;
}

/** The mark or owner in the body of the table that an event is about. */
function markAt({ target }: Event): HTMLButtonElement | undefined {
  return target instanceof Element
    ? (target.closest<HTMLButtonElement>('tbody button') ?? undefined)
    : undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'vitrine-presence-matrix': VitrinePresenceMatrix;
  }
}
