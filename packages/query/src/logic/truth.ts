/**
 * Kleene's strong logic of three values, as numbers so that "and" is the lesser and "or" the greater.
 * What the sources leave open is `maybe`: neither true nor false.
 */
export type Truth = 0 | 1 | 2;

export const no = 0;
export const maybe = 1;
export const yes = 2;

export const both = (a: Truth, b: Truth): Truth => (a < b ? a : b);
export const either = (a: Truth, b: Truth): Truth => (a > b ? a : b);

export const negate = (a: Truth): Truth => (a === no ? yes : a === yes ? no : maybe);

export const truth = (value: boolean): Truth => (value ? yes : no);
