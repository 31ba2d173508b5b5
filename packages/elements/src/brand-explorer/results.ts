import type { IsoDate, Locale } from '@vitrine/core';
import type { BrandIndex, IndexedBrand } from '@vitrine/query/views';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { repeat } from 'lit/directives/repeat.js';
import { textIn } from '../shared/format/locale.js';
import { punctuation } from '../shared/messages/punctuation.js';
import { properName, secondName } from '../shared/templates/names.js';
import type { ExplorerState } from './state.js';
import { explorerWords } from './words.js';

interface ResultContext {
  readonly locale: Locale;
  readonly asOf: IsoDate;
  /** The level of the cards' names among the headings of the page. */
  readonly level: number;
  readonly hrefOf: (id: string) => string | undefined;
}

/**
 * Brands as cards. Until their code has been loaded each shows its name. On paper those that are not drawn are listed by
 * name.
 */
export function cardsOf(
  brands: readonly IndexedBrand[],
  shown: number,
  context: ResultContext,
): TemplateResult {
  const { locale, asOf, level, hrefOf } = context;
  const rest = brands.slice(shown);
  const { colon, stop, comma } = punctuation[locale];
  return html`<ul class="cards" role="list">
      ${repeat(
        brands.slice(0, shown),
        ({ brand }) => brand.id,
        ({ brand }) =>
          html`<li tabindex="-1">
            <vitrine-brand-card
              brief
              brand=${brand.id}
              as-of=${asOf}
              locale=${locale}
              heading-level=${level}
              href=${ifDefined(hrefOf(brand.id))}
              ><span slot="label" hidden></span>${properName(brand, locale)}
              ${secondName(brand, locale)}</vitrine-brand-card
            >
          </li>`,
      )}
    </ul>
    ${
      rest.length === 0
        ? nothing
        : html`<p class="print">
            ${explorerWords[locale].alsoFound}${colon}${rest
              .map(({ brand }) => textIn(brand.name, locale).text)
              .join(locale === 'en' ? comma : '、')}${stop}
          </p>`
    }`;
}

/** Draws the next cards; nothing where all are drawn. */
export const furtherButton = (next: number, locale: Locale, more: () => void) =>
  next <= 0
    ? nothing
    : html`<button class="further" type="button" @click=${more}>
        ${explorerWords[locale].showMore(next)}
      </button>`;

/** The same brands as a matrix, on the platforms and through the channels that are chosen, or all. */
export function matrixOf(
  { brands }: BrandIndex,
  { platforms, channels }: ExplorerState,
  { locale, asOf, level }: ResultContext,
): TemplateResult {
  return html`<vitrine-presence-matrix
    brands=${brands.map(({ brand }) => brand.id).join(' ')}
    platforms=${platforms.join(' ')}
    channels=${channels.join(' ')}
    as-of=${asOf}
    locale=${locale}
    heading-level=${level}
    ><span slot="headline" class="part">${explorerWords[locale].whoIsWhere}</span
    ><span slot="label" hidden></span
  ></vitrine-presence-matrix>`;
}
