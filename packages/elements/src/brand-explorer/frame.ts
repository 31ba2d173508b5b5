import type { IsoDate, Locale } from '@vitrine/core';
import type { BrandIndex } from '@vitrine/query/views';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { VitrineSelectEvent } from '../atlas-search/event.js';
import { formatDate } from '../shared/format/dates.js';
import { chosenIn, questionText } from './facet-text.js';
import type { ExplorerState } from './state.js';
import { explorerWords } from './words.js';

interface FrameContext {
  readonly locale: Locale;
  readonly direction: 'ltr' | 'rtl';
  /** The level of the headline among the headings of the page. */
  readonly level: number;
  readonly state: ExplorerState;
  readonly day: IsoDate;
}

interface SearchListeners {
  readonly typed: (event: Event) => void;
  readonly picked: (event: VitrineSelectEvent) => void;
}

/** The head of the explorer and its field, which stay whatever is found; without an index where it cannot be had. */
export function frame(
  index: BrandIndex | undefined,
  { locale, direction, level, state, day }: FrameContext,
  listeners: SearchListeners,
  body: TemplateResult,
): TemplateResult {
  const words = explorerWords[locale];
  const chosen = index ? chosenIn(index, state, locale) : [];
  return html`<section class="exhibit" lang=${locale} dir=${direction}>
    <p class="label"><slot name="label">${words.label}</slot></p>
    <div class="headline" role="heading" aria-level=${level}>
      <slot name="headline">${words.headline}</slot>
    </div>
    <p class="subtitle">
      <slot name="subtitle"
        >${index ? words.subtitle(index.all, formatDate(index.asOf, locale, 'long')) : nothing}</slot
      >
    </p>
    <p class="print question">${questionText(chosen, state.text, day, locale)}</p>
    ${searchForm(state.text, locale, listeners)} ${body}
  </section>`;
}

/** Until the code of the search has come, a plain field stands in its place. */
function searchForm(
  text: string,
  locale: Locale,
  { typed, picked }: SearchListeners,
): TemplateResult {
  const { search } = explorerWords[locale];
  return html`<form
    class="search"
    role="search"
    @submit=${(event: Event) => {
      event.preventDefault();
    }}
  >
    <vitrine-atlas-search
      kinds="brands platforms organizations people"
      locale=${locale}
      .value=${live(text)}
      @input=${typed}
      @compositionend=${typed}
      @vitrine-select=${picked}
      ><span slot="label">${search}</span
      ><input type="search" aria-label=${search} .value=${live(text)}
    /></vitrine-atlas-search>
  </form>`;
}
