import type { BrandIndex, FacetName } from '@vitrine/query/views';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { EvidenceOpener } from '../evidence/opener.js';
import { valueStyles } from '../evidence/value.styles.js';
import type { VitrineAtlasSearch } from '../atlas-search/atlas-search.js';
import type { VitrineSelectEvent } from '../atlas-search/event.js';
import { AddressController, type Sync } from '../shared/address/address-controller.js';
import { base } from '../shared/base.styles.js';
import { CopyController } from '../shared/copy/copy-controller.js';
import { copyStyles } from '../shared/copy/copy.styles.js';
import { property, query, state } from '../shared/decorators.js';
import { DisclosureController } from '../shared/disclosure-controller.js';
import { headingLevel } from '../shared/draw.js';
import { exhibitStyles } from '../shared/exhibit.styles.js';
import { textIn } from '../shared/format/locale.js';
import { linkTo } from '../shared/link-to.js';
import { Remembered } from '../shared/remembered.js';
import { resolve } from '../shared/resolve.js';
import { emptyState } from '../shared/templates/message.js';
import { VitrineElement } from '../shared/vitrine-element.js';
import { tokens } from '../tokens/tokens.styles.js';
import { explorerForm } from './address.js';
import { askedIndex } from './asked.js';
import { body } from './body.js';
import { brandExplorerStyles } from './brand-explorer.styles.js';
import { VitrineExploreEvent } from './event.js';
import type { ChosenValue } from './facet-text.js';
import { facetStyles } from './facets.styles.js';
import { frame } from './frame.js';
import { mending } from './mending.js';
import { NearNames } from './near-names.js';
import { nothingFound, waysOut } from './nothing-found.js';
import { loadPart } from './parts.js';
import { cardsOf, furtherButton, matrixOf } from './results.js';
import {
  beginnings,
  firstState,
  startOf,
  stateOf,
  toggled,
  type ExplorerState,
  type GivenState,
} from './state.js';
import { takeAway } from './take-away.js';

/** As many cards as a reader looks over before asking for more. */
const pageful = 24;

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
    facetStyles,
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
  @property() sync: Sync = '';

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
  private readonly nearNames = new NearNames(this);
  private readonly indexes = new Remembered<BrandIndex>();
  private readonly starts = new Remembered<ExplorerState>();
  private readonly address = new AddressController(
    this,
    explorerForm(() => this.start),
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
    return this.starts.of(
      beginnings.map((name) => this[name]),
      () => startOf(this),
    );
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const begins = beginnings.some((name) => changed.has(name) && changed.get(name) !== undefined);
    if (begins) this.current = undefined;
  }

  protected override firstUpdated(): void {
    void loadPart(this, 'search');
  }

  protected override updated(): void {
    const part = this.shadowRoot?.querySelector('vitrine-brand-card, vitrine-presence-matrix');
    if (part) void loadPart(this, part.localName === 'vitrine-brand-card' ? 'cards' : 'matrix');
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
    const { language: locale, direction, state, day, typed, picked } = this;
    const level = headingLevel(this.headingLevel, 3);
    return frame(index, { locale, direction, level, state, day }, { typed, picked }, body);
  }

  private body(index: BrandIndex): TemplateResult {
    const { language: locale, disclosures, evidence, state, shown } = this;
    const { asOf, sources } = index;
    return body(
      index,
      { locale, asOf, sources, disclosures, evidence, state, shown },
      {
        turn: (to) => {
          this.turn(to);
        },
        leaveOut: (facet, value) => {
          this.leaveOut(index, facet, value);
        },
        clear: () => {
          this.turnAway({ ...firstState, order: state.order, show: state.show });
        },
      },
      {
        brands: (chosen) => this.brands(index, chosen),
        away: () => takeAway(this, index, this.copying, locale),
      },
    );
  }

  private brands(index: BrandIndex, chosen: readonly ChosenValue[]): TemplateResult {
    const { language: locale, state, shown, exhibits } = this;
    if (index.brands.length === 0 && exhibits) {
      const names = this.nearNames.to(state.text, exhibits);
      const ways = waysOut(state, chosen, names, locale).map((way) => ({
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
    const next = Math.min(pageful, index.brands.length - shown);
    return html`${cardsOf(index.brands, shown, context)} ${furtherButton(next, locale, this.more)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vitrine-brand-explorer': VitrineBrandExplorer;
  }
}
