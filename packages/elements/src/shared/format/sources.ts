import type { Locale, Source } from '@vitrine/core';
import { dateWords } from '../messages/dates.js';
import { sourceWords } from '../messages/sources.js';
import { formatFuzzyDate } from './dates.js';

/** The day on which a source appeared, or that it does not say. */
export function formatPublished(
  source: Source,
  locale: Locale,
  length: 'short' | 'long' = 'short',
): string {
  return source.published
    ? formatFuzzyDate(source.published, locale, length)
    : sourceWords[locale].undated;
}

/** The years in which sources appeared: "2017–20"; missing where none of them is dated. */
export function formatYears(sources: readonly Source[], locale: Locale): string | undefined {
  const years = sources
    .flatMap(({ published }) => [published?.earliest, published?.latest])
    .filter((day) => day !== undefined)
    .map((day) => day.slice(0, 4))
    .sort();
  const [first] = years;
  const last = years.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const { years: span } = dateWords[locale];
  if (locale === 'en') return first === last ? first : `${first}–${last}`;
  return first === last ? `${first}年` : span(first, `${last}年`);
}
