import { evidenceOf, type RecordTypes } from '@vitrine/core';
import { evidenceFor, type ViewContext } from '../context.js';
import { comeBetween, type Runs } from '../occurrence/date.js';
import type { Event } from '../occurrence/event.js';
import { campaignEvents, dealEvents, platformEvents } from '../occurrence/happening-events.js';
import { occurrenceOf } from '../occurrence/occurrence.js';
import { partsOf } from '../occurrence/parts.js';
import type { AskedChanges } from './ask.js';
import { inOrder } from './order.js';
import type { Changes, HappenedChange } from './types.js';

type HappeningKind = 'platform' | 'deal' | 'campaign';

/** Deals and campaigns between the two days, and platforms that were launched or closed. */
export function happenedChanges(
  context: ViewContext,
  asked: AskedChanges,
): Pick<Changes, 'launched' | 'closed' | 'happened'> {
  const { store } = context;
  const platforms = changesOf(context, asked, 'platform', store.all('platform'), platformEvents);
  const deals = changesOf(context, asked, 'deal', store.all('deal'), (deal) =>
    dealEvents(store, deal),
  );
  const campaigns = changesOf(context, asked, 'campaign', store.all('campaign'), (campaign) =>
    campaignEvents(store, campaign),
  );
  return {
    launched: sorted(platforms.filter(({ field }) => field === 'launched')),
    closed: sorted(platforms.filter(({ field }) => field === 'closed')),
    happened: sorted([...deals, ...campaigns]),
  };
}

const sorted = (changes: readonly HappenedChange[]): HappenedChange[] =>
  inOrder(changes, ({ date, record, field = '' }) => ({ date, id: `${record.id} ${field}` }));

function changesOf<Kind extends HappeningKind>(
  context: ViewContext,
  { between, isAbout }: AskedChanges,
  kind: Kind,
  records: readonly RecordTypes[Kind][],
  eventsOf: (record: RecordTypes[Kind]) => readonly Event[],
): HappenedChange[] {
  const runs: Runs = kind === 'platform' ? 'on-a-day' : 'over-a-stretch';
  return records.flatMap((record) => {
    if (!isAbout(partsOf[kind](record))) return [];
    return eventsOf(record).flatMap(({ date, field }): HappenedChange[] => {
      const certainty = comeBetween(date, between, runs);
      if (!certainty) return [];
      return [
        {
          ...occurrenceOf(context, kind, record),
          certainty,
          ...(field !== '*' && { field }),
          date,
          disputed: record.disputed.includes(field),
          ...amountOf(record),
          evidence:
            evidenceFor(context, kind, record, field) ??
            evidenceOf(context.lookup, kind, record, '*'),
        },
      ];
    });
  });
}

const amountOf = (record: RecordTypes[HappeningKind]): Pick<HappenedChange, 'amount'> =>
  'amount' in record ? { amount: record.amount } : {};
