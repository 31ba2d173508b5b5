import type { Quantity } from '@vitrine/core';
import type { ComparisonRow, PlatformComparison } from '@vitrine/query';
import { html, nothing, type TemplateResult } from 'lit';
import { textIn } from '../shared/format/locale.js';
import { scaleFor, unitLabel, type Scale } from '../shared/format/quantities.js';
import { messages } from '../shared/messages/index.js';
import type { ExhibitContext } from '../shared/templates/evidenced.js';
import { localized, properName, secondName } from '../shared/templates/names.js';
import { cellContent } from './cell-content.js';

type Group = PlatformComparison['groups'][number];

// The roles repeat those of the elements, because a narrow table is laid out as blocks, and a browser
// may then forget that it is a table.

export function columnHeads(
  { platforms }: PlatformComparison,
  { locale }: ExhibitContext,
): TemplateResult {
  return html`<thead role="rowgroup">
    <tr role="row">
      <th scope="col" role="columnheader">
        <span class="spoken">${messages[locale].measure}</span>
      </th>
      ${platforms.map(
        (platform) =>
          html`<th scope="col" role="columnheader">
            ${properName(platform, locale)} ${secondName(platform, locale)}
          </th>`,
      )}
    </tr>
  </thead>`;
}

/** The rows of a group under its heading. What a platform is needs no heading. */
export function groupBody(
  group: Group,
  comparison: PlatformComparison,
  context: ExhibitContext,
): TemplateResult {
  const { locale } = context;
  const heading =
    group.id === 'identity'
      ? nothing
      : html`<tr role="row" class="group">
          <th scope="rowgroup" role="rowheader" colspan=${comparison.platforms.length + 1}>
            ${messages[locale].groups[group.id]}
          </th>
        </tr>`;
  return html`<tbody role="rowgroup" class=${group.id}>
    ${heading} ${group.rows.map((row) => rowTemplate(row, comparison, context))}
  </tbody>`;
}

function rowTemplate(
  row: ComparisonRow,
  comparison: PlatformComparison,
  context: ExhibitContext,
): TemplateResult {
  const { locale } = context;
  const scale = scaleFor(quantitiesOf(row), locale);
  return html`<tr role="row">
    <th scope="row" role="rowheader">${rowHead(row, scale, context)}</th>
    ${row.cells.map((cell, index) => {
      const platform = comparison.platforms[index];
      if (platform === undefined) return nothing;
      return html`<td role="cell">
        <span class="platform" aria-hidden="true">${properName(platform, locale)}</span>
        <div class="content">${cellContent(cell, { platform, row, scale }, context)}</div>
      </td>`;
    })}
  </tr>`;
}

function rowHead(row: ComparisonRow, scale: Scale, { locale }: ExhibitContext): TemplateResult {
  const label = row.label === undefined ? rowName(row, locale) : localized(row.label, locale);
  const unit = row.unit && unitLabel(row.unit, scale, locale);
  return html`${label}${
    unit === undefined
      ? nothing
      : html`<span class="unit">${locale === 'en' ? ', ' : '，'}${unit}</span>`
  }
  ${
    row.population === undefined
      ? nothing
      : html`<span class="detail">${localized(row.population, locale)}</span>`
  }`;
}

/** The name of a row as plain text, for the title of a popover. */
export function rowName(row: ComparisonRow, locale: ExhibitContext['locale']): string {
  return row.label === undefined
    ? (messages[locale].rows[row.id] ?? row.id)
    : textIn(row.label, locale).text;
}

function quantitiesOf(row: ComparisonRow): readonly Quantity[] {
  return row.cells.flatMap((cell) =>
    cell.kind === 'items'
      ? cell.items.flatMap((item) => (item.type === 'figure' ? [item.figure.value.quantity] : []))
      : [],
  );
}
