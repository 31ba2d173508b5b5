import type { OccurrenceKind } from '@vitrine/query';
import { counted } from '../shared/messages/counted.js';
import { words } from '../shared/messages/words.js';
import type { DrawnKind } from './spans.js';

/** `event`: what came about, with its date; those that it leaves out are told by the date alone. */
export interface TimelineWords {
  readonly label: string;
  readonly headline: (names: string) => string;
  readonly subtitle: (kinds: string, day: string) => string;
  readonly kinds: Readonly<Record<OccurrenceKind, string>>;
  readonly lane: (kind: string, count: number) => string;
  readonly nothing: (day: string) => string;
  readonly launched: (date: string) => string;
  readonly closed: (date: string) => string;
  readonly effective: (date: string) => string;
  readonly reported: (date: string) => string;
  readonly plannedStart: (date: string) => string;
  readonly plannedEnd: (date: string) => string;
  readonly started: (date: string) => string;
  readonly until: (date: string) => string;
  readonly notBefore: (date: string) => string;
  readonly presumed: string;
  readonly undatedYear: string;
  readonly more: (count: number) => string;
  readonly key: Readonly<Record<DrawnKind, string>>;
}

export const timelineWords = words('timelineWords', {
  label: 'Timeline',
  headline: (names) =>
    names === '' ? 'What happened, and when' : `${names}: what happened, and when`,
  subtitle: (kinds, day) => `${kinds.charAt(0).toUpperCase()}${kinds.slice(1)}, as of ${day}`,
  kinds: {
    platform: 'Platforms',
    presence: 'Presence',
    capability: 'Tools and services',
    ownership: 'Owners',
    appointment: 'People',
    deal: 'Deals',
    campaign: 'Campaigns',
  },
  lane: (kind, count) => `${kind}, ${counted(count, 'entry', 'entries')}`,
  nothing: (day) => `No source tells of anything by ${day}.`,
  launched: (date) => `launched ${date}`,
  closed: (date) => `closed ${date}`,
  effective: (date) => `in effect ${date}`,
  reported: (date) => `reported ${date}`,
  plannedStart: (date) => `planned for ${date}`,
  plannedEnd: (date) => `planned to end ${date}`,
  started: (date) => `started ${date}`,
  until: (date) => `until ${date}`,
  notBefore: (date) => `not before ${date}`,
  presumed: 'presumed',
  undatedYear: 'Undated',
  more: (count) => counted(count, 'more entry', 'more entries'),
  key: {
    certain: 'held then',
    possible: 'may have held',
    open: 'no end reported',
    fuzzy: 'on a day between',
    ended: 'ended',
    announced: 'announced',
    denied: 'denied',
    planned: 'planned',
    disputed: 'sources disagree',
  },
});
