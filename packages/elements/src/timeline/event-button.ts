import type { TimelineEntry } from '@vitrine/query';
import { html, nothing, type TemplateResult } from 'lit';
import type { ExhibitContext } from '../shared/exhibit-context.js';
import { formatDate } from '../shared/format/dates.js';
import { legendWords } from '../shared/messages/legend.js';
import { punctuation } from '../shared/messages/punctuation.js';
import { around, evidenced } from '../shared/templates/evidenced.js';
import { disputeFlag } from '../shared/templates/dispute-flag.js';
import { dateText, eventText, exactTime } from './event-text.js';
import { timelineWords } from './words.js';

/**
 * One date of an item with what came about then, as a button that leads to who says so. `phrase` puts the date into
 * other words, where the place of the button tells what came about.
 */
export function eventButton(
  entry: TimelineEntry,
  heading: string,
  context: ExhibitContext,
  phrase = (date: string): string => eventText(entry, date, context.locale),
): TemplateResult {
  const { locale } = context;
  const date = dateText(entry.date, locale);
  const exact = exactTime(entry.date);
  const content = around(
    phrase,
    exact === undefined ? date : html`<time datetime=${exact}>${date}</time>`,
  );
  const { comma } = punctuation[locale];
  const presumed = entry.certainty === 'presumed' ? timelineWords[locale].presumed : undefined;
  // The field that is shown may stand although another that touches it is in dispute.
  const touched = entry.disputed && !entry.evidence.disputed;
  const note = [
    eventText(entry, date, locale),
    entry.notBefore && timelineWords[locale].notBefore(formatDate(entry.notBefore, locale)),
    presumed,
    touched ? legendWords[locale].disputed : undefined,
  ].filter((part) => part !== undefined);
  const seen = phrase(date);
  const mark = {
    entries: [{ evidence: entry.evidence }],
    heading,
    note: note.join(comma),
    spoken: [
      heading,
      eventText(entry, date, locale),
      ...(touched ? [legendWords[locale].disputed] : []),
    ].join(comma),
  };
  return html`<span class="date"
    >${evidenced(content, mark, context, seen)}${touched ? disputeFlag : nothing}${
      presumed === undefined ? nothing : html`<span class="presumed">${comma}${presumed}</span>`
    }</span
  >`;
}
