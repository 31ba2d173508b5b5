import type { Changes, ChangesOptions, ReferredThing } from '@vitrine/query';
import { html, nothing, type TemplateResult } from 'lit';
import { askedAbout } from '../shared/asked-about.js';
import { base } from '../shared/base.styles.js';
import { property } from '../shared/decorators.js';
import { DisclosureController } from '../shared/disclosure-controller.js';
import { draw, headingLevel } from '../shared/draw.js';
import { exhibitStyles } from '../shared/exhibit.styles.js';
import { formatDate } from '../shared/format/dates.js';
import { list, textIn } from '../shared/format/locale.js';
import { Remembered } from '../shared/remembered.js';
import { lacks } from '../shared/resolve.js';
import { legend } from '../shared/templates/legend.js';
import { countLine, printedNotes, publisherLine } from '../shared/templates/source-line.js';
import { VitrineElement } from '../shared/vitrine-element.js';
import { EvidenceOpener } from '../evidence/opener.js';
import { partsStyles } from '../shared/parts.styles.js';
import { valueStyles } from '../evidence/value.styles.js';
import { tokens } from '../tokens/tokens.styles.js';
import { askedGroups } from './asked.js';
import { changesListStyles } from './changes-list.styles.js';
import { changeGroup } from './groups.js';
import { narrowed } from './narrowed.js';
import { formatBetween } from './period.js';
import { changesWords } from './words.js';

/** What the list shows: the changes, and the names of whom they are about. */
interface Shown {
  readonly changes: Changes;
  readonly names: readonly string[];
  /** The one of whom they all are, where there is one. */
  readonly self?: ReferredThing;
}

/**
 * What changed between two days: what started, ended, was announced or denied, who came to another owner, deals,
 * campaigns, and figures beside the ones before them. Doubt stands at the end of each row, in words.
 *
 * @summary What changed between two days.
 * @attr {'light' | 'dark' | 'auto'} theme - For a place whose colours differ from the page's; `auto` follows the reader's system.
 * @attr {'comfortable' | 'compact'} density - How close rows stand.
 * @slot - Readable content for where scripts do not run; shown until the list has its data.
 * @slot label - The short label above the headline.
 * @slot headline - A headline that states the finding, in ten words or fewer; whom it is about and when unless given.
 * @slot subtitle - Between which days; the two days unless given.
 * @slot notes - Notes under the list.
 * @slot source - A source line of one's own, above the count of claims.
 * @csspart evidence-value - Every value that leads to its sources.
 * @csspart evidence-panel - The popover with the sources.
 * @cssprop --vitrine-color-ink - Text and lines.
 * @cssprop --vitrine-color-muted - Dates, details and notes.
 * @cssprop --vitrine-color-rule - The line between rows.
 * @cssprop --vitrine-color-accent - The label and the flag of a dispute.
 * @cssprop --vitrine-font-headline - The face of the headline; that of the page unless set.
 * @cssprop [--vitrine-space-exhibit=24px] - Space above and below the list on a page.
 * @cssprop [--vitrine-space-row=12px] - Space above and below the text of a row.
 * @fires {VitrineEvidenceOpenEvent} vitrine-evidence-open - A reader opens the evidence of a value. Cancel it to show the evidence elsewhere.
 */
export class VitrineChangesList extends VitrineElement {
  static override styles = [
    tokens,
    base,
    valueStyles,
    exhibitStyles,
    partsStyles,
    changesListStyles,
  ];

  /** Only what changed after this day, month or year: `2018` is all of 2018 gone by. */
  @property({ attribute: 'after' }) afterDay = '';

  /** And up to this one; the day of the page where it is left out. */
  @property({ attribute: 'until' }) untilDay = '';

  /** Ids of brands, any of which the changes are to be about, with spaces between them; all where it is left out. */
  @property() brand = '';

  /** Likewise of platforms; what is given of several kinds has to be met together. */
  @property() platform = '';

