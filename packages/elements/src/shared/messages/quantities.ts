import { words } from './words.js';

/** What surrounds a number. `rank`: a place in an order, which is counted in no unit. */
export interface QuantityWords {
  readonly moreThan: (number: string) => string;
  readonly atLeast: (number: string) => string;
  readonly lessThan: (number: string) => string;
  readonly atMost: (number: string) => string;
  readonly between: (low: string, high: string) => string;
  readonly percent: (number: string) => string;
  readonly rank: (number: string) => string;
}

export const quantityWords = words('quantityWords', {
  moreThan: (number) => `more than ${number}`,
  atLeast: (number) => `at least ${number}`,
  lessThan: (number) => `less than ${number}`,
  atMost: (number) => `at most ${number}`,
  between: (low, high) => `${low} to ${high}`,
  percent: (number) => `${number} percent`,
  rank: (number) => `no. ${number}`,
});
