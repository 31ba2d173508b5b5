import type { Locale } from '@vitrine/core';
import type { ComparisonRow } from '@vitrine/query';
import { html, nothing, type TemplateResult } from 'lit';
import { textIn } from '../shared/format/locale.js';
import { unitLabel } from '../shared/format/quantities.js';
import { tableWords } from './words.js';
import { punctuation } from '../shared/messages/punctuation.js';
import { localized } from '../shared/templates/names.js';

/** The head of a row: its name and unit, and whom it counts. A name that repeats is only spoken. */
export function rowHead(row: ComparisonRow, repeated: boolean, locale: Locale): TemplateResult {
  const label = row.label === undefined ? rowName(row, locale) : localized(row.label, locale);
  const said = row.unit && unitLabel(row.unit, locale);
  const unit =
    said === undefined || saysUnit(rowName(row, locale), said)
      ? nothing
      : html`<span class="unit">${punctuation[locale].comma}${said}</span>`;
  const name = html`<span class=${repeated ? 'repeated' : nothing}>${label}${unit}</span>`;
  return row.population === undefined
    ? name
    : html`${name} <span class="detail">${localized(row.population, locale)}</span>`;
}

/** Whether a name tells its unit already, as "monthly active users" does. */
function saysUnit(name: string, unit: string): boolean {
  return name.toLowerCase().includes(unit.replace(/s$/, ''));
}

/** The name of a row as plain text, for the title of a popover. */
export function rowName(row: ComparisonRow, locale: Locale): string {
  return row.label === undefined
    ? (tableWords[locale].rows[row.id] ?? row.id)
    : textIn(row.label, locale).text;
}
