import type { BrandIndex, FacetName } from '@vitrine/query/views';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { EvidenceOpener } from '../evidence/opener.js';
import { valueStyles } from '../evidence/value.styles.js';
import type { VitrineAtlasSearch } from '../atlas-search/atlas-search.js';
import type { VitrineSelectEvent } from '../atlas-search/event.js';
import { base } from '../shared/base.styles.js';
import { CopyController } from '../shared/copy/copy-controller.js';
import { copyStyles } from '../shared/copy/copy.styles.js';
import { downloadCsv } from '../shared/copy/download.js';
import { toCsv } from '../shared/copy/table-text.js';
import { DisclosureController } from '../shared/disclosure-controller.js';
import { headingLevel } from '../shared/draw.js';
import { exhibitStyles } from '../shared/exhibit.styles.js';
import { formatDate } from '../shared/format/dates.js';
import { textIn } from '../shared/format/locale.js';
import { linkTo } from '../shared/link-to.js';
import { listed } from '../shared/listed.js';
import { Remembered } from '../shared/remembered.js';
import { resolve } from '../shared/resolve.js';
import { tellDeveloper } from '../shared/tell-developer.js';
import { emptyState } from '../shared/templates/message.js';
import { countLine } from '../shared/templates/source-line.js';
import { VitrineElement } from '../shared/vitrine-element.js';
import { tokens } from '../tokens/tokens.styles.js';
import { AddressController } from './address-controller.js';
import { askedIndex } from './asked.js';
import { bar } from './bar.js';
import { brandExplorerStyles } from './brand-explorer.styles.js';
import { chosenList } from './chosen.js';
import { VitrineExploreEvent } from './event.js';
import { chosenIn, questionText, type ChosenValue } from './facet-text.js';
import { facetLists } from './facets.js';
import { mending } from './mending.js';
import { nothingFound, waysOut } from './nothing-found.js';
import { cardsOf, matrixOf } from './results.js';
import {
  firstState,
  stateOf,
  toggled,
  type ExplorerState,
  type GivenState,
  type Show,
} from './state.js';
import { tableText } from './table-text.js';
import { explorerWords } from './words.js';

/** As many cards as a reader looks over before asking for more. */
const pageful = 24;

/** The code of what is shown, loaded when it is. */
const parts: Readonly<Record<Show | 'search', () => Promise<unknown>>> = {
  cards: () => import('../brand-card/define.js'),
  matrix: () => import('../presence-matrix/define.js'),
  search: () => import('../atlas-search/define.js'),
};

/** The attributes with which the explorer begins. */
const beginnings = [
  'text',
  'states',
  'platforms',
  'channels',
  'owners',
  'categories',
  'countries',
  'tiers',
  'order',
  'show',
] as const;

/**
 * All brands, to be narrowed by name, standing, platform, channel, owner, category, country and tier as of the day, and shown as
 * cards or as a matrix. Each value says how many brands it would leave.
 *
 * @summary Search and facets over all brands.
 * @attr {'light' | 'dark' | 'auto'} theme - For a place whose colours differ from the page's; `auto` follows the reader's system.
 * @attr {'comfortable' | 'compact'} density - How close rows stand.
 * @slot - Readable content for where scripts do not run; shown until the explorer has its data.
 * @slot label - The short label above the headline.
 * @slot headline - A headline of one's own, in ten words or fewer: text or a span.
 * @slot subtitle - What is to be found, and the day; given unless it is yours.
 * @slot notes - Notes under the brands.
 * @cssprop --vitrine-color-ink - Text, marks and lines.
 * @cssprop --vitrine-color-muted - Numbers beside the values, and notes.
 * @cssprop --vitrine-color-rule - The lines between parts.
 * @cssprop --vitrine-color-accent - The label, and the ring around what has the focus.
 * @cssprop --vitrine-font-headline - The face of the headline; that of the page unless set.
 * @cssprop [--vitrine-space-exhibit=24px] - Space above and below the explorer on a page.
 * @fires {VitrineExploreEvent} vitrine-explore - A reader asks for other brands. Cancel it to stay with those that are shown.
 * @fires {VitrineDownloadEvent} vitrine-download - A reader takes the table away as a file. Cancel it to put it elsewhere.
 * @fires {VitrineCopyEvent} vitrine-copy - A reader copies the table. Cancel it to take the text elsewhere.
 */
