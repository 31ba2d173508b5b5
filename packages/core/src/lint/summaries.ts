import type { Locale, LocalizedText } from '../model/localized-text.js';
import { placeOf, type PlacedClaim } from './context.js';
import type { Place } from './rule.js';

/** A summary in one language, and where it stands. */
interface PlacedSummary {
  readonly text: string;
  readonly locale: Locale;
  readonly place: Place;
  readonly of: PlacedClaim;
}

const locales: readonly Locale[] = ['en', 'zh-Hans'];

/** Every summary in every language. One that is plain English stands in no map of languages. */
export function summariesIn(claims: readonly PlacedClaim[]): PlacedSummary[] {
  return claims.flatMap((of) => {
    const summary: LocalizedText | undefined = of.claim.summary;
    if (summary === undefined) return [];
    return locales.flatMap((locale): PlacedSummary[] => {
      const text = summary[locale];
      if (text === undefined) return [];
      return [{ text, locale, place: placeOf(of, 'summary', locale), of }];
    });
  });
}
