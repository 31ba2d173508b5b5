import { evidenceOf, type LastingType, type RecordTypes } from '@vitrine/core';
import { evidenceFor, type ViewContext } from '../context.js';
import { comeBy, isUndated, liesIn, mayLieIn } from '../occurrence/date.js';
import type { Event } from '../occurrence/event.js';
import { campaignEvents, dealEvents, platformEvents } from '../occurrence/happening-events.js';
import { occurrenceOf } from '../occurrence/occurrence.js';
import { partsOf } from '../occurrence/parts.js';
import type { OccurrenceKind } from '../occurrence/types.js';
import { readingOf } from '../standings.js';
import type { AskedTimeline } from './ask.js';
import { lastingEvents } from './lasting-events.js';
import type { TimelineEntry } from './types.js';

type EventsOf = {
  readonly [Kind in OccurrenceKind]: (
    context: ViewContext,
    record: RecordTypes[Kind],
  ) => readonly Event[];
};

const lasting =
  <Type extends LastingType>(type: Type) =>
  ({ store, lookup, day }: ViewContext, record: RecordTypes[Type] & RecordTypes[LastingType]) =>
    lastingEvents(record, readingOf(store, lookup, type, record), day);

const eventsOf: EventsOf = {
  platform: (_, platform) => platformEvents(platform),
  presence: lasting('presence'),
  capability: lasting('capability'),
  ownership: lasting('ownership'),
  appointment: lasting('appointment'),
  deal: ({ store }, deal) => dealEvents(store, deal),
  campaign: ({ store }, campaign) => campaignEvents(store, campaign),
};

/** All that is asked for of the records of one kind, in their order. */
export function entriesOf<Kind extends OccurrenceKind>(
  context: ViewContext,
  asked: AskedTimeline,
  kind: Kind,
  records: readonly RecordTypes[Kind][],
): TimelineEntry[] {
  return records
    .filter((record) => !asked.isAbout || asked.isAbout(partsOf[kind](record)))
    .flatMap((record) => {
      const shown = eventsOf[kind](context, record).filter(
        (event) =>
          !isUndated(event.date) &&
          mayLieIn(event.date, asked.range) &&
          (isPlan(event) || comeBy(event.date, context.day, runs(kind)) !== undefined),
      );
      if (shown.length === 0) return [];
      const occurrence = occurrenceOf(context, kind, record);
      return shown.map((event) => ({
        ...occurrence,
        ...entryOf(context, asked, kind, record, event),
      }));
    });
}

const isPlan = ({ event }: Event): boolean => event === 'planned-start' || event === 'planned-end';

const runs = (kind: OccurrenceKind) =>
  kind === 'deal' || kind === 'campaign' ? 'over-a-stretch' : 'on-a-day';

function entryOf<Kind extends OccurrenceKind>(
  context: ViewContext,
  { range }: AskedTimeline,
  kind: Kind,
  record: RecordTypes[Kind],
  told: Event,
) {
  const { event, date, notBefore, field, touched } = told;
  const certainty = isPlan(told) ? undefined : comeBy(date, context.day, runs(kind));
  return {
    event,
    date,
    ...(notBefore !== undefined && { notBefore }),
    ...(certainty && { certainty }),
    within: liesIn(date, range),
    disputed: record.disputed.some((one) => touched.includes(one)),
    ...sizeOf(record),
    evidence:
      evidenceFor(context, kind, record, field) ?? evidenceOf(context.lookup, kind, record, '*'),
  };
}

function sizeOf(record: RecordTypes[OccurrenceKind]): Pick<TimelineEntry, 'amount' | 'share'> {
  if ('amount' in record) return { amount: record.amount };
  return 'share' in record ? { share: record.share } : {};
}
