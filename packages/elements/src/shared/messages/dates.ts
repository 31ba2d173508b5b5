import { words } from './words.js';

/** What surrounds a date. `by`: no later than a day; `years`: from one year to another, "2019–21". */
export interface DateWords {
  readonly since: (date: string) => string;
  readonly by: (date: string) => string;
  readonly until: (date: string) => string;
  readonly from: (date: string) => string;
  readonly asOf: (date: string) => string;
  readonly about: (text: string) => string;
  readonly uncertain: (text: string) => string;
  readonly span: (from: string, to: string) => string;
  readonly years: (from: string, to: string) => string;
}

export const dateWords = words('dateWords', {
  since: (date) => `since ${date}`,
  by: (date) => `by ${date}`,
  until: (date) => `until ${date}`,
  from: (date) => `from ${date}`,
  asOf: (date) => `as of ${date}`,
  about: (text) => `c. ${text}`,
  uncertain: (text) => `${text}?`,
  span: (from, to) => ((from + to).includes(' ') ? `${from} – ${to}` : `${from}–${to}`),
  years: (from, to) => `${from}–${from.slice(0, 2) === to.slice(0, 2) ? to.slice(2) : to}`,
});
