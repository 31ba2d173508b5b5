import type { OccurrenceKind } from '@vitrine/query';
import { words } from './words.js';

/** What stands before, between and after the two who take part: "Coach on Tmall", 蔻驰（天猫）. */
type Pair = readonly [before: string, between: string, after: string];

export type OccurrenceWords = Readonly<
  Record<Extract<OccurrenceKind, 'presence' | 'capability' | 'appointment' | 'ownership'>, Pair>
>;

export const occurrenceWords = words('occurrenceWords', {
  presence: ['', ' on ', ''],
  capability: ['', ' on ', ''],
  appointment: ['', ' at ', ''],
  ownership: ['', ', owned by ', ''],
});