export class VitrineBrandExplorer extends VitrineElement {
  static override styles = [
    tokens,
    base,
    valueStyles,
    exhibitStyles,
    copyStyles,
    brandExplorerStyles,
  ];

  /** Words with which a name begins. */
  @property() text = '';

  /** Standings, with spaces between them: `certain` `presumed` `possible` `announced` `ended` `absent`. */
  @property() states = '';

  /** Ids of platforms. */
  @property() platforms = '';

  /** Words of channels, such as `flagship-store`. */
  @property() channels = '';

  /** Ids of organizations, people or brands that own the brands on the day. */
  @property() owners = '';

  /** Words of categories, such as `watches`. */
  @property() categories = '';

  /** Countries of origin, as ISO 3166-1 alpha-2 codes. */
  @property() countries = '';

  /** Words of tiers, such as `luxury`. */
  @property() tiers = '';

  /** `name`, `platforms` (the most first) or `latest` (the latest arrival first). */
  @property() order = firstState.order;

  /** `cards` or `matrix`. */
  @property() show = firstState.show;

  /** Keeps the state in the `query` or the `hash` of the page's address, so that a link holds it and the back button works. */
  @property() sync: 'query' | 'hash' | '' = '';

  /** What the address calls this explorer: `brands` unless given, which numbers a second one. */
  @property() name = '';

  /** Makes each card a link: a template such as `/brands/{id}`. */
  @property() href?: string;

  /** The level of the headline among the headings of the page, 2 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  @state() private current: ExplorerState | undefined;
  @state() private shown = pageful;

  @query('vitrine-atlas-search') private readonly field?: VitrineAtlasSearch | null;
  @query('.found') private readonly status?: HTMLElement | null;

  private readonly disclosures = new DisclosureController(this);
  private readonly evidence = new EvidenceOpener(this);
  private readonly copying = new CopyController(this);
  private readonly indexes = new Remembered<BrandIndex>();
  private readonly starts = new Remembered<ExplorerState>();
  private readonly address = new AddressController(
    this,
    () => this.start,
    (state) => {
      this.current = state;
      this.shown = pageful;
    },
  );

  /** What is asked for: what the attributes begin with, and what the reader has made of it. Set it to ask for something else. */
  get state(): ExplorerState {
    return this.current ?? this.address.read() ?? this.start;
  }

  set state(given: GivenState) {
    this.current = stateOf(given);
  }

  private get start(): ExplorerState {
    const { text, states, platforms, channels, owners, categories, countries, tiers } = this;
    const { order, show } = this;
    return this.starts.of(
      [text, states, platforms, channels, owners, categories, countries, tiers, order, show],
      () =>
        stateOf({
          text,
          states: listed(states),
          platforms: listed(platforms),
          channels: listed(channels),
          owners: listed(owners),
          categories: listed(categories),
          countries: listed(countries),
          tiers: listed(tiers),
          order: order || firstState.order,
          show: show || firstState.show,
        }),
    );
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const begins = beginnings.some((name) => changed.has(name) && changed.get(name) !== undefined);
    if (begins) this.current = undefined;
  }

  protected override firstUpdated(): void {
    void this.load('search');
  }

  protected override updated(): void {
    const part = this.shadowRoot?.querySelector('vitrine-brand-card, vitrine-presence-matrix');
    if (part) void this.load(part.localName === 'vitrine-brand-card' ? 'cards' : 'matrix');
  }

