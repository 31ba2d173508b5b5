import type { Locale } from '@vitrine/core';
import { html, nothing, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { number, percent } from './numbers.js';

/** One line of a chart: a name, how many, and where the name leads. */
export interface Bar {
  readonly name: TemplateResult | string;
  readonly count: number;
  readonly href?: string;
}

interface Bars {
  readonly caption: string;
  /** What the lines are, as the head of their column. */
  readonly what: string;
  /** What is counted, as the head of the numbers. */
  readonly counted: string;
  /** How the head of the shares reads; left out, there are none. */
  readonly share?: string;
  readonly bars: readonly Bar[];
}

/** A table whose lines draw themselves: a bar for the eye, a number for everybody. */
export function barTable(
  { caption, what, counted, share, bars }: Bars,
  locale: Locale,
): TemplateResult {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const whole = bars.reduce((sum, { count }) => sum + count, 0);
  return html`<table class="bars">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${what}</th>
        <th scope="col" class="amount">${counted}</th>
        ${share === undefined ? nothing : html`<th scope="col" class="amount">${share}</th>`}
      </tr>
    </thead>
    <tbody>
      ${bars.map(
        ({ name, count, href }) =>
          html`<tr>
            <th scope="row">${href === undefined ? name : html`<a href=${href}>${name}</a>`}</th>
            <td class="amount">
              <span class="measured">
                <span class="bar" style=${styleMap({ '--part': String(count / most) })}></span>
                <span>${number(count, locale)}</span>
              </span>
            </td>
            ${
              share === undefined
                ? nothing
                : html`<td class="amount share">${percent(count, whole)}</td>`
            }
          </tr>`,
      )}
    </tbody>
  </table>`;
}
