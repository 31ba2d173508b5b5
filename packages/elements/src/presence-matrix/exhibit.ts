import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { headingLevel } from '../shared/draw.js';
import type { ExhibitContext } from '../shared/exhibit-context.js';
import { formatDate } from '../shared/format/dates.js';
import { listed } from '../shared/listed.js';
import { dateWords } from '../shared/messages/dates.js';
import { punctuation } from '../shared/messages/punctuation.js';
import { countLine, printedNotes, publisherLine } from '../shared/templates/source-line.js';
import { columnHeads, totalsFoot } from './head.js';
import { matrixLegend } from './matrix-legend.js';
import type { Order } from './order.js';
import type { Shown } from './shown.js';
import { headlineOf, subtitleOf } from './texts.js';
import { matrixWords } from './words.js';

/** As many columns as fit a column of text, and a sheet of paper. */
const columnful = 5;
const sheetful = 10;

/** As many rows as fit a screen: more of them get a head that stays in sight. */
const screenful = 24;

/** How a matrix stands in its place at the moment. */
interface Setting {
  /** What the page asked for: ids of owners, words of channels, the level of the headline. */
  readonly owners: string;
  readonly channels: string;
  readonly level: number;
  readonly order: Order;
  readonly windowed: boolean;
  readonly printing: boolean;
  readonly edges: { readonly overflows: boolean; readonly more: boolean };
  /** The buttons that copy the table. */
  readonly copies: () => TemplateResult;
}

interface Listeners {
  readonly sort: (head: Order['by']) => void;
  readonly clicked: (event: Event) => void;
  readonly focused: (event: FocusEvent) => void;
  readonly pressed: (event: KeyboardEvent) => void;
  readonly scrolled: () => void;
}

/** All of the exhibit but the rows, which are drawn apart. */
export function matrixExhibit(
  { matrix, groups, items, brands, used }: Shown,
  { owners, channels, level, order, windowed, printing, edges, copies }: Setting,
  { sort, clicked, focused, pressed, scrolled }: Listeners,
  context: ExhibitContext,
): TemplateResult {
  const { locale } = context;
  const { asOf, sources, columns } = matrix;
  const words = matrixWords[locale];
  const headline = headlineOf(groups, owners, locale);
  const caption = `${headline}${punctuation[locale].comma}${dateWords[locale].asOf(formatDate(asOf, locale, 'long'))}`;
  const tall = brands > screenful;
  const wide = columns.length > sheetful;
  const bounded = windowed || (tall && wide);
  const scrolls = edges.overflows || bounded;
  return html`<section class="exhibit" lang=${locale} dir="ltr">
    <p class="label"><slot name="label">${words.label}</slot></p>
    <div class="headline" role="heading" aria-level=${headingLevel(level, 3)}>
      <slot name="headline">${headline}</slot>
    </div>
    <p class="subtitle">
      <slot name="subtitle">${subtitleOf(matrix, brands, listed(channels), locale)}</slot>
    </p>
    <div
      class="frame"
      ?data-scrolls=${edges.overflows}
      ?data-more=${edges.more}
      ?data-tall=${tall}
      ?data-broad=${columns.length > columnful}
      ?data-wide=${wide}
      ?data-bounded=${bounded}
      ?data-windowed=${windowed}
      ?data-noted=${printing}
    >
      <div
        class="scroller"
        role="region"
        aria-label=${scrolls ? words.scrolls(caption) : caption}
        tabindex=${scrolls ? '0' : nothing}
        @scroll=${scrolled}
      >
        ${
          brands === 0
            ? html`<p class="message">${words.nothing}</p>`
            : html`<table
                role="table"
                part="table"
                aria-describedby="keys"
                aria-rowcount=${windowed ? items.length + 2 : nothing}
                @click=${clicked}
                @focusin=${focused}
                @keydown=${pressed}
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
      ${brands === 0 ? nothing : copies()}${guard([sources, locale], () => printedNotes(matrix, locale))}
    </footer>
  </section>`;
}
