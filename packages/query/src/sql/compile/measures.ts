import { sql } from 'kysely';
import type { Measure } from '../../ast/types.js';
import { entity } from '../../model/entities.js';
import type { EntityName } from '../../model/entity-types.js';
import { valueOf } from '../../model/path.js';
import type { SortKey } from '../../answer/sort-key.js';
import { certainties, type Certainty } from '../../time/certainty.js';
import { tableOf } from '../schema/columns.js';
import type { Row } from './cells.js';
import { chainOf } from './chain.js';
import { resolved } from './condition.js';
import { countsOf, readCounts } from './counts.js';
import { decode, type Given } from './decode.js';
import { and, column, groupedBy, list, toSql, where, type Bool, type Sql } from './expression.js';
import { identityOf } from './identity.js';
import { bounds } from './measure-bounds.js';
import { orderBy, sorting, sortingOf, type Sorting } from './order.js';
import { leastRow, leastShown, table, type Setting } from './setting.js';
import { cellAt, fromRows, shownOf, shownSteps } from './shown.js';

/** What the groups of a query have in common. */
export interface Grouped {
  readonly from: EntityName;
  readonly mode: Certainty;
  /** The columns that tell groups apart. */
  readonly keys: readonly string[];
  readonly setting: Setting;
}

/** What is told of a group: how it is worked out, and how it is read back. */
export interface Measured {
  /** Counts of the rows of a group. */
  readonly counts: readonly Sql[];
  /** Tables with a row for each group, and how they are joined to the groups `g`. */
  readonly tables: readonly Sql[];
  readonly joins: readonly Sql[];
  readonly columns: readonly Sql[];
  readonly value: (given: Given) => unknown;
  readonly sorting: (falls: boolean) => Sorting;
  readonly key: (given: Given) => SortKey;
}

export function measured(measure: Measure, index: number, grouped: Grouped): Measured {
  const name = `m${index}`;
  switch (measure.measure) {
    case 'count':
      return counted(name, [countsOf(sql`truth`, `${name}_`)], [], [], 'g', grouped);
    case 'countDistinct':
      return countDistinct(measure.path, name, grouped);
    case 'first':
    case 'latest':
      return rowByDate(measure, name, grouped);
    default:
      return bounds(measure.measure, measure.path, name, grouped);
  }
}

/** The rows of groups, those at least as sure as a mode. */
export const sureRows = (mode: Certainty): Bool =>
  sql`${column('placed', 'truth')} >= ${sql.lit(leastRow(mode))}`;

export const keysOf = (alias: string, { keys }: Grouped): readonly Sql[] =>
  keys.map((key) => column(alias, key));

/** Joins what is told of groups to the groups. */
export const joinOn = (name: string, { keys }: Grouped): Sql =>
  sql`left join ${sql.id(name)} on ${toSql(and(...keys.map((key) => sql`${column(name, key)} = ${column('g', key)}`)))}`;

/** @param at - the table that holds the counts of a mode */
function counted(
  name: string,
  counts: readonly Sql[],
  tables: readonly Sql[],
  joins: readonly Sql[],
  at: string | ((mode: Certainty) => string),
  { mode, setting }: Grouped,
): Measured {
  const of = (each: Certainty): Sql =>
    sql`coalesce(${column(typeof at === 'string' ? at : at(each), `${name}_${each}`)}, 0)`;
  return {
    counts,
    tables,
    joins,
    columns: certainties.map((each) => sql`${of(each)} as ${sql.id(`${name}_${each}`)}`),
    value: (given) => readCounts(given, `${name}_`),
    sorting: (falls) =>
      sorting(true, [of(mode)], falls, ([count]) => [setting.dialect.number(Number(count))]),
    key: (given) => [readCounts(given, `${name}_`)[mode]],
  };
}

