import type { PlatformFinder, PlatformNeeds } from '@vitrine/query';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { AddressController, type Sync } from '../shared/address/address-controller.js';
import { base } from '../shared/base.styles.js';
import { CopyController } from '../shared/copy/copy-controller.js';
import { copyStyles } from '../shared/copy/copy.styles.js';
import { property, state } from '../shared/decorators.js';
import { DisclosureController } from '../shared/disclosure-controller.js';
import { draw, headingLevel } from '../shared/draw.js';
import { exhibitStyles } from '../shared/exhibit.styles.js';
import { formatDate } from '../shared/format/dates.js';
import { list } from '../shared/format/locale.js';
import { Remembered } from '../shared/remembered.js';
import { countLine, printedNotes, publisherLine } from '../shared/templates/source-line.js';
import { VitrineElement } from '../shared/vitrine-element.js';
import { EvidenceOpener } from '../evidence/opener.js';
import { valueStyles } from '../evidence/value.styles.js';
import { tokens } from '../tokens/tokens.styles.js';
import { needsForm } from './address.js';
import { answered, questionsOf, type QuestionId } from './answers.js';
import { VitrineNeedsChangeEvent } from './event.js';
import { findingTable } from './finding-table.js';
import { finderFoot } from './foot.js';
import { movedText } from './moved.js';
import { needText } from './need-text.js';
import { readNeeds, writeNeeds } from './needs-text.js';
import { platformFinderStyles } from './platform-finder.styles.js';
import { questionList } from './questions.js';
import { questionStyles } from './questions.styles.js';
import { candidates, leaders, ranking } from './ranking.js';
import { finderWords } from './words.js';

/**
 * A short quiz: what you sell and in which tier, who should run the shop, who your customers are, which services you
 * need, what worries you. Each answer ranks the platforms anew, and each platform shows what speaks for it, what
 * against it, what is in doubt and what no source tells, every value with its sources. What is unknown is never
 * counted as a no.
 *
 * Nothing needs to be sent off. A narrow place asks one question at a time, a wide one all of them beside the ranking.
 *
 * @summary A quiz that ranks platforms, every reason with its sources.
 * @attr {'light' | 'dark' | 'auto'} theme - For a place whose colours differ from the page's; `auto` follows the reader's system.
 * @attr {'comfortable' | 'compact'} density - How close rows stand.
 * @slot - Readable content for where scripts do not run; shown until the finder has its data.
 * @slot label - The short label above the headline.
 * @slot headline - A headline of one's own, in ten words or fewer; which platform fits best unless given.
 * @slot subtitle - What is asked for, and the day, unless given.
 * @slot notes - Notes under the ranking; its rule unless given.
 * @slot source - A source line of one's own, above the count of claims.
 * @csspart needs - The questions.
 * @csspart ranking - The ranked platforms.
 * @csspart evidence-value - Every value that leads to its sources.
 * @csspart evidence-panel - The popover with the sources.
 * @cssprop --vitrine-color-ink - Text, lines and points.
 * @cssprop --vitrine-color-muted - What was looked at, details and notes.
 * @cssprop --vitrine-color-rule - The line between platforms.
 * @cssprop --vitrine-color-accent - The label, the flag of a dispute, the ring around what has the focus.
 * @cssprop --vitrine-font-headline - The face of the headline; that of the page unless set.
 * @cssprop [--vitrine-space-exhibit=24px] - Space above and below the finder on a page.
 * @cssprop [--vitrine-space-row=12px] - Space above and below a platform.
 * @fires {VitrineNeedsChangeEvent} vitrine-needs-change - A reader answers a question. Cancel it to keep the needs as they are, or to set them yourself.
 * @fires {VitrineCopyEvent} vitrine-copy - A reader copies the ranking. Cancel it to take the text elsewhere.
 * @fires {VitrineEvidenceOpenEvent} vitrine-evidence-open - A reader opens the evidence of a value. Cancel it to show the evidence elsewhere.
 */
export class VitrinePlatformFinder extends VitrineElement {
  static override styles = [
    tokens,
    base,
    valueStyles,
    exhibitStyles,
    copyStyles,
    questionStyles,
    platformFinderStyles,
  ];

  /**
   * What is looked for: words such as `category:watches tier:luxury control:own-store audience:women users:100000000
   * service:livestream concern:pricing`, of which each but `tier`, `control` and `users` may come several times,
   * `platform:tmall` narrows the ranking and `weight:control=2` makes a need count more; or the needs of
   * `platformFinder` of `@vitrine/query` as an object. A reader's answers change it.
   */
  @property() needs: string | PlatformNeeds = '';

  /** Keeps the answers in the query or the hash of the page's address; nowhere unless given. */
  @property() sync: Sync = '';

  /** What the address calls the answers: `needs` unless given, which numbers a second finder. */
  @property() name = '';

  /** A ranking made elsewhere, shown instead of one from the atlas, without the questions. */
  @property({ attribute: false }) data?: PlatformFinder;

  /** The level of the headline among the headings of the page, 2 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  /** The question that a narrow place shows. */
  @state() private step = 0;

  /** The ranking before and after a reader's last answer, which is told as long as it is shown. */
  private news?: { readonly before: PlatformFinder; readonly now: PlatformFinder };

  /** What a page asked for before a reader's first answer, for the way back. */
  private start: string | PlatformNeeds | undefined;

