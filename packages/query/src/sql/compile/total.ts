import { sql } from 'kysely';
import { and, column, list, named, toSql, type Bool, type Sql } from './expression.js';
import { keysOf, type Grouped } from './measures.js';

/** How the values of groups are added up in the order of ids. */
interface Ordered {
  readonly tables: readonly Sql[];
  readonly from: Sql;
  readonly total: (side: 'low' | 'high') => Sql;
}

/**
 * Sums that come out the same to the last digit, since floating-point numbers have to be added in one order. PostgreSQL
 * and DuckDB add them as they come; SQLite makes up for what is lost in between, so that it is told step by step.
 */
export function ordered(values: string, grouped: Grouped): Ordered {
  const { keys, setting } = grouped;
  if (setting.dialect.name !== 'sqlite') {
    return {
      tables: [],
      from: sql.id(values),
      total: (side) =>
        sql`sum(case when ${column(values, 'known')} then ${column(values, side)} end order by ${column(values, 'place')})`,
    };
  }
  const [steps, added, totals] = [`${values}_steps`, `${values}_added`, `${values}_totals`];
  const at = (part: string): Sql => column(steps, part);
  const partition = keys.length === 0 ? sql`` : sql`partition by ${list(keysOf(values, grouped))}`;
  const sameGroup = (one: string, other: string): readonly Bool[] =>
    keys.map((key) => sql`${column(one, key)} = ${column(other, key)}`);
  const isNext = and(...sameGroup(steps, added), sql`${at('step')} = ${column(added, 'step')} + 1`);
  const begin = list([...keysOf(steps, grouped), ...[...stepColumns, 'low', 'high'].map(at)]);
  const add = list([
    ...keysOf(steps, grouped),
    ...stepColumns.map(at),
    ...['low', 'high'].map((side) => sql`${column(added, side)} + ${at(side)}`),
  ]);
  const columns = list([...keys, ...stepColumns, 'low', 'high'].map((name) => sql.id(name)));
  const last = sql`(select ${list([...keys, 'low', 'high'].map((name) => sql.id(name)))} from ${sql.id(added)} where step = steps)`;
  return {
    tables: [
      named(
        steps,
        sql`select *, row_number() over (${partition} order by place) as step, count(*) over (${partition}) as steps from ${sql.id(values)} where known`,
      ),
      sql`${sql.id(added)} (${columns}) as (select ${begin} from ${sql.id(steps)} where step = 1 union all select ${add} from ${sql.id(added)} join ${sql.id(steps)} on ${toSql(isNext)})`,
    ],
    from: sql`${sql.id(values)} left join ${last} as ${sql.id(totals)} on ${toSql(and(...sameGroup(values, totals)))}`,
    total: (side) => sql`max(${column(totals, side)})`,
  };
}

const stepColumns = ['step', 'steps'] as const;
