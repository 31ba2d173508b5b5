import { words } from './words.js';

/** What is said of the days of a standing. */
export interface StandingWords {
  readonly seen: (period: string) => string;
  readonly firstSeen: (date: string) => string;
  readonly announced: (date: string) => string;
  readonly announcedFor: (date: string) => string;
  readonly denied: (date: string) => string;
  readonly ended: (date: string) => string;
}

export const standingWords = words('standingWords', {
  seen: (period) => `seen ${period}`,
  firstSeen: (date) => `first seen ${date}`,
  announced: (date) => `announced ${date}`,
  announcedFor: (date) => `announced for ${date}`,
  denied: (date) => `denied ${date}`,
  ended: (date) => `ended ${date}`,
});
