import type { Locale } from '@vitrine/core';
import type { OccurrenceDate, TimelineEntry } from '@vitrine/query';
import { formatFuzzyDate, formatSpan } from '../shared/format/dates.js';
import { dateWords } from '../shared/messages/dates.js';
import { standingWords } from '../shared/messages/standings.js';
import { timelineWords } from './words.js';

/** A date as its source states it; else what is known of it from others. */
export function dateText(
  { edtf, earliest, latest, ...doubts }: OccurrenceDate,
  locale: Locale,
): string {
  if (edtf !== undefined) return formatFuzzyDate({ edtf, ...doubts }, locale);
  if (earliest !== undefined && latest !== undefined) return formatSpan(earliest, latest, locale);
  if (latest !== undefined) return dateWords[locale].by(formatFuzzyDate({ edtf: latest }, locale));
  return dateWords[locale].from(formatFuzzyDate({ edtf: earliest ?? '' }, locale));
}

/** The value of `<time datetime>`, for a date that a source states without doubt. */
export function exactTime({ edtf }: OccurrenceDate): string | undefined {
  return edtf !== undefined && /^\d{4}(-\d\d){0,2}$/.test(edtf) ? edtf : undefined;
}

/** What came about, around its date: "announced Sep 2019". */
export function eventText({ kind, event }: TimelineEntry, date: string, locale: Locale): string {
  const words = timelineWords[locale];
  const standing = standingWords[locale];
  switch (event) {
    case 'announced':
      return standing.announced(date);
    case 'started':
      if (kind === 'platform') return words.launched(date);
      return kind === 'deal' ? words.effective(date) : dateWords[locale].since(date);
    case 'seen':
      return kind === 'deal' || kind === 'campaign'
        ? words.reported(date)
        : standing.firstSeen(date);
    case 'ended':
      return kind === 'platform' ? words.closed(date) : standing.ended(date);
    case 'denied':
      return standing.denied(date);
    case 'happened':
      return date;
    case 'planned-start':
      return words.plannedStart(date);
    case 'planned-end':
      return words.plannedEnd(date);
  }
}
