/**
 * How sure it is that a row belongs in an answer as of a day, the surest first.
 *
 * - `certain`: the sources leave no doubt
 * - `presumed`: nothing speaks against it
 * - `possible`: the known bounds merely allow it
 */
export const certainties = ['certain', 'presumed', 'possible'] as const;
export type Certainty = (typeof certainties)[number];
