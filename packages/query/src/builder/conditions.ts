import type { Condition } from '../ast/types.js';
import { made } from './making.js';

/** All of the conditions hold. */
export const and = (...of: readonly Condition[]): Condition => made({ op: 'and', of });

/** At least one of the conditions holds. */
export const or = (...of: readonly Condition[]): Condition => made({ op: 'or', of });

/** The condition does not hold. What the sources leave open stays open. */
export const not = (of: Condition): Condition => made({ op: 'not', of });
