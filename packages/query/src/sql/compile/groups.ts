import { sql } from 'kysely';
import type { Measure, Query } from '../../ast/types.js';
import { valueOf, type Leaf } from '../../model/path.js';
import { keyOf, type SortKey } from '../../answer/sort-key.js';
import { aliased } from '../../ast/aliased.js';
import { tableOf } from '../schema/columns.js';
import type { Cell, Row } from './cells.js';
import { chainOf, type Chain } from './chain.js';
import { chineseBound, chineseOrder } from './chinese-order.js';
import { resolved } from './condition.js';
import { countsOf } from './counts.js';
import type { Given } from './decode.js';
import { and, column, groupedBy, list, named, where, type Bool, type Sql } from './expression.js';
import { identitiesIn, identityOf, readIdentity } from './identity.js';
import { belongs, truthOf } from './judge.js';
import { measured, type Grouped, type Measured } from './measures.js';
import { boundsOf, comesAfter, orderBy, sorting, valuesOf, type Sorting } from './order.js';
import { certaintyIn, limit, type Reading, type Wanted } from './rows.js';
import { leastRow, leastShown, table, type Setting } from './setting.js';
import { cellAt, fromRows, shownSteps } from './shown.js';

/** A path that rows are grouped by. */
interface Dimension {
  readonly alias: string;
  readonly cell: Cell;
  readonly leaf: Leaf;
  /** What tells its values apart and what they are ordered by, of a record `r` that holds them itself. */
  readonly own?: Sql;
  /** Else the rows with the values that each shows. */
  readonly query: Sql;
  /** The columns that it is ordered by. */
  readonly sorts: readonly string[];
  /** The column of the Chinese name, of what has one. */
  readonly chinese: readonly [] | readonly [string];
}

/** Groups of rows, or the whole answer as one. */
export interface Groups {
  /** The tables that the groups are made from, by name. */
  readonly tables: readonly Sql[];
  readonly dimensions: readonly Dimension[];
  readonly measures: readonly (readonly [alias: string, measured: Measured])[];
}

/** Of everything that is counted under every mode the rows of every mode are looked at. */
const isOfEveryMode = ({ measure }: Measure): boolean =>
  measure === 'count' || measure === 'countDistinct';

export function groupsOf(query: Query, everyMode: boolean, setting: Setting): Groups {
  const { from, groupBy = [], measures = {} } = query;
  const mode = query.asOf?.mode ?? 'presumed';
  const all = everyMode || Object.values(measures).some(isOfEveryMode);
  const least = all ? 1 : leastRow(mode);
  const records = table(tableOf(from));
  const dimensions = aliased(groupBy).map(([alias, path], index) =>
    dimensionOf(alias, path, index, query, setting),
  );
  const answer = named(
    'answer',
    sql`select ${list([
      sql`${column('r', 'id')} as id`,
      sql`${truthOf(query, 'r', least, setting)} as truth`,
      ...dimensions.flatMap(({ own }) => own ?? []),
    ])} from ${records} as r${where(belongs(query, 'r', least, setting))}`,
  );
  const keys = dimensions.map((_, index) => `k${index}`);
  const grouped: Grouped = { from, mode, keys, setting };
  const told = Object.entries(measures).map(
    ([alias, measure], index) => [alias, measured(measure, index, grouped)] as const,
  );
  const sorts = dimensions.flatMap(carried);
  const joined = dimensions.flatMap(({ own, query: of }, index) =>
    own ? [] : [{ name: `d${index}`, of }],
  );
  const placed = sql`select ${list([
    sql`answer.id`,
    sql`answer.truth`,
    ...dimensions.flatMap((dimension, index) => {
      const { own } = dimension;
      const from = own ? 'answer' : `d${index}`;
      const key = column(from, `k${index}`);
      return [
        own ? key : sql`coalesce(${key}, '') as ${sql.id(`k${index}`)}`,
        ...carried(dimension).map((name) => column(from, name)),
      ];
    }),
  ])} from answer ${sql.join(
    joined.map(({ name }) => sql`left join ${sql.id(name)} on ${column(name, 'id')} = answer.id`),
    sql` `,
  )}`;
  const groups = sql`grouped as (select ${list([
    sql`max(truth) as truth`,
    ...told.flatMap(([, { counts }]) => counts),
    ...keys.map((key) => sql.id(key)),
    ...sorts.map((sort) => sql`min(${sql.id(sort)}) as ${sql.id(sort)}`),
  ])} from placed${groupedBy(keys.map((key) => sql.id(key)))})`;
  return {
    tables: [
      answer,
      ...joined.map(({ name, of }) => named(name, of)),
      // What is the answer itself need not be made again.
      joined.length > 0 ? named('placed', placed) : sql`placed as (${placed})`,
      groups,
      ...told.flatMap(([, { tables }]) => tables),
    ],
    dimensions,
    measures: told,
  };
}

/** What is carried along for the order of groups. */
const carried = ({ sorts, chinese }: Dimension): readonly string[] => [...sorts, ...chinese];

