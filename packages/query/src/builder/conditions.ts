import type { GivenCondition, Param } from '../ast/types.js';
import { made } from './making.js';

declare const names: unique symbol;

/**
 * A condition that the builder makes.
 *
 * @typeParam Names - of its parameters
 */
export type Asked<Names extends string = never> = GivenCondition & { readonly [names]?: Names };

/** All of the conditions hold. */
export const and = <Names extends string = never>(...of: readonly Asked<Names>[]): Asked<Names> =>
  made({ op: 'and', of });

/** At least one of the conditions holds. */
export const or = <Names extends string = never>(...of: readonly Asked<Names>[]): Asked<Names> =>
  made({ op: 'or', of });

/** The condition does not hold. What the sources leave open stays open. */
export const not = <Names extends string = never>(of: Asked<Names>): Asked<Names> =>
  made({ op: 'not', of });

/**
 * Stands for a value that is given when the query runs.
 *
 * @param name - a small letter, then letters and digits; 40 characters at most
 * @example
 * const onPlatform = db.prepare(db.presence.match({ platform: param('platform') }).asOf(param('day')));
 * onPlatform.run({ platform: 'tmall', day: '2019' });
 */
export const param = <const Name extends string>(name: Name): Param<Name> => ({ param: name });

/** The values of parameters, by name; a query without parameters takes none. */
export type ValuesOf<Names extends string> = [Names] extends [never]
  ? []
  : [values: { readonly [Name in Names]: ParameterValue }];

/** A value, or a list where one is asked for. */
export type ParameterValue = string | number | boolean | readonly (string | number | boolean)[];
