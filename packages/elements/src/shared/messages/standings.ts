import type { Words } from './words.js';

/** What is said of the days of a standing. */
interface StandingWords {
  readonly seen: (period: string) => string;
  readonly firstSeen: (date: string) => string;
  readonly announced: (date: string) => string;
  readonly announcedFor: (date: string) => string;
  readonly denied: (date: string) => string;
  readonly ended: (date: string) => string;
}

export const standingWords: Words<StandingWords> = {
  en: {
    seen: (period) => `seen ${period}`,
    firstSeen: (date) => `first seen ${date}`,
    announced: (date) => `announced ${date}`,
    announcedFor: (date) => `announced for ${date}`,
    denied: (date) => `denied ${date}`,
    ended: (date) => `ended ${date}`,
  },
  'zh-Hans': {
    seen: (period) => `${period}可见`,
    firstSeen: (date) => `${date}首见`,
    announced: (date) => `${date}宣布`,
    announcedFor: (date) => `宣布于${date}`,
    denied: (date) => `${date}否认`,
    ended: (date) => `${date}结束`,
  },
};
