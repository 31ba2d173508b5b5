import { maybe, presumedNo, presumedYes, yes, type Truth } from '../logic/truth.js';

/**
 * How sure it is that a row belongs in an answer as of a day, the surest first.
 *
 * - `certain`: the sources leave no doubt
 * - `presumed`: nothing speaks against it
 * - `possible`: the known bounds merely allow it
 */
export const certainties = ['certain', 'presumed', 'possible'] as const;
export type Certainty = (typeof certainties)[number];

const byTruth = [undefined, 'possible', 'possible', 'presumed', 'certain'] as const;

/** How certain that is which is true in this degree; nothing where it is surely false. */
export const certaintyOf = (truth: Truth): Certainty | undefined => byTruth[truth];

/** How true something that is as certain as this is. */
export const truthOf: Readonly<Record<Certainty, Truth>> = {
  certain: yes,
  presumed: presumedYes,
  possible: maybe,
};

/** The least true that each mode takes: what is presumed false is possible still. */
export const leastTrue: Readonly<Record<Certainty, Truth>> = { ...truthOf, possible: presumedNo };
