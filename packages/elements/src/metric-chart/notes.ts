import type { Locale } from '@vitrine/core';
import type { MetricSeriesView } from '@vitrine/query';
import { list, textIn } from '../shared/format/locale.js';
import { unitLabel } from '../shared/format/quantities.js';
import type { Chosen } from './choose.js';
import { chartWords } from './words.js';

/** What was asked for and is not in the drawing, so that nobody takes it for all there is. */
export function notes(
  { without }: MetricSeriesView,
  chosen: Chosen | undefined,
  locale: Locale,
): string {
  const words = chartWords[locale];
  const names = without.map(({ name }) => textIn(name, locale).text);
  const units = (chosen?.otherScales ?? []).map(({ unit }) => unitLabel(unit, locale));
  const { drawn = [], left = 0 } = chosen ?? {};
  const said = [
    ...(names.length === 0 ? [] : [words.without(list(names, locale))]),
    ...(left === 0 ? [] : [words.notDrawn(drawn.length, drawn.length + left)]),
    ...(units.length === 0 ? [] : [words.otherUnits(list(units, locale))]),
  ];
  return said.join(locale === 'en' ? ' ' : '');
}
