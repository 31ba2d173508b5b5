import type { Timeline, TimelineEntry } from '@vitrine/query';
import { cited, joined, recordText, sectionsIn, type Line } from './lines.js';
import { occurrenceDateText, occurrenceText } from './occurrence.js';
import type { Page } from './page.js';
import { quantityText, type PageStyle } from './words.js';

function valueText(entry: TimelineEntry): string {
  const { event, certainty, amount, share, disputed } = entry;
  const size = amount ?? share;
  const number = size === undefined || size === 'undisclosed' ? size : quantityText(size);
  const sure = certainty === 'certain' ? undefined : certainty;
  const told = joined(event.replace('-', ' '), sure, number);
  return disputed ? `${told} (disputed)` : told;
}

function whenText({ date, notBefore }: TimelineEntry): string {
  return joined(occurrenceDateText(date), notBefore && `not before ${notBefore}`);
}

function entryLine(entry: TimelineEntry, style: PageStyle): Line {
  return [
    occurrenceText(entry),
    valueText(entry),
    whenText(entry),
    cited(entry.evidence, style),
    recordText(entry.record),
  ];
}

/** The year under which an entry stands: that of its first day, else what is known of its last. */
function yearOf({ date: { earliest, latest } }: TimelineEntry): string {
  return earliest?.slice(0, 4) ?? `Until ${latest?.slice(0, 4) ?? ''}`;
}

/** What came about, in words, year by year. */
export function timelinePage(view: Timeline, style: PageStyle): Page {
  const { entries, asOf, sources, after, until } = view;
  const years = [...new Set(entries.map(yearOf))];
  const section = sectionsIn(style);
  const range = [after && `after ${after}`, until && `until ${until}`].filter(Boolean).join(' ');
  return {
    title: range === '' ? 'Timeline' : `Timeline ${range}`,
    asOf,
    sections: years.map((year) =>
      section(
        year,
        entries.filter((entry) => yearOf(entry) === year),
        entryLine,
      ),
    ),
    sources,
  };
}
