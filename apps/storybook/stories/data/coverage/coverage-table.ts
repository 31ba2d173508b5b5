import type { Locale } from '@vitrine/core';
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { html as fixedHtml, unsafeStatic } from 'lit/static-html.js';
import { absenceWords, properName, secondName } from '../shared/from-elements.js';
import { number } from '../shared/numbers.js';
import { scrollEdge } from '../shared/scroll-edge.js';
import type { CoverageContext } from './context.js';
import type { Coverage, CoverageColumn, CoverageGroup, CoverageRow } from './coverage.js';
import { coverageCell } from './coverage-cell.js';
import { coverageWords } from './words.js';

/** Brands down, platforms across, in a region that scrolls both ways under a head that stays. */
export function coverageTable(
  { columns, groups }: Coverage,
  caption: string,
  context: CoverageContext,
): TemplateResult {
  return html`<div class="frame">
    <div class="scroller" role="region" aria-label=${caption} ${ref(scrollEdge())}>
      <table class="matrix" role="table">
        <caption class="spoken">
          ${caption}
        </caption>
        ${head(columns, context)}
        ${groups.map((group) => groupBody(group, columns, groups.length > 1, context))}
      </table>
    </div>
  </div>`;
}

function head(columns: readonly CoverageColumn[], { locale }: CoverageContext): TemplateResult {
  const words = coverageWords[locale];
  return html`<thead role="rowgroup">
    <tr role="row">
      <th scope="col" role="columnheader">${words.brand}</th>
      <th scope="col" role="columnheader" class="amount">${words.present}</th>
      ${columns.map(
        ({ platform, present }) =>
          html`<th scope="col" role="columnheader">
            ${properName(platform, locale)}
            <span class="count">${number(present, locale)}</span>
          </th>`,
      )}
    </tr>
  </thead>`;
}

function groupBody(
  { owner, rows }: CoverageGroup,
  columns: readonly CoverageColumn[],
  titled: boolean,
  context: CoverageContext,
): TemplateResult {
  const { locale } = context;
  const title =
    owner === undefined
      ? coverageWords[locale].otherOwners
      : html`${properName(owner, locale)} ${secondName(owner, locale)}`;
  return html`<tbody role="rowgroup">
    ${
      titled
        ? html`<tr role="row" class="group">
            <th scope="rowgroup" role="rowheader" colspan=${columns.length + 2}>
              <span>${title}</span>
            </th>
          </tr>`
        : nothing
    }
    ${rows.map((row) => brandRow(row, owner?.name, columns, context))}
  </tbody>`;
}

function brandRow(
  { brand, cells, present }: CoverageRow,
  owner: CoverageRow['brand']['name'] | undefined,
  columns: readonly CoverageColumn[],
  context: CoverageContext,
): TemplateResult {
  const { locale } = context;
  const unknown = unknownCell(locale);
  const names = [brand.name, owner].flatMap((name) => [name?.en, name?.['zh-Hans']]);
  return html`<tr
    role="row"
    data-names=${[...names, ...(brand.aliases ?? [])].join(' ').toLowerCase()}
    data-present=${present}
  >
    <th scope="row" role="rowheader">${properName(brand, locale)} ${secondName(brand, locale)}</th>
    <td role="cell" class="amount">${number(present, locale)}</td>
    ${columns.map(({ platform }) => {
      const cell = cells.get(platform.id);
      return cell === undefined ? unknown : coverageCell(cell, brand, platform, context);
    })}
  </tr>`;
}

/** Nine cells in ten are unknown: one element each, with nothing that could change, keeps the page quick. */
function unknownCell(locale: Locale): TemplateResult {
  const word = unsafeStatic(absenceWords[locale].unknown);
  return fixedHtml`<td role="cell" class="none" aria-label="${word}"></td>`;
}
