import type { Condition } from '../ast/types.js';

/** All of the conditions hold. */
export const and = (...of: readonly Condition[]): Condition => ({ op: 'and', of });

/** At least one of the conditions holds. */
export const or = (...of: readonly Condition[]): Condition => ({ op: 'or', of });

/** The condition does not hold. What the sources leave open stays open. */
export const not = (of: Condition): Condition => ({ op: 'not', of });
