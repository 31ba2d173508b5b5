import type { Locale } from '@vitrine/core';
import type { MetricSeriesView } from '@vitrine/query';
import { html, nothing, type TemplateResult } from 'lit';
import { list, textIn } from '../shared/format/locale.js';
import { unitLabel } from '../shared/format/quantities.js';
import type { Chosen } from './choose.js';
import { chartWords } from './words.js';

const line = (text: string): TemplateResult => html`<span>${text}</span>`;

/** What was asked for and is not in the drawing, so that nobody takes it for all there is. */
export function notes(
  { without }: MetricSeriesView,
  chosen: Chosen | undefined,
  locale: Locale,
): TemplateResult {
  const words = chartWords[locale];
  const names = without.map(({ name }) => textIn(name, locale).text);
  const units = (chosen?.otherScales ?? []).map(({ unit }) => unitLabel(unit, locale));
  const { drawn = [], left = 0 } = chosen ?? {};
  return html`${names.length === 0 ? nothing : line(words.without(list(names, locale)))}
  ${left === 0 ? nothing : line(words.notDrawn(drawn.length, drawn.length + left))}
  ${units.length === 0 ? nothing : line(words.otherUnits(list(units, locale)))}`;
}
