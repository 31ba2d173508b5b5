import type { Campaign, Deal, FuzzyDate, Platform } from '@vitrine/core';
import type { AtlasStore } from '../../store/store.js';
import { firstTold } from '../../time/occurred.js';
import type { TimelineEvent } from '../timeline/types.js';
import { dateOf } from './date.js';
import type { Event } from './event.js';

const dated = (event: TimelineEvent, field: string, date: FuzzyDate | undefined): Event[] =>
  date ? [{ event, date: dateOf(date), field, touched: [field] }] : [];

export const platformEvents = ({ launched, closed }: Platform): Event[] => [
  ...dated('started', 'launched', launched),
  ...dated('ended', 'closed', closed),
];

/** The days of a deal; where none is known, the one on which sources speak of it, or the first that did. */
export function dealEvents(store: AtlasStore, deal: Deal): Event[] {
  const { announced, effective, ended, asOf } = deal;
  const own = [
    ...dated('announced', 'announced', announced),
    ...dated('started', 'effective', effective),
    ...dated('ended', 'ended', ended),
  ];
  if (own.length > 0) return own;
  return asOf ? dated('seen', 'asOf', asOf) : dated('seen', '*', firstTold(store, deal));
}

export const campaignEvents = (store: AtlasStore, campaign: Campaign): Event[] =>
  campaign.date
    ? dated('happened', 'date', campaign.date)
    : dated('seen', '*', firstTold(store, campaign));
