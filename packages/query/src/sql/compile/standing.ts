import { sql } from 'kysely';
import { tableOf } from '../schema/columns.js';
import type { Row } from './cells.js';
import { and, column, exists, isNull, not, or, toSql, type Bool, type Sql } from './expression.js';
import { dayIn, table, type Least, type Setting } from './setting.js';

/** What is asked of a valid time on a day: core's `stateOn`, rule by rule. */
interface OnDay {
  readonly day: Sql;
  readonly held: Sql;
  /** It had certainly started. */
  readonly started: Sql;
  /** It was seen on or after the day. */
  readonly stillSeen: Sql;
  /** It had not certainly ended. */
  readonly notEnded: Bool;
  /** It may have started. */
  readonly mayHaveStarted: Bool;
  readonly announced: Sql;
  /** A plan was announced that nothing says had come true. */
  readonly announcedStart: Bool;
  readonly endOpen: Bool;
  readonly deniedAround: Bool;
  readonly deniedThatDay: Bool;
}

function onDay(row: Row, setting: Setting): OnDay {
  const day = dayIn(setting);
  const at = (name: string) => column(row.alias, name);
  const unlessBefore = (name: string): Bool => or(isNull(at(name)), sql`${at(name)} >= ${day}`);
  const denial = (of: (alias: string) => Bool): Bool => {
    const alias = setting.alias();
    return exists(table('denials'), alias, and(deniedOf(row, alias), of(alias)));
  };
  const announced = sql`${at('announced')} <= ${day}`;
  return {
    day,
    held: at('held'),
    started: sql`${at('start_latest')} <= ${day}`,
    stillSeen: sql`${at('end_earliest')} >= ${day}`,
    notEnded: and(unlessBefore('end_latest'), unlessBefore('host_closed')),
    mayHaveStarted: or(isNull(at('start_earliest')), sql`${at('start_earliest')} <= ${day}`),
    announced,
    announcedStart: and(
      announced,
      or(isNull(at('start_earliest')), sql`${at('start_earliest')} < ${at('announced')}`),
    ),
    endOpen: and(isNull(at('end_latest')), not(at('temporary'))),
    deniedAround: denial((alias) =>
      and(
        sql`${column(alias, 'first_day')} <= ${day}`,
        sql`${column(alias, 'last_day')} >= ${day}`,
      ),
    ),
    deniedThatDay: denial((alias) =>
      and(sql`${column(alias, 'first_day')} = ${day}`, sql`${column(alias, 'last_day')} = ${day}`),
    ),
  };
}

const deniedOf = ({ entity, alias: row }: Row, alias: string): Sql =>
  sql`${column(alias, 'collection')} = ${sql.lit(tableOf(entity))} and ${column(alias, 'record')} = ${column(row, 'id')}`;

/** Whether something that lasts holds on the day, at least as surely as is asked. */
export function holds(row: Row, setting: Setting, least: Least): Bool {
  const on = onDay(row, setting);
  const certain = and(on.started, on.stillSeen, not(on.deniedThatDay));
  if (least === 4) return and(on.held, certain);
  if (least === 3) {
    const goesOn = and(on.endOpen, on.notEnded, on.mayHaveStarted, not(on.deniedAround));
    return and(on.held, on.started, or(certain, goesOn));
  }
  // What was announced may have begun as well, where it was there later.
  const allowed = and(on.notEnded, on.mayHaveStarted, not(on.deniedAround));
  return and(on.held, or(certain, allowed));
}

/** The standing on the day, a word. */
export function standing(row: Row, setting: Setting): Sql {
  const on = onDay(row, setting);
  const certain = toSql(and(on.started, on.stillSeen));
  const soon = sql`case when ${on.announced} then 'announced' else `;
  return sql`case
    when not ${on.held} then case
      when ${toSql(deniedLast(row, setting))} then 'absent' ${sql`when ${on.announced} then 'announced'`} else 'unknown' end
    when ${toSql(on.deniedThatDay)} then 'absent'
    when ${certain} then 'certain'
    when ${toSql(on.deniedAround)} then 'absent'
    when ${toSql(not(on.notEnded))} then 'ended'
    when ${toSql(not(on.mayHaveStarted))} then ${soon}'absent' end
    when ${toSql(and(not(on.started), on.announcedStart))} then 'announced'
    when ${toSql(and(on.started, on.endOpen))} then 'presumed'
    else 'possible' end`;
}

/** The last denial by the day came after any announcement. */
function deniedLast(row: Row, setting: Setting): Bool {
  const [alias, later] = [setting.alias(), setting.alias()];
  const day = dayIn(setting);
  const byThen = (of: string): Bool =>
    and(deniedOf(row, of), sql`${column(of, 'first_day')} <= ${day}`);
  const announced = column(row.alias, 'announced');
  const isLast = not(
    exists(
      table('denials'),
      later,
      and(byThen(later), sql`${column(later, 'position')} > ${column(alias, 'position')}`),
    ),
  );
  const before = sql`${announced} <= ${day} and ${column(alias, 'last_day')} < ${announced}`;
  return exists(table('denials'), alias, and(byThen(alias), isLast, not(before)));
}
