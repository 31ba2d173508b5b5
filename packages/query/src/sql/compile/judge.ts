import { sql } from 'kysely';
import type { Query } from '../../ast/types.js';
import { entity } from '../../model/entities.js';
import type { Place } from '../../model/path.js';
import { conditionsOf, met } from './condition.js';
import {
  and,
  column,
  isNull,
  isPresent,
  or,
  toSql,
  words,
  type Bool,
  type Sql,
} from './expression.js';
import { dayIn, type Least, type Setting } from './setting.js';
import { holds, standing } from './standing.js';

/** Whether a row belongs in the answer, at least that truly: as true as the weakest of its time and its conditions. */
export function belongs(query: Query, alias: string, least: Least, setting: Setting): Bool {
  const place: Place = { at: 'record', entity: query.from };
  const here = { is: 'row', row: { entity: query.from, alias } } as const;
  return and(
    ...conditionsOf(query).map((condition) => met(condition, place, here, least, setting)),
    inTime(query, alias, least, setting),
  );
}

/** How truly a row belongs that does so at least that truly: 4, 3, or less. */
export function truthOf(query: Query, alias: string, least: Least, setting: Setting): Sql {
  const levels = ([4, 3] as const).filter((level) => level > least);
  const surest = levels[0] ?? least;
  if (surest === least || belongs(query, alias, surest, setting) === true) return sql.lit(surest);
  const cases = levels.map(
    (level) => sql`when ${toSql(belongs(query, alias, level, setting))} then ${sql.lit(level)}`,
  );
  return sql`case ${sql.join(cases, sql` `)} else ${sql.lit(least)} end`;
}

function inTime({ from, asOf }: Query, alias: string, least: Least, setting: Setting): Bool {
  if (setting.day === undefined) return true;
  const { lasting, time } = entity(from);
  if (lasting) {
    const row = { entity: from, alias };
    // Asked for by name, a standing is a finding, which leaves no doubt of its own.
    const wanted = asOf?.standing;
    if (!wanted) return holds(row, setting, least);
    return sql`${standing(row, setting)} in (${words(wanted)})`;
  }
  return time.length === 0 || hadCome(alias, least, setting);
}

/** Whether what happens had come by the day. */
function hadCome(alias: string, least: Least, setting: Setting): Bool {
  const at = (part: string) => column(alias, `occurred_${part}`);
  const day = dayIn(setting);
  const begun = or(isNull(at('earliest')), sql`${at('earliest')} <= ${day}`);
  if (least <= 2) return begun;
  if (least === 3) return and(isPresent(at('edtf')), begun);
  const isStretch = and(isPresent(at('earliest')), sql`${at('edtf')} like '%/%'`);
  return and(isPresent(at('edtf')), begun, or(sql`${at('latest')} <= ${day}`, isStretch));
}
