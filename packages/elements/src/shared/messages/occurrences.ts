import type { OccurrenceKind } from '@vitrine/query';
import type { Words } from './words.js';

/** What stands before, between and after the two who take part: "Coach on Tmall", 蔻驰（天猫）. */
type Pair = readonly [before: string, between: string, after: string];

export const occurrenceWords: Words<
  Readonly<
    Record<Extract<OccurrenceKind, 'presence' | 'capability' | 'appointment' | 'ownership'>, Pair>
  >
> = {
  en: {
    presence: ['', ' on ', ''],
    capability: ['', ' on ', ''],
    appointment: ['', ' at ', ''],
    ownership: ['', ', owned by ', ''],
  },
  'zh-Hans': {
    presence: ['', '（', '）'],
    capability: ['', '（', '）'],
    appointment: ['', '（', '）'],
    ownership: ['', '（由', '持有）'],
  },
};
