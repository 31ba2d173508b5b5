import type { Certainty, ChangeReason } from '@vitrine/query';
import { counted } from '../shared/messages/counted.js';
import { words } from '../shared/messages/words.js';

/** The groups of a list of changes, in the order in which they stand. */
export const changeGroups = [
  'started',
  'ended',
  'announced',
  'denied',
  'owners',
  'platforms',
  'deals',
  'campaigns',
  'figures',
] as const;
export type ChangeGroup = (typeof changeGroups)[number];

export interface ChangesWords {
  readonly changes: string;
  /** `period` is one of the two below. */
  readonly changed: (period: string) => string;
  readonly changedFor: (names: string, period: string) => string;
  readonly inYears: (years: string) => string;
  readonly betweenDays: (after: string, until: string) => string;
  readonly subtitle: (after: string, until: string) => string;
  readonly nothing: (after: string, until: string) => string;
  readonly groups: Readonly<Record<ChangeGroup, string>>;
  /** How sure it is that a change lies between the two days; what is certain needs no word. */
  readonly certainty: Readonly<Record<Exclude<Certainty, 'certain'>, string>>;
  /** What tells of a change, where no source states its day. */
  readonly because: Readonly<Partial<Record<ChangeReason, string>>>;
  readonly announcedBefore: string;
  readonly orLater: (date: string) => string;
  /** The dates of a deal and of a platform, by field. */
  readonly events: Readonly<Record<string, string>>;
  readonly ownerFromTo: (before: string, now: string) => string;
  readonly ownerTo: (now: string) => string;
  readonly ownerFrom: (before: string) => string;
  readonly ownerBetween: (names: string) => string;
  readonly firstFigure: string;
  /** How a figure stands to the one before it. */
  readonly moved: Readonly<
    Record<'up' | 'down' | 'same' | 'unclear', (previous: string) => string>
  >;
  readonly points: (difference: string) => string;
  readonly places: (difference: string) => string;
  readonly more: (count: number) => string;
}

export const changesWords = words('changesWords', {
  changes: 'Changes',
  changed: (period) => `What changed ${period}`,
  changedFor: (names, period) => `${names}: what changed ${period}`,
  inYears: (years) => `in ${years}`,
  betweenDays: (after, until) => `between ${after} and ${until}`,
  subtitle: (after, until) => `Changes in the world after ${after}, up to ${until}`,
  nothing: (after, until) => `No source tells of a change after ${after}, up to ${until}.`,
  groups: {
    started: 'Started',
    ended: 'Ended',
    announced: 'Announced',
    denied: 'Denied',
    owners: 'New owners',
    platforms: 'Platforms',
    deals: 'Deals',
    campaigns: 'Campaigns',
    figures: 'Figures',
  },
  certainty: { presumed: 'presumed', possible: 'possible' },
  because: {
    seen: 'first seen, start not stated',
    'reported-over': 'reported over, end not stated',
    'last-seen': 'not seen later',
    'host-closed': 'the platform closed',
  },
  announcedBefore: 'announced before',
  orLater: (date) => `${date} or later`,
  events: {
    announced: 'announced',
    effective: 'in effect',
    ended: 'ended',
    asOf: 'as of',
    launched: 'launched',
    closed: 'closed',
  },
  ownerFromTo: (before, now) => `from ${before} to ${now}`,
  ownerTo: (now) => `to ${now}; owner before unknown`,
  ownerFrom: (before) => `from ${before}; owner since unknown`,
  ownerBetween: (names) => `by way of ${names}`,
  firstFigure: 'no earlier figure',
  moved: {
    up: (previous) => `up from ${previous}`,
    down: (previous) => `down from ${previous}`,
    same: (previous) => `unchanged from ${previous}`,
    unclear: (previous) => `was ${previous}`,
  },
  points: (difference) => `${difference} points`,
  places: (difference) => `${difference} places`,
  more: (count) => counted(count, 'more', 'more'),
});
