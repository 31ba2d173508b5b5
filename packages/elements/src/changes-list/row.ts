import type { OccurrenceDate, Certainty, ChangeReason } from '@vitrine/query';
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '@vitrine/core';
import type { EvidenceEntry } from '../evidence/entry.js';
import type { ExhibitContext } from '../shared/exhibit-context.js';
import { formatFuzzyDate, formatMonth } from '../shared/format/dates.js';
import { dateWords } from '../shared/messages/dates.js';
import { punctuation } from '../shared/messages/punctuation.js';
import { sourceWords } from '../shared/messages/sources.js';
import { evidenced, joined, type Content } from '../shared/templates/evidenced.js';
import { changesWords } from './words.js';

interface Row {
  readonly date: OccurrenceDate;
  readonly title: Content;
  /** What the popover is about. */
  readonly heading: string;
  readonly details: readonly Content[];
  readonly entries: readonly EvidenceEntry[];
  /** What stands at the end of the row: doubt, or a number. */
  readonly end: Content | undefined;
}

/** One change: its day, what it is, and what there is to say of how sure it is. */
export function row(
  { date, title, heading, details, entries, end }: Row,
  context: ExhibitContext,
): TemplateResult {
  const { locale } = context;
  const day = formatDay(date, locale);
  return html`<li class="change">
    <span class="when date">${evidenced(day, { entries, heading, spoken: day }, context)}</span>
    <span class="what"
      >${title}${
        details.length === 0
          ? nothing
          : html` <span class="details">${joined(details, punctuation[locale].comma)}</span>`
      }</span
    >
    ${end === undefined ? nothing : html`<span class="end">${end}</span>`}
  </li>`;
}

/** The day as a source states it; else the last on which it may have come about, or the first. */
export function formatDay(
  { edtf, earliest, latest, ...doubts }: OccurrenceDate,
  locale: Locale,
): string {
  if (edtf !== undefined) return formatFuzzyDate({ edtf, ...doubts }, locale);
  if (latest !== undefined) return dateWords[locale].by(formatMonth({ edtf: latest }, locale));
  if (earliest !== undefined) {
    return changesWords[locale].orLater(formatMonth({ edtf: earliest }, locale));
  }
  return sourceWords[locale].undated;
}

/** How sure a change is, and by what it is known where no source states its day; nothing where it is plain. */
export function doubt(
  certainty: Certainty,
  because: ChangeReason | undefined,
  locale: Locale,
): string | undefined {
  const { certainty: degrees, because: reasons } = changesWords[locale];
  const degree = certainty === 'certain' ? undefined : degrees[certainty];
  const reason = because && reasons[because];
  const said = [degree, reason].filter((part) => part !== undefined);
  return said.length === 0 ? undefined : said.join(punctuation[locale].colon);
}