/** The different known values that the rows of each mode show under it. */
function countDistinct(text: string, name: string, grouped: Grouped): Measured {
  const { from, setting } = grouped;
  const path = resolved({ at: 'record', entity: from }, text);
  const nameOf = (mode: Certainty): string => `${name}_of_${mode}`;
  const tables = certainties.map((mode) => {
    const [of, values] = [setting.alias(), setting.alias()];
    const row: Row = { entity: from, alias: setting.alias() };
    const chain = chainOf(shownSteps(path), row, leastShown(mode), setting);
    const cell = cellAt(chain.here);
    const known = and(chain.there, cell.kind === 'quantity' ? true : cell.present);
    const shown = sql`(select ${column(of, 'id')} as id, ${identityOf(cell, setting.dialect)} as k from ${fromRows(of, row, sql`answer`, chain)}${where(known)})`;
    return sql`${sql.id(nameOf(mode))} as (select ${list([
      ...keysOf('placed', grouped),
      sql`count(distinct ${column(values, 'k')}) as ${sql.id(`${name}_${mode}`)}`,
    ])} from placed join ${shown} as ${sql.id(values)} on ${column(values, 'id')} = placed.id${where(sureRows(mode))}${groupedBy(keysOf('placed', grouped))})`;
  });
  const joins = certainties.map((mode) => joinOn(nameOf(mode), grouped));
  return counted(name, [], tables, joins, nameOf, grouped);
}

/** Of the first or the last row by a date what it shows, and which row that is. */
function rowByDate(
  measure: Extract<Measure, { measure: 'first' | 'latest' }>,
  name: string,
  grouped: Grouped,
): Measured {
  const { from, mode, keys, setting } = grouped;
  const place = { at: 'record', entity: from } as const;
  const by = measure.by ?? (entity(from).lasting ? 'from' : 'time');
  const [dated, shownRow, best]: readonly [Row, Row, string] = [
    { entity: from, alias: setting.alias() },
    { entity: from, alias: setting.alias() },
    `${name}_best`,
  ];
  const records = table(tableOf(from));
  const least = leastShown(mode);
  const date = chainOf(valueOf(resolved(place, by)).steps, dated, least, setting);
  const order = [
    ...sortingOf(cellAt(date.here), measure.measure === 'latest', setting.dialect).parts,
    { value: setting.dialect.bytes(column('placed', 'id')), falls: false },
  ];
  const partition =
    keys.length === 0 ? sql`` : sql`partition by ${list(keysOf('placed', grouped))}`;
  const ranked = sql`select ${list([
    ...keysOf('placed', grouped),
    sql`placed.id`,
    sql`row_number() over (${partition}${orderBy(order)}) as place`,
  ])} from placed join ${records} as ${sql.id(dated.alias)} on ${column(dated.alias, 'id')} = placed.id ${sql.join(date.joins, sql` `)}${where(sureRows(mode))}`;
  const rows = sql`(select distinct id from ${sql.id(best)})`;
  const shown = shownOf(resolved(place, measure.path), shownRow, rows, least, setting);
  const columns = [`${name}_id`, `${name}_value`] as const;
  return {
    counts: [],
    tables: [
      sql`${sql.id(best)} as (select * from (${ranked}) as ranked where place = 1)`,
      sql`${sql.id(name)} as (select ${list([
        ...keysOf(best, grouped),
        sql`${column(best, 'id')} as ${sql.id(columns[0])}`,
        sql`${shown.value} as ${sql.id(columns[1])}`,
      ])} from ${sql.id(best)} join ${records} as ${sql.id(shownRow.alias)} on ${column(shownRow.alias, 'id')} = ${column(best, 'id')} ${sql.join(shown.joins, sql` `)})`,
    ],
    joins: [joinOn(name, grouped)],
    columns: columns.map((column_) => column(name, column_)),
    value(given) {
      const id = given[columns[0]];
      if (id === null || id === undefined) return null;
      return { value: decode(given[columns[1]], shown.shape), id };
    },
    // The check lets nobody order by it.
    sorting: (falls) => sorting(true, [], falls, () => []),
    key: () => null,
  };
}
