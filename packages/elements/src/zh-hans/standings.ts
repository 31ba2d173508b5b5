import type { StandingWords } from '../shared/messages/standings.js';

export const standingWords: StandingWords = {
  seen: (period) => `${period}可见`,
  firstSeen: (date) => `${date}首见`,
  announced: (date) => `${date}宣布`,
  announcedFor: (date) => `宣布于${date}`,
  denied: (date) => `${date}否认`,
  ended: (date) => `${date}结束`,
};