  /** Likewise of companies. */
  @property() organization = '';

  /** The groups to show, with spaces between them: `started ended announced denied owners platforms deals campaigns figures`. */
  @property() kinds = '';

  /** Changes asked for elsewhere, shown instead of those from the atlas. */
  @property({ attribute: false }) data?: Changes;

  /** The level of the headline among the headings of the page, 2 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  private readonly disclosures = new DisclosureController(this);
  private readonly evidence = new EvidenceOpener(this);
  private readonly remembered = new Remembered<Shown>();

  /** @throws VitrineError where a day is missing or something unknown is asked for */
  private shown(): Shown | undefined {
    const { data, exhibits, afterDay, day, brand, platform, organization } = this;
    const groups = askedGroups(this.kinds);
    if (data !== undefined) {
      return this.remembered.of([data, this.kinds], () => ({
        changes: narrowed(data, groups),
        names: [],
      }));
    }
    if (exhibits === undefined) return undefined;
    if (afterDay === '') throw lacks('after');
    const untilDay = this.untilDay || day;
    const { language } = this;
    const asked = [afterDay, untilDay, brand, platform, organization, this.kinds];
    const inputs = [exhibits, ...asked, language];
    return this.remembered.of(inputs, () => {
      const about = askedAbout(this);
      const options: ChangesOptions = { after: afterDay, until: untilDay, about };
      const subjects = [
        ...(about?.brands ?? []).map((id) => ({ brand: id })),
        ...(about?.platforms ?? []).map((id) => ({ platform: id })),
        ...(about?.organizations ?? []).map((id) => ({ organization: id })),
      ];
      const changes = narrowed(exhibits.changes(options), groups);
      // The changes name only who takes part in one of them, and there may be none.
      const things = subjects.map(
        (subject) => exhibits.ownershipHistory(subject, { asOf: changes.asOf }).subject,
      );
      const [self, another] = things;
      return {
        changes,
        names: things.map(({ name }) => textIn(name, language).text),
        ...(self && !another && { self }),
      };
    });
  }

  protected override render(): TemplateResult {
    return draw(
      this,
      this.language,
      () => this.shown(),
      (view) => this.exhibit(view),
    );
  }

  private exhibit({ changes, names, self }: Shown): TemplateResult {
    const { language: locale, disclosures, evidence } = this;
    const words = changesWords[locale];
    const { asOf, sources } = changes;
    const context = { locale, asOf, sources, disclosures, evidence, ...(self && { self }) };
    const [after, until] = [changes.after, changes.until].map((day) =>
      formatDate(day, locale, 'long'),
    );
    const period = formatBetween(changes.after, changes.until, locale);
    const level = headingLevel(this.headingLevel, 3);
    const groups = askedGroups(this.kinds)
      .map((group) => changeGroup(group, changes, Math.min(6, level + 1), context))
      .filter((group) => group !== nothing);
    return html`<section class="exhibit" lang=${locale} dir=${this.direction}>
      <p class="label"><slot name="label">${words.changes}</slot></p>
      <div class="headline" role="heading" aria-level=${level}>
        <slot name="headline"
          >${
            names.length === 0
              ? words.changed(period)
              : words.changedFor(list(names, locale), period)
          }</slot
        >
      </div>
      <p class="subtitle">
        <slot name="subtitle">${words.subtitle(after ?? '', until ?? '')}</slot>
      </p>
      <div class="parts">
        ${
          groups.length === 0
            ? html`<p class="nobody">${words.nothing(after ?? '', until ?? '')}</p>`
            : groups
        }
      </div>
      <footer class="foot">
        ${legend([], changes.counts.disputed > 0, locale)}
        <slot name="notes"></slot>
        <slot name="source">${publisherLine(changes, locale)}</slot>
        ${countLine(changes, context)}${printedNotes(changes, locale)}
      </footer>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vitrine-changes-list': VitrineChangesList;
  }
}
