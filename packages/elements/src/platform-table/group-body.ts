import type { Locale, Quantity } from '@vitrine/core';
import type { ComparisonCell, ComparisonRow, PlatformComparison } from '@vitrine/query';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { ExhibitContext } from '../shared/exhibit-context.js';
import { textIn } from '../shared/format/locale.js';
import { scaleFor } from '../shared/format/quantities.js';
import { tableWords } from './words.js';
import { groupNames } from '../shared/messages/groups.js';
import { punctuation } from '../shared/messages/punctuation.js';
import { disclosure, foldId } from '../shared/templates/disclosure.js';
import { properName, secondName } from '../shared/templates/names.js';
import { cellContent, partOf } from './cell-content.js';
import { chooseRows } from './row-choice.js';
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
        <span class="spoken">${tableWords[locale].measure}</span>
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

/** Groups that grow with every source: what compares comes first, the rest stands behind a button. */
const folding = new Set(['reach', 'tools']);

/** The rows of a group under its heading. */
export function groupBody(
  group: Group,
  comparison: PlatformComparison,
  context: ExhibitContext,
): TemplateResult {
  const columns = comparison.platforms.length + 1;
  const { first, rest } = folding.has(group.id)
    ? chooseRows(group.rows)
    : { first: group.rows, rest: [] };
  const heading = html`<tr role="row" class="group">
    <th scope="rowgroup" role="rowheader" colspan=${columns}>
      ${groupNames[context.locale][group.id]}
    </th>
  </tr>`;
  const body = html`<tbody role="rowgroup" class=${group.id}>
    ${withoutHeading.has(group.id) ? nothing : heading}${rowsOf(first, comparison, context)}
  </tbody>`;
  if (rest.length === 0) return body;
  const more =
    group.id === 'tools'
      ? tableWords[context.locale].moreTools
      : tableWords[context.locale].moreMeasures;
  return html`${body}
    <tbody role="rowgroup" class="unfolds">
      <tr role="row">
        <td role="cell" colspan=${columns}>${disclosure(group.id, more(rest.length), context)}</td>
      </tr>
    </tbody>
    <tbody
      role="rowgroup"
      class="${group.id} rest ${context.disclosures.isOpen(group.id) ? '' : 'folded'}"
      id=${foldId(group.id)}
    >
      ${rowsOf(rest, comparison, context)}
    </tbody>`;
}

function rowsOf(
  rows: readonly ComparisonRow[],
  comparison: PlatformComparison,
  context: ExhibitContext,
): readonly TemplateResult[] {
  const { platforms } = comparison;
  const { locale, asOf, sources, disclosures } = context;
  return rows.map((row, index) => {
    const repeated = repeats(row, rows[index - 1]);
    const open = platforms.map((platform) => disclosures.isOpen(partOf(row, platform))).join();
    // A view that is made anew has most rows of the one before.
    return html`${guard([row, repeated, platforms, locale, asOf, sources, open], () =>
      rowTemplate(row, repeated, comparison, context),
    )}`;
  });
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
    <th scope="row" role="rowheader">
      ${rowHead(row, repeated, locale)}${silentLine(row, comparison, locale)}
    </th>
    ${row.cells.map((cell, index) => {
      const platform = comparison.platforms[index];
      if (platform === undefined) return nothing;
      return html`<td role="cell" class=${isSilent(cell) ? 'silent' : nothing}>
        <span class="platform" aria-hidden="true">${properName(platform, locale)}</span>
        <div class="content">${cellContent(cell, { platform, row, scale }, context)}</div>
      </td>`;
    })}
  </tr>`;
}

const isSilent = (cell: ComparisonCell): boolean =>
  cell.kind === 'unknown' || (cell.kind === 'items' && cell.items.length === 0);

/** In a narrow table the platforms of which nobody spoke share one line; a screen reader has their cells. */
function silentLine(
  row: ComparisonRow,
  { platforms }: PlatformComparison,
  locale: Locale,
): TemplateResult | typeof nothing {
  const silent = platforms.filter((_, index) => {
    const cell = row.cells[index];
    return cell !== undefined && isSilent(cell);
  });
  if (silent.length === 0) return nothing;
  const names = silent.map(({ name }) => textIn(name, locale).text);
  const { comma } = punctuation[locale];
  const { noSourceFor } = tableWords[locale];
  return html`<span class="nobody" aria-hidden="true">${noSourceFor(names.join(comma))}</span>`;
}

function quantitiesOf(row: ComparisonRow): readonly Quantity[] {
  return row.cells.flatMap((cell) =>
    cell.kind === 'items'
      ? cell.items.flatMap((item) => (item.type === 'figure' ? [item.figure.value.quantity] : []))
      : [],
  );
}
