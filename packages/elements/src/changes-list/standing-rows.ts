import type { HappenedChange, OwnerCell, OwnerChange, StandingChange } from '@vitrine/query';
import type { TemplateResult } from 'lit';
import { entriesOf, type EvidenceEntry } from '../evidence/entry.js';
import { inSentence, list, textIn } from '../shared/format/locale.js';
import { formatQuantity } from '../shared/format/quantities.js';
import { punctuation } from '../shared/messages/punctuation.js';
import { valueWords } from '../shared/messages/values.js';
import type { Content } from '../shared/templates/evidenced.js';
import { properName } from '../shared/templates/names.js';
import { occurrenceText } from '../shared/templates/occurrence.js';
import type { ChangesContext } from './context.js';
import { doubt, formatDay, row } from './row.js';
import { changesWords, type ChangeGroup } from './words.js';

/** Stores, tools, offices and shares that began, ended, were announced or denied. */
export function standingRows(
  changes: readonly StandingChange[],
  group: ChangeGroup,
  context: ChangesContext,
): TemplateResult[] {
  const { locale } = context;
  const { groups, announcedBefore } = changesWords[locale];
  return changes.map((change) => {
    const { title, text, details } = occurrenceText(change, locale, context.self);
    const about = change.kind === 'ownership' ? { about: 'ownership' as const } : {};
    const wasAnnounced = change.before === 'announced' && change.standing.state !== 'announced';
    return row(
      {
        date: change.date,
        title,
        heading: `${text}${punctuation[locale].colon}${inSentence(groups[group], locale)}`,
        details: [...details, ...(wasAnnounced ? [announcedBefore] : [])],
        entries: entriesOf(change).map((entry) => ({ ...entry, ...about })),
        end: doubt(change.certainty, change.because, locale),
      },
      context,
    );
  });
}

/** What happened; the dates of one deal share its row. */
export function happenedRows(
  changes: readonly HappenedChange[],
  context: ChangesContext,
): TemplateResult[] {
  const { locale } = context;
  const byRecord = new Map<string, [HappenedChange, ...HappenedChange[]]>();
  for (const change of changes) {
    const known = byRecord.get(change.record.id);
    if (known === undefined) byRecord.set(change.record.id, [change]);
    else known.push(change);
  }
  return [...byRecord.values()].map((events) => {
    const [change] = events;
    const { title, text, details } = occurrenceText(change, locale, context.self);
    return row(
      {
        date: change.date,
        title,
        heading: text,
        details: [...details, ...amount(change, context), ...eventWords(events, context)],
        entries: events.map(({ evidence }) => ({ evidence })),
        end: doubt(change.certainty, undefined, locale),
      },
      context,
    );
  });
}

function amount({ amount }: HappenedChange, { locale }: ChangesContext): readonly string[] {
  if (amount === undefined) return [];
  return [
    amount === 'undisclosed' ? valueWords[locale].undisclosed : formatQuantity(amount, { locale }),
  ];
}

/** "announced", and "in effect Sep 2019" for a later date of the same. */
function eventWords(
  events: readonly HappenedChange[],
  { locale }: ChangesContext,
): readonly string[] {
  return events.flatMap(({ field = '', date }, index) => {
    const word = changesWords[locale].events[field];
    if (word === undefined) return [];
    const day = formatDay(date, locale);
    if (index === 0) return [word];
    return [locale === 'en' ? `${word} ${day}` : `${day}${word}`];
  });
}

/** Who came to another owner. */
export function ownerRows(
  changes: readonly OwnerChange[],
  context: ChangesContext,
): TemplateResult[] {
  const { locale } = context;
  return changes.map((change) =>
    row(
      {
        date: change.date,
        title: properName(change.owned, locale),
        heading: `${textIn(change.owned.name, locale).text}${punctuation[locale].colon}${inSentence(changesWords[locale].groups.owners, locale)}`,
        details: [ownersText(change, context)],
        entries: ownerEntries(change),
        end: doubt(change.certainty, change.because, locale),
      },
      context,
    ),
  );
}

function ownerEntries({ before, now, between }: OwnerChange): readonly EvidenceEntry[] {
  return [now, ...between, before].flatMap((cell) =>
    cell === undefined
      ? []
      : entriesOf(cell, cell.owner).map((entry) => ({ ...entry, about: 'ownership' as const })),
  );
}

function ownersText({ before, now, between }: OwnerChange, { locale }: ChangesContext): Content {
  const words = changesWords[locale];
  const name = (cell: OwnerCell) => textIn(cell.owner.name, locale).text;
  const passed =
    between.length === 0
      ? []
      : [
          words.ownerBetween(
            list(
              between.map((cell) => name(cell)),
              locale,
            ),
          ),
        ];
  const sides =
    before && now
      ? words.ownerFromTo(name(before), name(now))
      : now
        ? words.ownerTo(name(now))
        : before
          ? words.ownerFrom(name(before))
          : undefined;
  return [...(sides === undefined ? [] : [sides]), ...passed].join(punctuation[locale].comma);
}