function dimensionOf(
  alias: string,
  text: string,
  index: number,
  { from, asOf }: Query,
  setting: Setting,
): Dimension {
  const path = resolved({ at: 'record', entity: from }, text);
  const follow = (row: Row): Chain =>
    chainOf(shownSteps(path), row, leastShown(asOf?.mode ?? 'presumed'), setting);
  const columnsOf = (cell: Cell): Pick<Dimension, 'sorts' | 'chinese'> & { readonly all: Sql } => {
    const values = valuesOf(cell, setting.dialect);
    const sorts = values.map((_, at) => `v${index}_${at}`);
    const chinese = cell.kind === 'localized' ? ([`z${index}`] as const) : ([] as const);
    const all = list([
      sql`${identityOf(cell, setting.dialect)} as ${sql.id(`k${index}`)}`,
      ...values.map((value, at) => sql`${value} as ${sql.id(sorts[at] ?? '')}`),
      ...chinese.map((name) => sql`${cell.part('zh_hans')} as ${sql.id(name)}`),
    ]);
    return { sorts, chinese, all };
  };
  const row: Row = { entity: from, alias: setting.alias() };
  const chain = follow(row);
  const cell = cellAt(chain.here);
  const of = setting.alias();
  const { sorts, chinese, all } = columnsOf(cell);
  const query = sql`select distinct ${column(of, 'id')} as id, ${all} from ${fromRows(of, row, sql`answer`, chain)}${where(chain.there)}`;
  const told = { alias, cell, leaf: valueOf(path).leaf, query, sorts, chinese };
  if (chain.joins.length > 0) return told;
  return { ...told, own: columnsOf(cellAt(follow({ entity: from, alias: 'r' }).here)).all };
}

/** One page of groups. */
export function readGroups(query: Query, wanted: Wanted, setting: Setting): Reading {
  const mode = query.asOf?.mode ?? 'presumed';
  const groups = groupsOf(query, false, setting);
  const { dimensions, measures } = groups;
  const at = (name: string): Sql => column('g', name);
  const bySlot = dimensions.map((dimension, index) =>
    slotSorting(dimension, `k${index}`, at, setting),
  );
  const byAlias = (path: string, falls: boolean): Ordered | undefined => {
    const slot = dimensions.findIndex(({ alias }) => alias === path);
    const dimension = dimensions[slot];
    if (dimension) return slotSorting(dimension, `k${slot}`, at, setting, falls);
    const found = measures.find(([alias]) => alias === path)?.[1];
    return found && { sorting: found.sorting(falls), key: found.key };
  };
  const asked = (query.orderBy ?? []).flatMap(
    ({ path, direction }) => byAlias(path, direction === 'desc') ?? [],
  );
  const ordered = [...asked, ...bySlot];
  const parts = ordered.flatMap(({ sorting: { parts: of } }) => of);
  const bounds = ordered.flatMap(({ sorting: of }, index): readonly (Sql | undefined)[] => {
    const given = of.after(wanted.after?.keys[index] ?? null);
    return of.parts.map((_, part) => given[part]);
  });
  const only = wanted.only === undefined ? [] : (identitiesIn(wanted.only) ?? []);
  const there: Bool = and(
    dimensions.length === 0 || sql`${at('truth')} >= ${sql.lit(leastRow(mode))}`,
    !wanted.after || comesAfter(parts, bounds),
    ...only.map((identity, index) => sql`${at(`k${index}`)} = ${identity}`),
  );
  const dated = setting.day !== undefined && query.groupBy !== undefined;
  const columns = list([
    sql`${at('truth')} as truth`,
    ...dimensions.map((_, index) => at(`k${index}`)),
    ...measures.flatMap(([, { columns: of }]) => of),
  ]);
  const joins = sql.join(
    measures.flatMap(([, { joins: of }]) => of),
    sql` `,
  );
  const slotsIn = (given: Given) =>
    dimensions.map(({ cell }, index) => readIdentity(given[`k${index}`], cell));
  return {
    sql: sql`with recursive ${list(groups.tables)} select ${columns} from grouped as g ${joins}${where(there)}${orderBy(parts)}${limit(wanted.limit)}`,
    row(given) {
      const row: Record<string, unknown> = {};
      for (const [index, { value }] of slotsIn(given).entries()) {
        row[dimensions[index]?.alias ?? ''] = value;
      }
      for (const [alias, { value }] of measures) row[alias] = value(given);
      return dated ? { ...row, certainty: certaintyIn(given['truth']) } : row;
    },
    position: (given) => ({
      id: JSON.stringify(slotsIn(given).map(({ identity }) => identity)),
      keys: ordered.map(({ key }) => key(given)),
    }),
  };
}

interface Ordered {
  readonly sorting: Sorting;
  readonly key: (given: Given) => SortKey;
}

/** Groups are ordered by a value, and by its identity where no order tells it from another. */
function slotSorting(
  { cell, leaf, sorts, chinese }: Dimension,
  name: string,
  at: (name: string) => Sql,
  { dialect }: Setting,
  falls = false,
): Ordered {
  const identity = at(name);
  const known = sql`${identity} <> ''`;
  // What is not known is all alike, in whatever way it came to be so.
  const values = [
    ...sorts.map((sort) => sql`case when ${known} then ${at(sort)} end`),
    ...chinese.map((column_) => chineseOrder(at(column_), dialect)),
    identity,
  ];
  return {
    sorting: sorting(known, values, falls, (key) => [
      ...boundsOf(key.slice(0, -1), cell.kind, dialect),
      ...chinese.map(() => sql`${chineseBound(String(key.at(-1)))}`),
      sql`${`=${String(key.at(-1))}`}`,
    ]),
    key(given) {
      const { value, identity: told } = readIdentity(given[name], cell);
      if (value === null) return null;
      const key = keyOf(cell.kind === 'reference' ? idIn(value) : value, leaf);
      return key && [...key, String(told)];
    },
  };
}

/** The id of a reference, which names its kind before what it has beside it. */
const idIn = (reference: unknown): unknown => Object.values(Object(reference) as object)[0];

/** How many groups there are under each mode. */
export function countGroups(query: Query, setting: Setting): Sql {
  const { tables } = groupsOf({ ...query, measures: {} }, true, setting);
  return sql`with ${list(tables)} select ${countsOf(sql`truth`)} from grouped`;
}
