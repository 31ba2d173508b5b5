import type { MatrixColumn } from '@vitrine/query';
import type { Locale } from '@vitrine/core';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { properName } from '../shared/templates/names.js';
import { isSortedBy, type Order } from './order.js';
import { totalText } from './total-text.js';
import { matrixWords } from './words.js';

interface Sorting {
  readonly order: Order;
  readonly sort: (head: Order['by']) => void;
}

/** The platforms, each a button that sorts by it. */
export function columnHeads(
  columns: readonly MatrixColumn[],
  locale: Locale,
  sorting: Sorting,
): TemplateResult {
  const { brand, present } = matrixWords[locale];
  return html`<thead role="rowgroup">
    <tr role="row">
      ${columnHead('brand', brand, '', sorting)}
      ${columns.map(({ platform }, index) =>
        columnHead(
          { platform: platform.id },
          properName(platform, locale),
          followsItsWhole(columns, index) ? 'platform part' : 'platform',
          sorting,
        ),
      )}
      ${columnHead('total', present, 'total', sorting)}
    </tr>
  </thead>`;
}

/** Whether it stands after the platform that it is a part of, with nothing but other parts between. */
function followsItsWhole(columns: readonly MatrixColumn[], index: number): boolean {
  const whole = columns[index]?.parent;
  const before = columns.slice(0, index);
  return (
    whole !== undefined && before.findLast((one) => one.parent !== whole)?.platform.id === whole
  );
}

function columnHead(
  head: Order['by'],
  name: TemplateResult | string,
  kind: string,
  { order, sort }: Sorting,
): TemplateResult {
  const sorted = isSortedBy(order, head);
  return html`<th
    scope="col"
    role="columnheader"
    class=${kind === '' ? nothing : kind}
    aria-sort=${sorted ? order.direction : nothing}
  >
    <button
      class="sort"
      type="button"
      @click=${() => {
        sort(head);
      }}
    >
      ${kind === 'total' ? html`${arrow}${name}` : html`${name}${arrow}`}
    </button>
  </th>`;
}

/** It points down for what begins with A or with the most. */
const arrow = html`<svg class="arrow" viewBox="0 0 8 6" aria-hidden="true">
  ${svg`<path d="M0.5 1h7L4 5.5z" fill="currentColor"/>`}
</svg>`;

/** How many brands are present on each platform. */
export function totalsFoot(columns: readonly MatrixColumn[], locale: Locale): TemplateResult {
  return html`<tfoot role="rowgroup">
    <tr role="row">
      <th scope="row" role="rowheader">${matrixWords[locale].presentHere}</th>
      ${columns.map(
        ({ platform, total }) =>
          html`<td role="cell" data-platform=${platform.name[locale] ?? platform.name.en}>
            ${totalText(total, locale)}
          </td>`,
      )}
      <td role="cell" class="total"></td>
    </tr>
  </tfoot>`;
}
