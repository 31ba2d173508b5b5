import type { IsoDate, Locale } from '@vitrine/core';
import type { Standing } from '@vitrine/query';
import { dateWords } from '../messages/dates.js';
import { standingWords } from '../messages/standings.js';
import { stateNames } from '../messages/states.js';
import { formatFuzzyDate, formatMonth, formatPeriod, formatSeen, formatSince } from './dates.js';

/**
 * The days of a standing in a few words: "since Dec 2019", "seen 2019–21", "announced Sep 2019",
 * "denied Dec 2019", "Apr 2015 – Mar 2016". Where nothing is known of its days, the state itself.
 */
export function formatStanding(standing: Standing, locale: Locale, asOf?: IsoDate): string {
  const { state, from, to, seen } = standing;
  switch (state) {
    case 'certain':
    case 'presumed':
      if (from && to && state === 'certain') return span(standing, locale);
      if (from) return formatSince(from, locale);
      if (seen) return standingWords[locale].seen(formatSeen(seen.first, seen.last, locale));
      return stateNames[locale][state];
    case 'possible':
      if (seen && asOf !== undefined && asOf < (seen.first.earliest ?? '')) {
        return standingWords[locale].firstSeen(formatMonth(seen.first, locale));
      }
      if (seen) return standingWords[locale].seen(formatSeen(seen.first, seen.last, locale));
      if (from) return dateWords[locale].from(formatFuzzyDate(from, locale));
      return stateNames[locale][state];
    case 'announced':
      if (standing.announced)
        return standingWords[locale].announced(formatMonth(standing.announced, locale));
      if (standing.plannedFrom) {
        return standingWords[locale].announcedFor(formatFuzzyDate(standing.plannedFrom, locale));
      }
      return stateNames[locale][state];
    case 'ended':
      return span(standing, locale);
    case 'absent':
      if (standing.denied)
        return standingWords[locale].denied(formatMonth(standing.denied, locale));
      if (from) return dateWords[locale].from(formatFuzzyDate(from, locale));
      if (seen) return standingWords[locale].firstSeen(formatMonth(seen.first, locale));
      return stateNames[locale][state];
    case 'unknown':
      return stateNames[locale][state];
  }
}

function span({ state, from, to, seen }: Standing, locale: Locale): string {
  if (from && to) return formatPeriod(from, to, locale);
  if (to) return standingWords[locale].ended(formatFuzzyDate(to, locale));
  if (from) return formatSince(from, locale);
  if (seen) return standingWords[locale].seen(formatSeen(seen.first, seen.last, locale));
  return stateNames[locale][state];
}