  private readonly disclosures = new DisclosureController(this);
  private readonly evidence = new EvidenceOpener(this);
  private readonly copies = new CopyController(this);
  private readonly finders = new Remembered<PlatformFinder>();
  private readonly address = new AddressController(this, needsForm, (text) => {
    this.needs = text ?? this.start ?? this.needs;
  });

  /** The address may have moved while the element was out of the page. */
  private hasComeBack = true;

  override connectedCallback(): void {
    super.connectedCallback();
    this.hasComeBack = true;
  }

  /** Not when it is connected: a browser may connect what comes into a page before it disconnects what goes. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.hasComeBack) this.needs = this.address.read() ?? this.needs;
    this.hasComeBack = false;
  }

  /** @throws VitrineError with every word that is no need */
  private asked(): PlatformNeeds {
    return typeof this.needs === 'string' ? readNeeds(this.needs) : this.needs;
  }

  /** @throws VitrineError with every word that is no need, or that the atlas does not know */
  private finder(): PlatformFinder | undefined {
    const { needs, data, exhibits, day } = this;
    if (data !== undefined) return data;
    if (exhibits === undefined) return undefined;
    return this.finders.of([exhibits, needs, day], () =>
      exhibits.platformFinder(this.asked(), { asOf: day }),
    );
  }

  /** Takes up what a reader answers, unless the page forbids it. */
  private change(needs: PlatformNeeds): void {
    const before = this.finder();
    const text = writeNeeds(needs);
    if (this.dispatchEvent(new VitrineNeedsChangeEvent(needs, text))) {
      this.start ??= this.needs;
      this.needs = needs;
      this.address.write(text);
      const now = this.finder();
      if (before && now) this.news = { before, now };
    }
    // An answer goes back where the page has not followed.
    this.requestUpdate();
  }

  private readonly answer = (question: QuestionId, answers: readonly string[]): void => {
    this.change(answered(this.asked(), question, answers));
  };

  /** What no question asks about, such as which platforms there are to choose from, stays. */
  private readonly clear = (): void => {
    const { platforms } = this.asked();
    this.step = 0;
    this.change(platforms === undefined ? {} : { platforms });
    void this.focusOn(0);
  };

  private readonly go = (step: number): void => {
    this.step = step;
    void this.focusOn(step);
  };

  /** A reader who goes on by keyboard or by ear is taken to the question. */
  private async focusOn(step: number): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#question-${step}`)?.focus();
  }

  protected override render(): TemplateResult {
    return draw(
      this,
      this.language,
      () => this.finder(),
      (view) => this.exhibit(view),
    );
  }

  private exhibit(view: PlatformFinder): TemplateResult {
    const { language: locale, disclosures, evidence } = this;
    const { asOf, sources, needs } = view;
    const words = finderWords[locale];
    const level = headingLevel(this.headingLevel, 3);
    const context = { locale, asOf, sources, disclosures, evidence, level: Math.min(6, level + 1) };
    const answersNothing = needs.length === 0;
    return html`<section class="exhibit" lang=${locale} dir=${this.direction}>
      <p class="label"><slot name="label">${words.label}</slot></p>
      <div class="headline" role="heading" aria-level=${level}>
        <slot name="headline">${this.headline(view)}</slot>
      </div>
      <p class="subtitle"><slot name="subtitle">${this.subtitle(view)}</slot></p>
      <div class=${this.data === undefined ? 'body' : 'body alone'}>
        ${this.data === undefined ? this.questions(view) : nothing}
        <div class="results" part="ranking">
          <p class="news" role="status">${this.newsText(view)}</p>
          ${answersNothing ? candidates(view, context) : ranking(view, context)}
        </div>
      </div>
      <footer class="foot">
        <slot name="notes">${finderFoot(view, locale)}</slot>
        <slot name="source">${publisherLine(view, locale)}</slot>
        ${countLine(view, context)}
        ${answersNothing ? nothing : this.copies.buttons(() => findingTable(view, locale), locale)}
        ${printedNotes(view, locale)}
      </footer>
    </section>`;
  }

  private questions(view: PlatformFinder): TemplateResult {
    const { language: locale, disclosures, step, answer, go } = this;
    const questions = questionsOf(view, this.asked());
    return questionList(questions, {
      locale,
      disclosures,
      // Another day may have fewer questions.
      step: Math.min(step, questions.length - 1),
      answer,
      go,
      clear: view.needs.length === 0 ? undefined : this.clear,
    });
  }

  private headline(view: PlatformFinder): TemplateResult | string {
    const { language: locale } = this;
    const words = finderWords[locale];
    if (view.needs.length === 0) return words.ask;
    const first = leaders(view, locale);
    const few = 3;
    if (first.length === 0) return words.nothingFits;
    if (first.length > few) return words.manyBest(first.length);
    return html`<span translate="no">${words.best(list(first, locale), first.length)}</span>`;
  }

  private subtitle({ needs, platforms, asOf }: PlatformFinder): string {
    const { language: locale } = this;
    const words = finderWords[locale];
    if (needs.length === 0) return words.howTo;
    const asked = needs.map((need) => needText(need, locale)).join(words.between);
    return words.subtitle(asked, platforms.length, formatDate(asOf, locale, 'long'));
  }

  /** Said once, and no longer true on another day. */
  private newsText(view: PlatformFinder): string {
    const { news, language } = this;
    return news?.now === view ? movedText(news.before, view, language) : '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vitrine-platform-finder': VitrinePlatformFinder;
  }
}
