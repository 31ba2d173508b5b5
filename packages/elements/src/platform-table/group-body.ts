import type { Quantity } from '@vitrine/core';
import type { ComparisonRow, PlatformComparison } from '@vitrine/query';
import { html, nothing, type TemplateResult } from 'lit';
import { scaleFor } from '../shared/format/quantities.js';
import { messages } from '../shared/messages/index.js';
import type { ExhibitContext } from '../shared/templates/evidenced.js';
import { properName, secondName } from '../shared/templates/names.js';
import { cellContent } from './cell-content.js';
import { rowHead } from './row-head.js';

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

/** Groups whose only row says what the heading would say; and what a platform is needs no heading. */
const withoutHeading = new Set(['identity', 'brands', 'deals']);

/** The rows of a group under its heading. */
export function groupBody(
  group: Group,
  comparison: PlatformComparison,
  context: ExhibitContext,
): TemplateResult {
  const heading = html`<tr role="row" class="group">
    <th scope="rowgroup" role="rowheader" colspan=${comparison.platforms.length + 1}>
      ${messages[context.locale].groups[group.id]}
    </th>
  </tr>`;
  const rows = group.rows.map((row, index) =>
    rowTemplate(row, repeats(row, group.rows[index - 1]), comparison, context),
  );
  return html`<tbody role="rowgroup" class=${group.id}>
    ${withoutHeading.has(group.id) ? nothing : heading}${rows}
  </tbody>`;
}

/** Whether only its population tells a row from the one above, so that the eye needs the metric once. */
function repeats(row: ComparisonRow, above: ComparisonRow | undefined): boolean {
  return (
    row.label !== undefined &&
    row.population !== undefined &&
    row.label.en === above?.label?.en &&
    row.unit?.id === above.unit?.id
  );
}

function rowTemplate(
  row: ComparisonRow,
  repeated: boolean,
  comparison: PlatformComparison,
  context: ExhibitContext,
): TemplateResult {
  const { locale } = context;
  const scale = scaleFor(quantitiesOf(row), locale);
  return html`<tr role="row">
    <th scope="row" role="rowheader">${rowHead(row, repeated, locale)}</th>
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

function quantitiesOf(row: ComparisonRow): readonly Quantity[] {
  return row.cells.flatMap((cell) =>
    cell.kind === 'items'
      ? cell.items.flatMap((item) => (item.type === 'figure' ? [item.figure.value.quantity] : []))
      : [],
  );
}
