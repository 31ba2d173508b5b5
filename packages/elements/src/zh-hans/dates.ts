import type { DateWords } from '../shared/messages/dates.js';

export const dateWords: DateWords = {
  since: (date) => `${date}起`,
  by: (date) => `不晚于${date}`,
  until: (date) => `至${date}`,
  from: (date) => `${date}起`,
  asOf: (date) => `截至${date}`,
  about: (text) => `约${text}`,
  uncertain: (text) => `${text}（存疑）`,
  span: (from, to) => `${from}至${to}`,
  years: (from, to) => `${from}–${to}`,
};
