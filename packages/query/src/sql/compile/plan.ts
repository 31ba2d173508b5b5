import { sql } from 'kysely';
import type { Query } from '../../ast/types.js';
import { daySpan } from '../../day.js';
import type { Count } from '../../answer/answer.js';
import { tableOf } from '../schema/columns.js';
import type { DialectName } from '../schema/ddl.js';
import { countsOf, readCounts } from './counts.js';
import type { Given } from './decode.js';
import { dialectNamed } from './dialects.js';
import { where } from './expression.js';
import { countGroups, readGroups } from './groups.js';
import { belongs, truthOf } from './judge.js';
import { readRows, type Reading, type Wanted } from './rows.js';
import { settingOf, table } from './setting.js';
import { statementOf, type Statement } from './statement.js';

/** A statement with how its rows are read back. */
export interface Readable<Row> extends Statement {
  readonly row: (given: Given) => Row;
}

/** A statement whose rows tell where they stand in the order. */
export type RowStatement = Statement & Pick<Reading, 'row' | 'position'>;

/** A checked query for a database. */
export interface SqlPlan {
  /** The rows that are wanted of the answer. */
  rows(wanted: Wanted): RowStatement;
  count(): Readable<Count>;
}

/** @throws VitrineError `invalid-query` */
export function planSql(query: Query, name: DialectName): SqlPlan {
  const dialect = dialectNamed(name);
  const day = query.asOf?.on === undefined ? undefined : daySpan(query.asOf.on)?.last;
  const grouped = query.groupBy !== undefined || query.measures !== undefined;
  return {
    rows(wanted) {
      const read = grouped ? readGroups : readRows;
      const reading = read(query, wanted, settingOf(dialect, day));
      return { ...statementOf(reading.sql, dialect), row: reading.row, position: reading.position };
    },
    count() {
      const setting = settingOf(dialect, day);
      if (grouped && !query.groupBy) {
        const one = sql`select 1 as certain, 1 as presumed, 1 as possible`;
        return { ...statementOf(one, dialect), row: readCounts };
      }
      const judged = sql`select ${countsOf(sql`truth`)} from (select ${truthOf(query, 'r', 1, setting)} as truth from ${table(tableOf(query.from))} as r${where(belongs(query, 'r', 1, setting))}) as judged`;
      const counted = query.groupBy ? countGroups(query, setting) : judged;
      return { ...statementOf(counted, dialect), row: readCounts };
    },
  };
}
