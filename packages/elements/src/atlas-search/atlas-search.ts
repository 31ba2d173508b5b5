import type { Found, Search } from '@vitrine/query/search';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { base } from '../shared/base.styles.js';
import { property, query, state } from '../shared/decorators.js';
import { draw } from '../shared/draw.js';
import { exhibitStyles } from '../shared/exhibit.styles.js';
import type { Exhibits } from '../shared/exhibits.js';
import { textIn } from '../shared/format/locale.js';
import { linkTo } from '../shared/link-to.js';
import { Remembered } from '../shared/remembered.js';
import { tellDeveloper } from '../shared/tell-developer.js';
import { VitrineElement } from '../shared/vitrine-element.js';
import { tokens } from '../tokens/tokens.styles.js';
import { atlasSearchStyles } from './atlas-search.styles.js';
import { groupsOf, kindsIn, type Choice, type ChoiceGroup } from './choices.js';
import { VitrineSelectEvent } from './event.js';
import { moved } from './moves.js';
import { option } from './option.js';
import { searchWords } from './words.js';

/**
 * Finds brands, platforms, companies, people and more by their names: in both languages at once, by parts, pinyin, its
 * initials, other names, and with a letter mistyped. The names are loaded when a reader comes to the field.
 *
 * By keyboard: arrow keys move through the names, Enter picks one, Escape closes the list and then clears the field.
 *
 * @summary A field that finds things by name.
 * @attr {'light' | 'dark' | 'auto'} theme - For a place whose colours differ from the page's; `auto` follows the reader's system.
 * @slot label - What is to be searched; "Search by name" unless given.
 * @csspart field - The field.
 * @csspart list - The list of names.
 * @cssprop --vitrine-color-ink - Text, the line under the field and the edge of the list.
 * @cssprop --vitrine-color-muted - The label, the second names and how a name was met.
 * @cssprop --vitrine-color-surface - What is behind the list; set it to the colour of the page.
 * @cssprop --vitrine-color-accent - The line under what was met, and under the field that has the focus.
 * @cssprop [--vitrine-search-width=36rem] - The widest that the field grows.
 * @cssprop [--vitrine-space-exhibit=24px] - Space above and below the field on a page.
 * @fires {VitrineSelectEvent} vitrine-select - A reader picks a name. Cancel it to keep the text, and to follow no link.
 */
export class VitrineAtlasSearch extends VitrineElement {
  static override styles = [tokens, base, exhibitStyles, atlasSearchStyles];
  static readonly formAssociated = true;

  /** Which kinds, with spaces between them: `brands` `platforms` `organizations` `people` `capabilities` `campaigns` `metrics` `markets`; all unless given. */
  @property() kinds = '';

  /** What stands in the field. */
  @property() value = '';

  /** Makes each name a link: a template such as `/{collection}/{id}`. */
  @property() href?: string;

  /** At most so many names, from 1 to 100. */
  @property({ type: Number }) limit = 10;

  /** Names opened elsewhere by `@vitrine/query/search`, instead of those of the atlas. */
  @property({ attribute: false }) search?: Search;

  @state() private opened: Search | undefined;
  @state() private failed = false;
  @state() private open = false;
  @state() private active = -1;

  @query('input') private readonly field?: HTMLInputElement | null;

  private readonly internals = this.attachInternals();
  private readonly answers = new Remembered<readonly [Found, readonly ChoiceGroup[]]>();
  private asked: Exhibits | undefined;

