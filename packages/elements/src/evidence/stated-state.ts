import type { Locale, StatedValue } from '@vitrine/core';
import { formatFuzzyDate, formatPeriod, formatSince } from '../shared/format/dates.js';
import { dateWords } from '../shared/messages/dates.js';
import { punctuation } from '../shared/messages/punctuation.js';
import { stateNames } from '../shared/messages/states.js';
import type { EvidenceEntry } from './entry.js';
import { evidenceWords } from './words.js';

type StatedState = Extract<StatedValue, { type: 'state' }>;

/** What a source says of how something stands, in the words of what it speaks `about`: "present, since 2019". */
export function formatState(
  value: StatedState,
  locale: Locale,
  about: EvidenceEntry['about'],
): string {
  const state =
    about === 'ownership'
      ? evidenceWords[locale].ownership[value.state]
      : stateNames[locale][value.state === 'present' ? 'certain' : value.state];
  const days = formatDays(value, locale);
  return days === undefined ? state : `${state}${punctuation[locale].comma}${days}`;
}

function formatDays({ state, from, to, asOf }: StatedState, locale: Locale): string | undefined {
  if (from && to) return formatPeriod(from, to, locale);
  if (from) {
    return state === 'present'
      ? formatSince(from, locale)
      : dateWords[locale].from(formatFuzzyDate(from, locale));
  }
  if (to) return dateWords[locale].until(formatFuzzyDate(to, locale));
  return asOf && dateWords[locale].asOf(formatFuzzyDate(asOf, locale));
}
