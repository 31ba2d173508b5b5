import type { IsoDate, Locale } from '@vitrine/core';
import type { Standing } from '@vitrine/query';
import { messages } from '../messages/index.js';
import { formatFuzzyDate, formatMonth, formatPeriod, formatSeen, formatSince } from './dates.js';

/**
 * The days of a standing in a few words: "since Dec 2019", "seen 2019–21", "announced Sep 2019",
 * "denied Dec 2019", "Apr 2015 – Mar 2016". Where nothing is known of its days, the state itself.
 */
export function formatStanding(standing: Standing, locale: Locale, asOf?: IsoDate): string {
  const words = messages[locale];
  const { state, from, to, seen } = standing;
  switch (state) {
    case 'certain':
    case 'presumed':
      if (from && to && state === 'certain') return span(standing, locale);
      if (from) return formatSince(from, locale);
      if (seen) return words.seen(formatSeen(seen.first, seen.last, locale));
      return words.states[state];
    case 'possible':
      if (seen && asOf !== undefined && asOf < (seen.first.earliest ?? '')) {
        return words.firstSeen(formatMonth(seen.first, locale));
      }
      if (seen) return words.seen(formatSeen(seen.first, seen.last, locale));
      if (from) return words.from(formatFuzzyDate(from, locale));
      return words.states[state];
    case 'announced':
      if (standing.announced) return words.announced(formatMonth(standing.announced, locale));
      if (standing.plannedFrom) {
        return words.announcedFor(formatFuzzyDate(standing.plannedFrom, locale));
      }
      return words.states[state];
    case 'ended':
      return span(standing, locale);
    case 'absent':
      if (standing.denied) return words.denied(formatMonth(standing.denied, locale));
      if (from) return words.from(formatFuzzyDate(from, locale));
      if (seen) return words.firstSeen(formatMonth(seen.first, locale));
      return words.states[state];
    case 'unknown':
      return words.states[state];
  }
}

function span({ state, from, to, seen }: Standing, locale: Locale): string {
  const words = messages[locale];
  if (from && to) return formatPeriod(from, to, locale);
  if (to) return words.ended(formatFuzzyDate(to, locale));
  if (from) return formatSince(from, locale);
  if (seen) return words.seen(formatSeen(seen.first, seen.last, locale));
  return words.states[state];
}
