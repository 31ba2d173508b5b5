import { counted } from '../shared/messages/counted.js';
import { words } from '../shared/messages/words.js';

export interface PlatformCardWords {
  readonly platform: string;
  readonly brands: string;
  readonly parts: string;
  readonly figures: string;
  readonly tools: string;
  readonly deals: string;
  readonly noBrand: (day: string) => string;
  readonly model: (model: string) => string;
  readonly runBy: (operator: string) => string;
  readonly ownedBy: (owners: string) => string;
  readonly partOf: (parent: string) => string;
  readonly launched: (date: string) => string;
  /** Where the day that is shown lies before it. */
  readonly toLaunch: (date: string) => string;
  readonly closed: (date: string) => string;
  /** How many brands stand how; the number stands beside it. */
  readonly tally: Readonly<Record<'present' | 'possible' | 'announced' | 'ended', string>>;
  readonly presumed: (count: number) => string;
  readonly allPresumed: string;
  readonly moreParts: (count: number) => string;
  readonly moreFigures: (count: number) => string;
  readonly moreTools: (count: number) => string;
  readonly moreDeals: (count: number) => string;
}

export const platformCardWords = words('platformCardWords', {
  platform: 'Platform',
  brands: 'Luxury brands',
  parts: 'Parts of it',
  figures: 'Figures',
  tools: 'Tools and services',
  deals: 'Deals',
  noBrand: (day) => `No source speaks of a brand on it by ${day}.`,
  model: (model) => `${model.replace(' ', '-')} model`,
  runBy: (operator) => `run by ${operator}`,
  ownedBy: (owners) => `owned by ${owners}`,
  partOf: (parent) => `part of ${parent}`,
  launched: (date) => `launched ${date}`,
  toLaunch: (date) => `not launched before ${date}`,
  closed: (date) => `closed ${date}`,
  tally: {
    present: 'Brands present',
    possible: 'Possibly present',
    announced: 'Announced',
    ended: 'Ended',
  },
  presumed: (count) => `${count.toLocaleString('en')} of them presumed still there`,
  allPresumed: 'All of them presumed still there',
  moreParts: (count) => counted(count, 'more part', 'more parts'),
  moreFigures: (count) => counted(count, 'more figure', 'more figures'),
  moreTools: (count) => counted(count, 'more tool', 'more tools'),
  moreDeals: (count) => counted(count, 'more deal', 'more deals'),
});
