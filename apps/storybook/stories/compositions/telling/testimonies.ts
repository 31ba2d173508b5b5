import type { FuzzyDate, Locale, LocalizedText } from '@vitrine/core';
import { html, nothing, type TemplateResult } from 'lit';
import { absenceWords, formatFuzzyDate, textIn } from './from-elements.js';
import type { Telling } from './telling.js';

/** What one source says, as a row of a table. */
export interface Testimony {
  readonly source: string;
  /** Dates or figures, one a column. */
  readonly values: readonly string[];
  readonly summary?: LocalizedText | undefined;
  /** That the atlas prefers this reading, in words. */
  readonly preferred?: string | undefined;
}

interface Testimonies {
  readonly caption: string;
  /** The heads of the columns: who speaks, the values, what is said besides. */
  readonly heads: readonly string[];
  readonly rows: readonly Testimony[];
  /** Which of the values, from 0, are numbers of one measure, which end at one edge. */
  readonly measure?: number;
}

/** Who says what, source by source, in the order given. */
export function testimonyTable(
  { caption, heads, rows, measure }: Testimonies,
  { locale, publisher, published }: Telling,
): TemplateResult {
  const [who = '', ...values] = heads.slice(0, -1);
  const kind = (value: number) => (value === measure ? 'value amount' : 'value');
  return html`
    <figure class="testimonies said-by" data-from-atlas>
      <table>
        <caption>
          ${caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">${who}</th>
            ${values.map((head, index) => html`<th scope="col" class=${kind(index)}>${head}</th>`)}
            <th scope="col" class="said">${heads.at(-1)}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ source, values, summary, preferred }) =>
              html`<tr>
                <th scope="row">
                  ${publisher(source)} <span class="date">${published(source)}</span>
                </th>
                ${values.map(
                  (value, index) =>
                    html`<td class=${kind(index)} data-head=${heads[index + 1] ?? ''}>
                      ${value || none(locale)}
                    </td>`,
                )}
                <td class="said">
                  ${summary === undefined ? none(locale) : said(summary, locale)}
                  ${
                    preferred === undefined
                      ? nothing
                      : html`<span class="preferred">${preferred}</span>`
                  }
                </td>
              </tr>`,
          )}
        </tbody>
      </table>
    </figure>
  `;
}

function said(summary: LocalizedText, locale: Locale): TemplateResult {
  const { text, lang } = textIn(summary, locale);
  return html`<span lang=${lang}>${text}</span>`;
}

const none = (locale: Locale) =>
  html`<span class="none" aria-hidden="true">–</span
    ><span class="spoken">${absenceWords[locale].unknown}</span>`;

/** A date in a table, empty where there is none. */
export const dateOf = (date: FuzzyDate | undefined, locale: Locale): string =>
  date === undefined ? '' : formatFuzzyDate(date, locale);
