import type { Truth } from '../../logic/truth.js';
import type { SortKey } from '../../answer/sort-key.js';

/** What is told of one group, while its rows are gone through in the order of their ids. */
export interface Tally {
  /** Takes a row, as sure as `truth` says. */
  add(row: number, truth: Truth): void;
  result(): unknown;
  /** What groups are ordered by. */
  key(): SortKey;
}

/** Begins the tally of a group. */
export type Begin = () => Tally;