  /** What its code brings is drawn by itself; until then, and where it does not come, names stand there. */
  private async load(part: keyof typeof parts): Promise<void> {
    try {
      await parts[part]();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      tellDeveloper(this, `the code of the ${part} could not be loaded: ${reason}`);
    }
  }

  /** @throws VitrineError with every word that is not known */
  private index(): BrandIndex | undefined {
    const { exhibits, state, day } = this;
    if (exhibits === undefined) return undefined;
    return this.indexes.of([exhibits, state, day], () => askedIndex(exhibits, state, day));
  }

  /** Turns to what a reader asks for, unless the page forbids it. */
  private turn(state: ExplorerState, typing = false): void {
    if (this.dispatchEvent(new VitrineExploreEvent(state))) {
      this.current = state;
      this.shown = pageful;
      this.address.write(state, typing);
    }
    // What a box or a field shows goes back where the page has not followed.
    this.requestUpdate();
  }

  /** The same where the button that was pressed goes away with it: the focus goes on to what it brought. */
  private readonly turnAway = (state: ExplorerState): void => {
    this.turn(state);
    void this.updateComplete.then(() => this.status?.focus());
  };

  private readonly typed = (event: Event): void => {
    // Letters of a Chinese word that is being composed are not yet the word.
    if (event instanceof InputEvent && event.isComposing) return;
    const { target } = event;
    const field = target instanceof HTMLInputElement ? target : this.field;
    this.turn({ ...this.state, text: field?.value ?? '' }, true);
  };

  /** A brand is found by its name; a platform and an owner narrow to what is theirs. */
  private readonly picked = (event: VitrineSelectEvent): void => {
    // To the page it is the explorer that turns, and the text is the explorer's own.
    event.stopPropagation();
    event.preventDefault();
    const { collection, id, name } = event;
    const { state } = this;
    if (collection === 'brands') this.turn({ ...state, text: textIn(name, this.language).text });
    else {
      const facet = collection === 'platforms' ? 'platforms' : 'owners';
      this.turn(stateOf({ ...state, text: '', [facet]: [...state[facet], id] }));
    }
  };

  private readonly leaveOut = (index: BrandIndex, facet: FacetName, value: string): void => {
    const chips = [...(this.shadowRoot?.querySelectorAll<HTMLElement>('.chip') ?? [])];
    const place = chips.findIndex((chip) => chip.matches(':focus'));
    this.turn(toggled(this.state, index, facet, value));
    void this.updateComplete.then(() => {
      const left = this.shadowRoot?.querySelectorAll<HTMLElement>('.chip') ?? [];
      (left[Math.min(place, left.length - 1)] ?? this.status)?.focus();
    });
  };

  private readonly more = (): void => {
    const before = this.shown;
    this.shown += pageful;
    void this.updateComplete.then(() => {
      this.shadowRoot?.querySelectorAll<HTMLElement>('.cards > li')[before]?.focus();
    });
  };

  protected override render(): TemplateResult {
    const { language: locale } = this;
    const resolved = resolve(this, () => this.index());
    switch (resolved.status) {
      case 'empty':
        return emptyState(locale);
      case 'error':
        return this.frame(undefined, mending(resolved.problems, this.state, locale, this.turnAway));
      case 'ready':
        return this.frame(resolved.view, this.body(resolved.view));
    }
  }

  private frame(index: BrandIndex | undefined, body: TemplateResult): TemplateResult {
    const { language: locale, state } = this;
    const words = explorerWords[locale];
    const level = headingLevel(this.headingLevel, 3);
    const chosen = index ? chosenIn(index, state, locale) : [];
    return html`<section class="exhibit" lang=${locale} dir=${this.direction}>
      <p class="label"><slot name="label">${words.label}</slot></p>
      <div class="headline" role="heading" aria-level=${level}>
        <slot name="headline">${words.headline}</slot>
      </div>
      <p class="subtitle">
        <slot name="subtitle"
          >${index ? words.subtitle(index.all, formatDate(index.asOf, locale, 'long')) : nothing}</slot
        >
      </p>
      <p class="print question">${questionText(chosen, state.text, this.day, locale)}</p>
      <form
        class="search"
        role="search"
        @submit=${(event: Event) => {
          event.preventDefault();
        }}
      >
        <vitrine-atlas-search
          kinds="brands platforms organizations people"
          locale=${locale}
          .value=${live(state.text)}
          @input=${this.typed}
          @compositionend=${this.typed}
          @vitrine-select=${this.picked}
          ><span slot="label">${words.search}</span
          ><input type="search" aria-label=${words.search} .value=${live(state.text)}
        /></vitrine-atlas-search>
      </form>
      ${body}
    </section>`;
  }

