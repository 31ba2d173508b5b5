import { sql } from 'kysely';
import { leastTrue, truthOf, type Certainty } from '../../time/certainty.js';
import type { Dialect } from './dialects.js';
import type { Sql } from './expression.js';

/** How true something has to be at least: 4 surely true, 3 presumably, 2 open, 1 anything but surely false. */
export type Least = 1 | 2 | 3 | 4;

/** Where and when a query is asked. */
export interface Setting {
  readonly dialect: Dialect;
  /** The day of the question, ISO 8601. */
  readonly day: string | undefined;
  /** An alias that no other table of the query has. */
  readonly alias: () => string;
}

export function settingOf(dialect: Dialect, day: string | undefined): Setting {
  let last = 0;
  return { dialect, day, alias: () => `t${++last}` };
}

/** The day of the question as a bound value. @throws RangeError where the query was not checked */
export function dayIn({ dialect, day }: Setting): Sql {
  if (day === undefined) throw new RangeError('The query asks as of no day.');
  return dialect.day(day);
}

export const table = (name: string): Sql => sql.table(name);

// Neither table has a surely false one.
/** The least true of the rows that a mode takes, and of what is shown of them through relations. */
export const leastRow = (mode: Certainty): Least => leastTrue[mode] as Least;
export const leastShown = (mode: Certainty): Least => truthOf[mode] as Least;
