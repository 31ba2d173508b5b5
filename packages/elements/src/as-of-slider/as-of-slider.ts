import { html, svg, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { base } from '../shared/base.styles.js';
import { property, query } from '../shared/decorators.js';
import { draw } from '../shared/draw.js';
import { exhibitStyles } from '../shared/exhibit.styles.js';
import type { Exhibits } from '../shared/exhibits.js';
import { formatDate } from '../shared/format/dates.js';
import { Remembered } from '../shared/remembered.js';
import { VitrineElement } from '../shared/vitrine-element.js';
import { tokens } from '../tokens/tokens.styles.js';
import { asOfSliderStyles } from './as-of-slider.styles.js';
import { VitrineAsOfChangeEvent } from './event.js';
import {
  lastDayOf,
  monthOf,
  monthsOfYear,
  spanBetween,
  within,
  yearMarks,
  type Month,
  type Span,
  type YearMark,
} from './months.js';
import { Player } from './player.js';
import { sliderWords } from './words.js';

/**
 * Moves everything in the same `<vitrine-atlas>` through time, month by month: by pointer, by keyboard (arrow keys a
 * month, Page Up and Page Down a year, Home and End), or by itself. Outside an atlas it tells the page.
 *
 * @summary The day that a page shows.
 * @attr {'light' | 'dark' | 'auto'} theme - For a place whose colours differ from the page's; `auto` follows the reader's system.
 * @slot - Readable content for where scripts do not run; shown until the slider has its span.
 * @slot label - What the slider sets, before the day; "As of" unless given.
 * @csspart slider - The range input.
 * @csspart play - The button that plays and pauses.
 * @cssprop --vitrine-color-ink - Text, the line and its handle.
 * @cssprop --vitrine-color-muted - The years.
 * @cssprop --vitrine-color-accent - The ring around what has the focus.
 * @cssprop [--vitrine-space-exhibit=24px] - Space above and below the slider on a page.
 * @fires {VitrineAsOfChangeEvent} vitrine-as-of-change - A reader turns to another day. Cancel it to stay where the page is.
 */
export class VitrineAsOfSlider extends VitrineElement {
  static override styles = [tokens, base, exhibitStyles, asOfSliderStyles];

  /** The first month, as a year, month or day; the first year of which the atlas has a source unless given. */
  @property() min = '';

  /** The last month, as a year, month or day; the last year of which the atlas has a source unless given, but not after today. */
  @property() max = '';

  @query('input') private readonly input?: HTMLInputElement | null;

  private readonly spans = new Remembered<Span | undefined>();
  private readonly player = new Player(this, (months) => this.forward(months));

  /** @throws VitrineError where `min` or `max` is no date, or they are the wrong way round */
  private span(): Span | undefined {
    const { min, max } = this;
    const exhibits = min === '' || max === '' ? this.exhibits : undefined;
    return this.spans.of([exhibits, min, max], () => {
      const [first, last] = min === '' || max === '' ? yearsOf(exhibits) : ['', ''];
      if (first === undefined || last === undefined) return undefined;
      return spanBetween(min || first, max || last);
    });
  }

  /** Turns to the last day of a month, unless the page forbids it; false at the end of the span. */
  private turn(month: Month): void {
    const day = lastDayOf(month);
    if (day === this.day) return;
    const allowed = this.dispatchEvent(new VitrineAsOfChangeEvent(day));
    // A day of one's own is one's own to change; that of the atlas is the atlas's.
    if (allowed && (this.asOf !== undefined || this.surroundings === undefined)) this.asOf = day;
    // The handle goes back where the page has not followed.
    this.requestUpdate();
  }

  private forward(months: number): boolean {
    const span = this.span();
    if (span === undefined) return false;
    const next = within(monthOf(this.day) + months, span);
    this.turn(next);
    return next < span.max;
  }

  private readonly toggle = (): void => {
    const { player } = this;
    const span = this.span();
    if (player.playing || span === undefined) {
      player.stop();
      return;
    }
    // From the end there is only the start to play from.
    if (monthOf(this.day) >= span.max) this.turn(span.min);
    player.start();
  };

  private readonly moved = (): void => {
    this.player.stop();
    if (this.input) this.turn(this.input.valueAsNumber);
  };

  private readonly pressed = (event: KeyboardEvent): void => {
    const steps = { PageUp: monthsOfYear, PageDown: -monthsOfYear }[event.key];
    const { input } = this;
    if (steps === undefined || !input) return;
    // A browser's own step would depend on how long the span is.
    event.preventDefault();
    input.valueAsNumber += steps;
    this.moved();
  };

  protected override render(): TemplateResult {
    return draw(
      this,
      this.language,
      () => this.span(),
      (span) => this.slider(span),
    );
  }

  private slider(span: Span): TemplateResult {
    const { language: locale, player } = this;
    const { asOf, play, pause } = sliderWords[locale];
    const day = formatDate(this.day, locale, 'long');
    const years = yearMarks(span);
    return html`<div class="exhibit" lang=${locale} dir=${this.direction}>
      <div class="day">
        <button
          class="play"
          part="play"
          type="button"
          aria-label=${player.playing ? pause : play}
          @click=${this.toggle}
        >
          <svg viewBox="0 0 12 12" aria-hidden="true">
            ${player.playing ? pauseShape : playShape}
          </svg>
        </button>
        <label for="month"><slot name="label">${asOf}</slot></label>
        <span class="date">${day}</span>
      </div>
      <input
        id="month"
        part="slider"
        type="range"
        min=${span.min}
        max=${span.max}
        step="1"
        .value=${live(String(within(monthOf(this.day), span)))}
        aria-valuetext=${day}
        @input=${this.moved}
        @keydown=${this.pressed}
      />
      <div class="years ${years.length > fewYears ? 'many' : ''}" aria-hidden="true">
        ${years.map(yearTemplate)}
      </div>
    </div>`;
  }
}

const playShape = svg`<path d="M2.5 1v10l8-5z" fill="currentColor"/>`;
const pauseShape = svg`<path d="M2 1h3v10H2zM7 1h3v10H7z" fill="currentColor"/>`;

/** As many years as have room for their names in a column of text. */
const fewYears = 8;

function yearTemplate({ year, steps, partial }: YearMark): TemplateResult {
  const round = year % 5 === 0 ? ' round' : '';
  return html`<span class="year${round}${partial ? ' partial' : ''}" data-steps=${steps}
    ><span>${year}</span></span
  >`;
}

/** The years of the first and the last source of an atlas; nothing where there is no atlas yet. */
function yearsOf(exhibits: Exhibits | undefined): readonly [string?, string?] {
  const years = exhibits?.sourceList({}).choices.years.map(({ year }) => year) ?? [];
  const [last, first] = [years[0], years.at(-1)];
  if (last === undefined || first === undefined) return [];
  const end = lastDayOf(monthOf(`${last}-12`));
  const now = new Date().toISOString().slice(0, 10);
  return [first, end < now ? end : now];
}

declare global {
  interface HTMLElementTagNameMap {
    'vitrine-as-of-slider': VitrineAsOfSlider;
  }
}
