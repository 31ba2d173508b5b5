import { sql } from 'kysely';
import { valueOf } from '../../model/path.js';
import type { BoundMeasure, Bounds } from '../../answer/answer.js';
import type { Cell, Row } from './cells.js';
import { chainOf } from './chain.js';
import { resolved } from './condition.js';
import { isTrue } from './decode.js';
import type { Dialect } from './dialects.js';
import {
  column,
  groupedBy,
  isNull,
  list,
  named,
  not,
  toSql,
  where,
  type Bool,
  type Sql,
} from './expression.js';
import { joinOn, keysOf, sureRows, type Grouped, type Measured } from './measures.js';
import { sorting } from './order.js';
import { leastShown } from './setting.js';
import { cellAt, fromRows } from './shown.js';
import { ordered } from './total.js';

/** Between which a true figure lies, of the rows that are at least as sure as the mode. */
export function bounds(
  measure: BoundMeasure,
  text: string,
  name: string,
  grouped: Grouped,
): Measured {
  const { from, mode, setting } = grouped;
  const { dialect } = setting;
  const of = setting.alias();
  const row: Row = { entity: from, alias: setting.alias() };
  const { steps, leaf } = valueOf(resolved({ at: 'record', entity: from }, text));
  const chain = chainOf(steps, row, leastShown(mode), setting);
  const cell = cellAt(chain.here);
  const span = spanOf(cell);
  const values = `${name}_values`;
  const at = (part: string): Sql => column(values, part);
  const told = `${name}_told`;
  const shown = sql`(select ${list([
    sql`${column(of, 'id')} as id`,
    sql`${span.low} as low`,
    sql`${span.high} as high`,
    sql`${toSql(span.open)} as exclusive`,
    sql`${toSql(span.known)} as known`,
    sql`row_number() over (order by ${list([dialect.bytes(column(of, 'id')), ...chain.order])}) as place`,
  ])} from ${fromRows(of, row, sql`answer`, chain)}${where(chain.there)})`;
  const sides = sidesOf(measure, at, values, grouped);
  const columns = ['low', 'high', 'low_exclusive', 'high_exclusive', 'told', 'untold'].map(
    (part) => `${name}_${part}`,
  );
  const [low = '', high = '', lowExclusive = '', highExclusive = '', known = '', untold = ''] =
    columns;
  const line = leaf.kind === 'date' ? dayLine(dialect) : numberLine(dialect);
  return {
    counts: [],
    tables: [
      named(
        values,
        sql`select ${list([
          ...keysOf('placed', grouped),
          ...['low', 'high', 'exclusive', 'known', 'place'].map((part) => column(told, part)),
        ])} from placed join ${shown} as ${sql.id(told)} on ${column(told, 'id')} = placed.id${where(sureRows(mode))}`,
      ),
      ...sides.tables,
      sql`${sql.id(name)} as (select ${list([
        ...keysOf(values, grouped),
        sql`${sides.low} as ${sql.id(low)}`,
        sql`${sides.high} as ${sql.id(high)}`,
        sql`${sides.lowExclusive} as ${sql.id(lowExclusive)}`,
        sql`${sides.highExclusive} as ${sql.id(highExclusive)}`,
        sql`count(case when ${at('known')} then 1 end) as ${sql.id(known)}`,
        sql`count(case when not ${at('known')} then 1 end) as ${sql.id(untold)}`,
      ])} from ${sides.from}${groupedBy(keysOf(values, grouped))})`,
    ],
    joins: [joinOn(name, grouped)],
    columns: [
      ...[low, high].map((of_) => sql`${line.shown(column(name, of_))} as ${sql.id(of_)}`),
      ...[lowExclusive, highExclusive, known, untold].map((of_) => column(name, of_)),
    ],
    value: (given): Bounds => ({
      low: line.read(given[low]),
      high: line.read(given[high]),
      values: Number(given[known] ?? 0),
      unknown: Number(given[untold] ?? 0),
      ...(isTrue(given[lowExclusive]) && { lowExclusive: true }),
      ...(isTrue(given[highExclusive]) && { highExclusive: true }),
    }),
    sorting: (falls) =>
      sorting(
        sql`coalesce(${column(name, known)}, 0) > 0`,
        [
          sql`coalesce(${column(name, low)}, ${line.bind(line.before)})`,
          sql`coalesce(${column(name, high)}, ${line.bind(line.after)})`,
        ],
        falls,
        ([from, to]) => [line.bind(from ?? line.before), line.bind(to ?? line.after)],
      ),
    key(given) {
      if (Number(given[known] ?? 0) === 0) return null;
      return [line.read(given[low]) ?? line.before, line.read(given[high]) ?? line.after];
    },
  };
}