  override focus(options?: FocusOptions): void {
    this.field?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('value')) this.internals.setFormValue(this.value);
  }

  protected override updated(): void {
    this.shadowRoot?.querySelector(`#option-${this.active}`)?.scrollIntoView({ block: 'nearest' });
    // Another atlas has other names.
    if (this.asked !== undefined && this.asked !== this.exhibits) void this.load();
  }

  /** The names come when somebody is about to type one: most readers of a page never do. */
  private readonly load = async (): Promise<void> => {
    const { exhibits } = this;
    if (this.search || exhibits === undefined || exhibits === this.asked) return;
    this.asked = exhibits;
    try {
      if (!exhibits.search) throw new Error('the engine that is set as the atlas has no search');
      const opened = await exhibits.search();
      if (this.asked === exhibits) this.opened = opened;
      this.failed = false;
    } catch (error) {
      this.failed = true;
      this.asked = undefined;
      const reason = error instanceof Error ? error.message : String(error);
      tellDeveloper(this, `the names could not be loaded: ${reason}`);
    }
  };

  private answer(): readonly [Found | undefined, readonly ChoiceGroup[]] {
    const { value, kinds, limit, language } = this;
    const search = this.search ?? this.opened;
    if (!search || value.trim() === '') return [undefined, []];
    return this.answers.of([search, value, kinds, limit, language], () => {
      const found = search.find(value, {
        collections: kindsIn(kinds),
        limit: Math.min(100, Math.max(1, Math.round(limit) || 10)),
        locale: language,
      });
      return [found, groupsOf(found)];
    });
  }

  private readonly typed = (event: Event): void => {
    // Letters of a Chinese word that is being composed are not yet the word.
    if (event instanceof InputEvent && event.isComposing) return;
    this.value = this.field?.value ?? '';
    this.open = true;
    this.active = -1;
  };

  private readonly pressed = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const [, groups] = this.answer();
    const choices = groups.flatMap((group) => group.choices);
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      this.open = event.key === 'ArrowDown';
      this.active = -1;
      return;
    }
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const next = moved(event.key, this.open ? this.active : -1, choices.length);
    if (next !== undefined) {
      event.preventDefault();
      this.open = true;
      this.active = next;
    } else if (event.key === 'Enter' && this.open && this.active >= 0) {
      event.preventDefault();
      // By its click, so that a link is followed as a link.
      this.shadowRoot?.querySelector<HTMLElement>(`#option-${this.active}`)?.click();
    } else if (event.key === 'Escape' && (this.open || this.value !== '')) {
      event.preventDefault();
      if (this.open && choices.length > 0) this.close();
      else this.clear();
    } else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') this.active = -1;
  };

  private close(): void {
    this.open = false;
    this.active = -1;
  }

  private readonly left = ({ relatedTarget }: FocusEvent): void => {
    const within = relatedTarget instanceof Node && this.shadowRoot?.contains(relatedTarget);
    if (!within) this.close();
  };

  private readonly clear = (): void => {
    this.value = '';
    this.close();
    this.field?.focus();
    // As typing it away would tell.
    this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  };

  private readonly pick = (event: Event, { collection, id, name }: Choice): void => {
    this.close();
    if (this.dispatchEvent(new VitrineSelectEvent(collection, id, name))) {
      this.value = textIn(name, this.language).text;
    } else event.preventDefault();
  };

  protected override render(): TemplateResult {
    return draw(
      this,
      this.language,
      // All kinds are a list of none.
      () => kindsIn(this.kinds) ?? [],
      () => this.combobox(),
    );
  }

  private combobox(): TemplateResult {
    const { language: locale, value } = this;
    const words = searchWords[locale];
    const [found, groups] = this.answer();
    const shown = this.open && value.trim() !== '' && (found !== undefined || this.failed);
    const count = groups.reduce((sum, { choices }) => sum + choices.length, 0);
    const isNear = found?.hits.length === 0;
    const note = this.noteOf(found, count);
    return html`<div class="exhibit" lang=${locale} dir=${this.direction}>
      <label class="caption" for="field"><slot name="label">${words.label}</slot></label>
      <div class="box" @focusout=${this.left}>
        ${lens}
        <input
          id="field"
          part="field"
          type="text"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded=${shown && count > 0 ? 'true' : 'false'}
          aria-controls="list"
          aria-activedescendant=${shown && this.active >= 0 ? `option-${this.active}` : nothing}
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          enterkeyhint="search"
          .value=${live(value)}
          @focus=${this.load}
          @input=${this.typed}
          @compositionend=${this.typed}
          @keydown=${this.pressed}
        />
        ${
          value === ''
            ? nothing
            : html`<button
                class="clear"
                type="button"
                aria-label=${words.clear}
                @click=${this.clear}
              >
                ${cross}
              </button>`
        }
        <div class="popup" ?hidden=${!shown}>
          ${note === '' ? nothing : html`<p class="note" aria-hidden="true">${note}</p>`}
          <div id="list" part="list" role="listbox" aria-label=${words.list} ?hidden=${count === 0}>
            ${this.groups(groups)}
          </div>
        </div>
      </div>
      <p class="spoken" role="status">
        ${!shown ? '' : isNear || this.failed ? note : words.found(count)}
      </p>
    </div>`;
  }

  private noteOf(found: Found | undefined, count: number): string {
    const words = searchWords[this.language];
    const text = this.value.trim();
    if (this.failed) return words.cannotSearch;
    if (!found || found.hits.length > 0) return '';
    return count > 0 ? words.nearest(text) : words.nothing(text);
  }

  private groups(groups: readonly ChoiceGroup[]): readonly TemplateResult[] {
    const { language: locale, active, pick } = this;
    let place = -1;
    return groups.map(
      ({ collection, choices }) =>
        html`<div role="group" aria-labelledby="kind-${collection}">
          <div class="kind" id="kind-${collection}" role="presentation">
            ${searchWords[locale].kinds[collection]}
          </div>
          ${choices.map((choice) => {
            place += 1;
            const href = linkTo(this, this.href, choice);
            return option(choice, { locale, place, active: place === active, href, pick });
          })}
        </div>`,
    );
  }
}

const lens = html`<svg class="lens" viewBox="0 0 14 14" aria-hidden="true">
  <path
    d="M6 10.5a4.5 4.5 0 1 1 0-9 4.5 4.5 0 0 1 0 9zM9.5 9.5l3.5 3.5"
    fill="none"
    stroke="currentColor"
    stroke-width="1.4"
  />
</svg>`;

const cross = html`<svg viewBox="0 0 12 12" aria-hidden="true">
  <path d="M1.5 1.5l9 9M10.5 1.5l-9 9" stroke="currentColor" stroke-width="1.4" />
</svg>`;

declare global {
  interface HTMLElementTagNameMap {
    'vitrine-atlas-search': VitrineAtlasSearch;
  }
}
