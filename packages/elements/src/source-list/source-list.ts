import type { SourceList } from '@vitrine/query';
import { html, nothing, type TemplateResult } from 'lit';
import { base } from '../shared/base.styles.js';
import { property } from '../shared/decorators.js';
import { DisclosureController } from '../shared/disclosure-controller.js';
import { draw, headingLevel } from '../shared/draw.js';
import { exhibitStyles } from '../shared/exhibit.styles.js';
import { formatDate } from '../shared/format/dates.js';
import { textIn } from '../shared/format/locale.js';
import { Remembered } from '../shared/remembered.js';
import { plainCountLine } from '../shared/templates/source-line.js';
import { VitrineElement } from '../shared/vitrine-element.js';
import { tokens } from '../tokens/tokens.styles.js';
import { askedFilter, askedRecord } from './asked.js';
import { sourceGroups } from './groups.js';
import { sourceListStyles } from './source-list.styles.js';
import { sourceListWords } from './words.js';

/**
 * The documents behind the atlas or a part of it, by year or by publisher: when each was published, its title as a
 * link, its kind and language, and how many claims it makes.
 *
 * @summary Sources with how much each says.
 * @attr {'light' | 'dark' | 'auto'} theme - For a place whose colours differ from the page's; `auto` follows the reader's system.
 * @attr {'comfortable' | 'compact'} density - How close rows stand.
 * @slot - Readable content for where scripts do not run; shown until the list has its data.
 * @slot label - The short label above the headline.
 * @slot headline - A headline of one's own, in ten words or fewer; whose sources they are unless given.
 * @slot subtitle - What is listed, until when; the day unless given.
 * @slot notes - Notes under the list.
 * @cssprop --vitrine-color-ink - Text and lines.
 * @cssprop --vitrine-color-muted - Dates, publishers and notes.
 * @cssprop --vitrine-color-accent - The label.
 * @cssprop --vitrine-font-headline - The face of the headline; that of the page unless set.
 * @cssprop [--vitrine-space-exhibit=24px] - Space above and below the list on a page.
 * @cssprop [--vitrine-space-row=12px] - Space above and below the text of a row.
 */
export class VitrineSourceList extends VitrineElement {
  static override styles = [tokens, base, exhibitStyles, sourceListStyles];

  /** Ids of sources, with spaces between them; all where it is left out. */
  @property() ids = '';

  /** The name of a publisher as its sources give it. */
  @property() publisher = '';

  /** A year in which they may have been published, or `none` for those of no known date. */
  @property() year = '';

  /** A record of which they speak, by its kind and id: `deal/tapestry-tmall-2019`. */
  @property() record = '';

  /** What groups share; the year where it is left out. */
  @property({ attribute: 'group-by' }) groupBy: 'year' | 'publisher' | '' = '';

  /** A list asked for elsewhere, shown instead of one from the atlas. */
  @property({ attribute: false }) data?: SourceList;

  /** The level of the headline among the headings of the page, 2 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  private readonly disclosures = new DisclosureController(this);
  private readonly lists = new Remembered<SourceList>();

  /** @throws VitrineError where something is asked for that is unknown or written in another way */
  private list(): SourceList | undefined {
    const { data, exhibits, ids, publisher, year, record, groupBy, day } = this;
    if (data !== undefined) return data;
    if (exhibits === undefined) return undefined;
    return this.lists.of([exhibits, ids, publisher, year, record, groupBy, day], () =>
      exhibits.sourceList({ ...askedFilter(this), asOf: day }),
    );
  }

  protected override render(): TemplateResult {
    return draw(
      this,
      this.language,
      () => this.list(),
      (view) => this.exhibit(view),
    );
  }

  private exhibit(list: SourceList): TemplateResult {
    const { language: locale, disclosures } = this;
    const words = sourceListWords[locale];
    const { groups, groupedBy, sources } = list;
    const day = formatDate(list.asOf, locale, 'long');
    const level = headingLevel(this.headingLevel, 3);
    const context = {
      locale,
      disclosures,
      groupedBy,
      saysPublisher: groupedBy === 'year' && this.publisher === '',
      level: Math.min(6, level + 1),
    };
    return html`<section class="exhibit" lang=${locale} dir=${this.direction}>
      <p class="label"><slot name="label">${words.label}</slot></p>
      <div class="headline" role="heading" aria-level=${level}>
        <slot name="headline">${this.headline(list)}</slot>
      </div>
      <p class="subtitle"><slot name="subtitle">${words.subtitle[groupedBy](day)}</slot></p>
      <div class="groups">
        ${
          groups.length === 0
            ? html`<p class="nobody">${words.nothing(day)}</p>`
            : html`<div class="columns" aria-hidden="true">
                  <span>${words.columns.published}</span><span>${words.columns.document}</span
                  ><span>${words.columns.claims}</span>
                </div>
                ${sourceGroups(groups, context)}`
        }
      </div>
      <footer class="foot">
        <slot name="notes"
          >${sources.some(({ titleSupplied }) => titleSupplied) ? html`<span>${words.ours}</span>` : nothing}</slot
        >
        ${plainCountLine(list, locale)}
      </footer>
    </section>`;
  }

  private headline({ sources }: SourceList): string {
    const { language: locale, publisher, year } = this;
    const words = sourceListWords[locale];
    const [first] = sources;
    const about = this.subjectName();
    if (about !== undefined) return words.sourcesOn(about);
    if (publisher !== '') return words.sourcesBy(first?.publisher ?? publisher);
    if (year === 'none') return words.undatedSources;
    if (year !== '') return words.sourcesOf(year);
    return words.sources(sources.length);
  }

  /** The name of the record, where it is something that has one of its own. */
  private subjectName(): string | undefined {
    const { record, exhibits, day, language } = this;
    if (record === '' || exhibits === undefined || this.data !== undefined) return undefined;
    const { collection, id } = askedRecord(record);
    const subject =
      collection === 'brand'
        ? { brand: id }
        : collection === 'organization'
          ? { organization: id }
          : collection === 'platform'
            ? { platform: id }
            : undefined;
    if (subject === undefined) return undefined;
    return textIn(exhibits.ownershipHistory(subject, { asOf: day }).subject.name, language).text;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vitrine-source-list': VitrineSourceList;
  }
}
