import type { Copied } from '../ast/plain.js';

/** How long the text of a query that is remembered may be: the plan of a long one holds more than it saves. */
export const longest = 2000;

/**
 * What the values of parameters are remembered by; nothing for what is too long, or holds what JSON would leave out or
 * write as something else: the check may refuse the one and take the other.
 */
export const keyOf = ({ copy, isJson }: Copied): string | undefined =>
  isJson ? short(JSON.stringify(copy)) : undefined;

/** What a query from outside and what it asks for are remembered by: pages of one query have one plan. */
interface Keys {
  /** Without its page and whether it is counted. */
  readonly plan: string;
  readonly whole: string;
}

/** The same of a query and of the values of its parameters, where it has any. */
export function keysOf({ copy, isJson }: Copied, values: Copied | undefined): Keys | undefined {
  if (!isJson || typeof copy !== 'object' || copy === null) return undefined;
  const { page, count, ...query } = copy as { readonly page?: unknown; readonly count?: unknown };
  const named = values && keyOf(values);
  const text = short(JSON.stringify(query));
  if (text === undefined || (values && named === undefined)) return undefined;
  const plan = named === undefined ? text : `${text}\n${named}`;
  if (page === undefined && count === undefined) return { plan, whole: plan };
  const whole = short(`${plan}\n${textOf(page)}\n${textOf(count)}`);
  return whole === undefined ? undefined : { plan, whole };
}

const short = (text: string): string | undefined => (text.length <= longest ? text : undefined);

/** What is missing is told from `null`, which the check refuses. */
const textOf = (part: unknown): string => (part === undefined ? '' : JSON.stringify(part));
