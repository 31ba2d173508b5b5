import type { Source } from '@vitrine/core';
import type { PresenceMatrix } from '@vitrine/query';
import type { PropertyValues, TemplateResult } from 'lit';
import { EvidenceOpener, type Asked } from '../evidence/opener.js';
import { base } from '../shared/base.styles.js';
import { CopyController } from '../shared/copy/copy-controller.js';
import { copyStyles } from '../shared/copy/copy.styles.js';
import { property, query, state } from '../shared/decorators.js';
import { DisclosureController } from '../shared/disclosure-controller.js';
import { draw } from '../shared/draw.js';
import { exhibitStyles } from '../shared/exhibit.styles.js';
import { Remembered } from '../shared/remembered.js';
import { listed } from '../shared/listed.js';
import { ScrollEdgeController } from '../shared/scroll-edge-controller.js';
import { VitrineElement } from '../shared/vitrine-element.js';
import { tokens } from '../tokens/tokens.styles.js';
import { valueStyles } from '../evidence/value.styles.js';
import { matrixExhibit } from './exhibit.js';
import { MarkEvidence } from './mark-evidence.js';
import { MarkFocus } from './mark-focus.js';
import { MatrixBody } from './matrix-body.js';
import { byName, turned, type Order } from './order.js';
import { presenceMatrixStyles } from './presence-matrix.styles.js';
import { PrintController } from './print-controller.js';
import { printedMatrixStyles } from './print.styles.js';
import { mostRows, whole } from './row-window.js';
import { shownIn, type Shown } from './shown.js';
import { tableText } from './table-text.js';
import { WindowController } from './window-controller.js';

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
 * @slot subtitle - What is shown, where and when; how many brands and platforms, the channels and the day unless given.
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
    printedMatrixStyles,
  ];

  /** Ids of the platforms, in the order of the columns, with spaces between them; all that have a brand unless given. */
  @property() platforms = '';

  /** Ids of organizations, people or brands: only what one of them owns on the day. */
  @property() owners = '';

  /** Ids of the brands to show, also those of which nothing is known. */
  @property() brands = '';

  /** Only presences through one of these channels, such as `flagship-store`. */
  @property() channels = '';

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
  private readonly marks = new MarkEvidence();
  private readonly numbers = new Remembered<ReadonlyMap<string, number>>();

  /** @throws VitrineError where an id or a channel is unknown, or the day is none */
  private matrix(): PresenceMatrix | undefined {
    const { data, platforms, owners, brands, channels, day } = this;
    if (data !== undefined) return data;
    const { exhibits } = this;
    if (exhibits === undefined) return undefined;
    return this.matrices.of([exhibits, platforms, owners, brands, channels, day], () =>
      exhibits.presenceMatrix({
        asOf: day,
        platforms: idsIn(platforms),
        owners: idsIn(owners),
        brands: idsIn(brands),
        channels: idsIn(channels),
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
        this.shown = this.orders.of([matrix, this.order], () => shownIn(matrix, this.order));
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

  private askedAt(button: HTMLButtonElement): Asked {
    const { shown, exhibits, language: locale } = this;
    return this.marks.at(this.body.spotOf(button), shown, { exhibits, locale });
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

  private exhibit(shown: Shown): TemplateResult {
    const { language: locale, disclosures, evidence, owners, channels, order, edges } = this;
    const { sort, clicked, focused, pressed, scrolled } = this;
    const { matrix, groups } = shown;
    const { asOf, sources } = matrix;
    return matrixExhibit(
      shown,
      {
        owners,
        channels,
        level: this.headingLevel,
        order,
        windowed: this.isWindowed,
        printing: this.paper.printing,
        edges,
        copies: () => this.copying.buttons(() => tableText(matrix, groups, locale), locale),
      },
      { sort, clicked, focused, pressed, scrolled },
      { locale, asOf, sources, disclosures, evidence },
    );
  }
}

/** What an attribute lists; nothing where it lists none, which narrows nothing. */
function idsIn(text: string): readonly string[] | undefined {
  const ids = listed(text);
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