/** What bounds lie on: the days, or the numbers. */
interface Line {
  readonly before: string | number;
  readonly after: string | number;
  readonly bind: (point: string | number) => Sql;
  readonly shown: (point: Sql) => Sql;
  readonly read: (given: unknown) => string | number | null;
}

const dayLine = (dialect: Dialect): Line => ({
  before: '',
  after: '~',
  bind: (day) => dialect.day(String(day)),
  shown: dialect.dayText,
  read: (given) => (typeof given === 'string' ? given : null),
});

const numberLine = (dialect: Dialect): Line => ({
  before: -Infinity,
  after: Infinity,
  bind: (number) => dialect.number(Number(number)),
  shown: (number) => number,
  read: (given) => (given === null || given === undefined ? null : Number(given)),
});

interface Span {
  readonly low: Sql;
  readonly high: Sql;
  readonly open: Bool;
  readonly known: Bool;
}

/** Between which a single value lies. */
function spanOf(cell: Cell): Span {
  switch (cell.kind) {
    case 'date':
      return {
        low: cell.part('earliest'),
        high: cell.part('latest'),
        open: false,
        known: cell.present,
      };
    case 'quantity':
      return {
        low: cell.part('min'),
        high: cell.part('max'),
        open: sql`coalesce(${cell.part('exclusive')}, false)`,
        known: sql`${cell.part('unit')} is not null`,
      };
    default: {
      const number = sql`cast(${cell.part()} as double precision)`;
      return { low: number, high: number, open: false, known: cell.present };
    }
  }
}

interface Sides {
  readonly tables: readonly Sql[];
  readonly from: Sql;
  readonly low: Sql;
  readonly high: Sql;
  readonly lowExclusive: Sql;
  readonly highExclusive: Sql;
}

function sidesOf(
  measure: BoundMeasure,
  at: (part: string) => Sql,
  values: string,
  grouped: Grouped,
): Sides {
  const all = { tables: [], from: sql.id(values) };
  const low = sideOf('low', at);
  const high = sideOf('high', at);
  switch (measure) {
    case 'min':
      return {
        ...all,
        ...{ low: low.least, lowExclusive: low.leastExclusive },
        ...{ high: high.nearest('min'), highExclusive: high.nearestExclusive('min') },
      };
    case 'max':
      return {
        ...all,
        ...{ low: low.nearest('max'), lowExclusive: low.nearestExclusive('max') },
        ...{ high: high.least, highExclusive: high.leastExclusive },
      };
    case 'range':
      return {
        ...all,
        ...{ low: low.least, lowExclusive: low.leastExclusive },
        ...{ high: high.least, highExclusive: high.leastExclusive },
      };
    case 'sum':
    case 'average': {
      const { tables, from, total } = ordered(values, grouped);
      const among = measure === 'sum' ? sql`1` : sql`count(case when ${at('known')} then 1 end)`;
      const bound = (side: 'low' | 'high') =>
        sql`case when ${toSql(anyOpen(at, side))} then null else ${total(side)} / ${among} end`;
      const exclusive = (side: 'low' | 'high') =>
        sql`case when ${toSql(anyOpen(at, side))} then false else count(case when ${at('exclusive')} and ${at(side)} is not null then 1 end) > 0 end`;
      return {
        tables,
        from,
        low: bound('low'),
        high: bound('high'),
        lowExclusive: exclusive('low'),
        highExclusive: exclusive('high'),
      };
    }
  }
}

/** Some known value is endless on a side. */
const anyOpen = (at: (part: string) => Sql, side: string): Bool =>
  sql`count(case when ${at('known')} and ${at(side)} is null then 1 end) > 0`;

function sideOf(side: 'low' | 'high', at: (part: string) => Sql) {
  const bound = at(side);
  const outermost = side === 'low' ? sql`min` : sql`max`;
  const comparison = side === 'low' ? sql`>` : sql`<`;
  const closed = toSql(not(at('exclusive')));
  const furthest = sql`${outermost}(${bound})`;
  return {
    /** The outermost bound, which an endless one makes endless. */
    least: sql`case when ${toSql(anyOpen(at, side))} then null else ${furthest} end`,
    /** It is not reached when no value that gives it reaches it. */
    leastExclusive: sql`case when ${toSql(anyOpen(at, side))} or ${toSql(isNull(furthest))} then false else coalesce(${outermost}(case when ${closed} then ${bound} end) ${comparison} ${furthest}, true) end`,
    /** The innermost bound, for which an endless one counts only where all are. */
    nearest: (of: 'min' | 'max') => sql`${sql.raw(of)}(${bound})`,
    /** It is not reached when any value that gives it does not reach it. */
    nearestExclusive: (of: 'min' | 'max') =>
      sql`coalesce(${sql.raw(of)}(case when ${at('exclusive')} then ${bound} end) = ${sql.raw(of)}(${bound}), false)`,
  };
}