  private body(index: BrandIndex): TemplateResult {
    const { language: locale, disclosures, evidence, state } = this;
    const { sources } = index;
    const words = explorerWords[locale];
    const chosen = chosenIn(index, state, locale);
    const context = { locale, asOf: index.asOf, sources, disclosures, evidence };
    const open = disclosures.isOpen('facets');
    const count = chosen.length === 0 ? '' : ` (${chosen.length})`;
    return html`<div class="columns">
        <div class="filters">
          <button
            class="more narrow"
            type="button"
            aria-expanded=${open ? 'true' : 'false'}
            aria-controls="facets"
            @click=${() => {
              disclosures.toggle('facets');
            }}
          >
            ${words.filters}${count}
          </button>
          <div id="facets" class="facets" ?data-open=${open}>
            ${facetLists(index, {
              locale,
              disclosures,
              choose: (facet, value) => {
                this.turn(toggled(this.state, index, facet, value));
              },
            })}
          </div>
        </div>
        <div class="results">
          ${bar(index, this.shown, {
            locale,
            state,
            turn: (to) => {
              this.turn(to);
            },
          })}
          ${chosenList(chosen, locale, {
            leaveOut: (facet, value) => {
              this.leaveOut(index, facet, value);
            },
            clear: () => {
              this.turnAway({ ...firstState, order: state.order, show: state.show });
            },
          })}
          ${this.brands(index, chosen)}
        </div>
      </div>
      <footer class="foot">
        <slot name="notes"></slot>
        ${state.show === 'matrix' ? nothing : countLine(index, context)}
        ${index.brands.length === 0 ? nothing : this.takeAway(index)}
      </footer>`;
  }

  private brands(index: BrandIndex, chosen: readonly ChosenValue[]): TemplateResult {
    const { language: locale, state, shown, exhibits } = this;
    if (index.brands.length === 0 && exhibits) {
      const ways = waysOut(state, chosen, locale).map((way) => ({
        ...way,
        brands: askedIndex(exhibits, way.state, this.day).brands.length,
      }));
      return nothingFound(ways, locale, this.turnAway);
    }
    const context = {
      locale,
      asOf: index.asOf,
      level: Math.min(6, headingLevel(this.headingLevel, 3) + 1),
      hrefOf: (id: string) => linkTo(this, this.href, { id, collection: 'brands' }),
    };
    if (state.show === 'matrix') return matrixOf(index, state, context);
    const rest = Math.min(pageful, index.brands.length - shown);
    return html`${cardsOf(index.brands, shown, context)}
    ${
      rest <= 0
        ? nothing
        : html`<button class="further" type="button" @click=${this.more}>
            ${explorerWords[locale].showMore(rest)}
          </button>`
    }`;
  }

  private takeAway(index: BrandIndex): TemplateResult {
    const { language: locale } = this;
    const { download, file } = explorerWords[locale];
    return html`<span class="away"
      ><button
        class="copy"
        type="button"
        @click=${() => {
          downloadCsv(this, `${file}-${index.asOf}.csv`, toCsv(tableText(index, locale)));
        }}
      >
        ${download}</button
      >${this.copying.buttons(() => tableText(index, locale), locale, ['markdown'])}</span
    >`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vitrine-brand-explorer': VitrineBrandExplorer;
  }
}
