import type { Words } from './words.js';

/** What surrounds a number. `rank`: a place in an order, which is counted in no unit. */
interface QuantityWords {
  readonly moreThan: (number: string) => string;
  readonly atLeast: (number: string) => string;
  readonly lessThan: (number: string) => string;
  readonly atMost: (number: string) => string;
  readonly between: (low: string, high: string) => string;
  readonly percent: (number: string) => string;
  readonly rank: (number: string) => string;
}

export const quantityWords: Words<QuantityWords> = {
  en: {
    moreThan: (number) => `more than ${number}`,
    atLeast: (number) => `at least ${number}`,
    lessThan: (number) => `less than ${number}`,
    atMost: (number) => `at most ${number}`,
    between: (low, high) => `${low} to ${high}`,
    percent: (number) => `${number} percent`,
    rank: (number) => `no. ${number}`,
  },
  'zh-Hans': {
    moreThan: (text) => `超过${text}`,
    atLeast: (text) => `至少${text}`,
    lessThan: (text) => `不到${text}`,
    atMost: (text) => `至多${text}`,
    between: (low, high) => `${low}至${high}`,
    percent: (text) => `${text}%`,
    rank: (text) => `第${text}名`,
  },
};
