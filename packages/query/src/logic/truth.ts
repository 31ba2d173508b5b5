/**
 * Kleene's strong logic held twice at once, as a chain of five values, so that "and" is the least, "or"
 * the greatest and "not" turns the chain round.
 *
 * - `yes`, `no`: surely true or false
 * - `presumedYes`, `presumedNo`: for somebody who takes what is presumed as settled, open for everybody else
 * - `maybe`: the sources leave it open
 */
export type Truth = 0 | 1 | 2 | 3 | 4;

export const no = 0;
export const presumedNo = 1;
export const maybe = 2;
export const presumedYes = 3;
export const yes = 4;

export const both = (a: Truth, b: Truth): Truth => (a < b ? a : b);
export const either = (a: Truth, b: Truth): Truth => (a > b ? a : b);

// The chain turned round is the chain again.
export const negate = (a: Truth): Truth => (yes - a) as Truth;

export const truth = (value: boolean): Truth => (value ? yes : no);

/** As sure as something can be that follows from what is merely presumed. */
export const presume = (a: Truth): Truth => (a === yes ? presumedYes : a === no ? presumedNo : a);
