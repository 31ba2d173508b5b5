import type { Locale } from '@vitrine/core';
import type { Standing } from '@vitrine/query';
import { formatFuzzyDate, formatMonth, formatPeriod, formatSeen, formatSince } from './dates.js';
import { dateWords } from '../messages/dates.js';
import { standingWords } from '../messages/standings.js';
import { ownershipWords } from '../messages/ownerships.js';

/**
 * The days of an ownership in a few words: "since 2017", "2015 – Aug 2025", "reported 2017–20". What is past
 * is told of its whole time; where nothing is known of its days, how it stands.
 */
export function formatSpell(standing: Standing, locale: Locale): string {
  const { state, from, to, seen, announced, denied } = standing;
  if (state === 'announced' && announced) {
    return standingWords[locale].announced(formatMonth(announced, locale));
  }
  if (state === 'absent' && denied)
    return standingWords[locale].denied(formatMonth(denied, locale));
  if (from && to) return formatPeriod(from, to, locale);
  if (from) return formatSince(from, locale);
  if (to) return dateWords[locale].until(formatFuzzyDate(to, locale));
  if (seen) return ownershipWords[locale].reported(formatSeen(seen.first, seen.last, locale));
  return ownershipWords[locale].states[state];
}
