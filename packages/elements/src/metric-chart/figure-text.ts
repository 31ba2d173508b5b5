import type { Locale, NamedThing } from '@vitrine/core';
import type { SeriesPoint } from '@vitrine/query';
import { formatFuzzyDate } from '../shared/format/dates.js';
import { formatQuantity } from '../shared/format/quantities.js';
import { speakValue } from '../shared/format/values.js';
import { figureWords } from '../shared/messages/figures.js';
import { punctuation } from '../shared/messages/punctuation.js';
import type { ValueAxis } from './value-axis.js';
import { chartWords } from './words.js';

/**
 * A figure beside its mark, in the power of ten of the axis unless it is far too small for that. What is counted stands
 * on the axis, so that
 * only shares say their unit, and money in English, where its sign is short.
 */
export function figureText(
  { value, bounds }: SeriesPoint,
  { measures, scale }: Pick<ValueAxis, 'measures' | 'scale'>,
  locale: Locale,
): string {
  const short = value.quantity.unit === 'percent' || (measures === 'money' && locale === 'en');
  const bare = measures !== undefined && !short;
  const size = Math.abs(bounds.low ?? bounds.high ?? 0);
  const fits = size >= scale.divisor / 10;
  return formatQuantity(value.quantity, {
    locale,
    unit: value.unit,
    bare,
    ...(fits && { scale }),
  });
}

/** When a figure is of, and what else is to be said of it: "c. Jun 2018", "2025, forecast". */
export function timeText(point: SeriesPoint, locale: Locale): string {
  const { time, forecast } = point;
  return [
    formatFuzzyDate(time.date, locale),
    ...(time.basis === 'told' ? [chartWords[locale].asReported] : []),
    ...(forecast ? [figureWords[locale].forecast] : []),
  ].join(punctuation[locale].comma);
}

/** All of it for whoever listens: "WeChat, Dec 2018, 1,080,000,000 users". */
export function spokenFigure(point: SeriesPoint, series: string, locale: Locale): string {
  const { reportedBy } = point;
  return [
    series,
    timeText(point, locale),
    speakValue(point.value, locale),
    ...(reportedBy ? [nameOfReporter(reportedBy, locale)] : []),
  ].join(punctuation[locale].comma);
}

const nameOfReporter = ({ name }: NamedThing, locale: Locale): string =>
  chartWords[locale].reportedBy(name[locale] ?? name.en);
