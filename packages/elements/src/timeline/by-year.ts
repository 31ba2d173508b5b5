import type { State } from '@vitrine/core';
import type { Timeline, TimelineEntry } from '@vitrine/query';
import { html, nothing, type TemplateResult } from 'lit';
import type { ExhibitContext } from '../shared/exhibit-context.js';
import { formatDate } from '../shared/format/dates.js';
import { punctuation } from '../shared/messages/punctuation.js';
import { disclosure, foldClass, foldId, split } from '../shared/templates/disclosure.js';
import { joined } from '../shared/templates/evidenced.js';
import { occurrenceText } from '../shared/templates/occurrence.js';
import { statusShape } from '../shared/templates/status-mark.js';
import { eventButton } from './event-button.js';
import { selfIn, type Self } from './lane.js';
import { timelineWords } from './words.js';

/** As many entries as one scrolls through on a phone before asking for more. */
const most = 12;

/** For a narrow place: one list a year, a mark in the margin of each entry. */
export function byYear(
  { entries }: Timeline,
  level: number,
  self: Self,
  context: ExhibitContext,
): TemplateResult {
  const words = timelineWords[context.locale];
  const { first, rest } = split(entries, most);
  const years = (some: readonly TimelineEntry[], part: string) =>
    yearsOf(some).map(([year, list]) => yearSection(year, list, part, level, self, context));
  return html`${years(first, 'first')}${
    rest.length === 0
      ? nothing
      : html`${disclosure('years', words.more(rest.length), context)}
          <div id=${foldId('years')} class=${foldClass('years', context)}>
            ${years(rest, 'rest')}
          </div>`
  }`;
}

function yearsOf(
  entries: readonly TimelineEntry[],
): readonly (readonly [string, readonly TimelineEntry[]])[] {
  const years = new Map<string, TimelineEntry[]>();
  for (const entry of entries) {
    const year = (entry.date.earliest ?? entry.date.latest ?? '').slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), entry]);
  }
  return [...years];
}

function yearSection(
  year: string,
  entries: readonly TimelineEntry[],
  part: string,
  level: number,
  self: Self,
  context: ExhibitContext,
): TemplateResult {
  const id = `${part}-${year}`;
  return html`<section class="year">
    <span class="lane-name" id=${id} role="heading" aria-level=${level}
      >${formatDate(year, context.locale)}</span
    >
    <ol role="list" aria-labelledby=${id}>
      ${entries.map((entry) => entryRow(entry, self, context))}
    </ol>
  </section>`;
}

function entryRow(entry: TimelineEntry, self: Self, context: ExhibitContext): TemplateResult {
  const { title, details, text } = occurrenceText(entry, context.locale, selfIn(entry, self));
  return html`<li class="entry">
    ${statusShape(stateOf(entry))}
    <span
      >${eventButton(entry, text, context)}
      <span class="what"
        >${title}${
          details.length === 0
            ? nothing
            : html` <span class="details"
                >${joined(details, punctuation[context.locale].comma)}</span
              >`
        }</span
      ></span
    >
  </li>`;
}

/** The shape that says the same of a standing. */
function stateOf({ event, kind }: TimelineEntry): State {
  switch (event) {
    case 'announced':
      return kind === 'deal' ? 'certain' : 'announced';
    case 'planned-start':
    case 'planned-end':
      return 'possible';
    case 'ended':
      return 'ended';
    case 'denied':
      return 'absent';
    default:
      return 'certain';
  }
}
