import { sql } from 'kysely';
import type { Query } from '../../ast/types.js';
import { entity } from '../../model/entities.js';
import { valueOf, type Place } from '../../model/path.js';
import { keyOf, type SortKey } from '../../answer/sort-key.js';
import { aliased } from '../../ast/aliased.js';
import type { Row as Shown } from '../../answer/answer.js';
import { certaintyOf, type Certainty } from '../../time/certainty.js';
import { storedFields, tableOf } from '../schema/columns.js';
import { plainCell, type Row } from './cells.js';
import { chainOf } from './chain.js';
import { resolved } from './condition.js';
import { decode, withoutNulls, type Given } from './decode.js';
import { encode } from './encode.js';
import { and, column, list, named, where, type Bool, type Sql } from './expression.js';
import { belongs, truthOf } from './judge.js';
import { comesAfter, orderBy, sortingOf, type Sorting, type SortPart } from './order.js';
import { leastRow, leastShown, table, type Setting } from './setting.js';
import { cellAt, shownOf, type Shown as Column } from './shown.js';
import { standing } from './standing.js';

/** Where a page begins: after the row of these keys and this id. */
export interface Position {
  readonly id: string;
  readonly keys: readonly SortKey[];
}

/** Which rows of an answer are asked for. */
export interface Wanted {
  /** So many at most. */
  readonly limit?: number;
  readonly after?: Position;
  /** Only this one, whether it belongs in the answer or not. */
  readonly only?: string;
}

/** A query of a database, and how its rows are read back. */
export interface Reading {
  readonly sql: Sql;
  readonly row: (given: Given) => Shown;
  /** Where a row stands in the order of the answer. */
  readonly position: (given: Given) => Position;
}

interface Ordered {
  readonly joins: readonly Sql[];
  /** The value as it is shown, from which the keys of a cursor are made. */
  readonly value: Sql;
  readonly sorting: Sorting;
  readonly key: (value: unknown) => SortKey;
}

/** Rows that are records, or what a query selects of them. */
export function readRows(query: Query, wanted: Wanted, setting: Setting): Reading {
  const mode = query.asOf?.mode ?? 'presumed';
  const row: Row = { entity: query.from, alias: 'r' };
  const from = table(tableOf(query.from));
  const ordered = (query.orderBy ?? []).map((order) => orderedBy(order, row, mode, setting));
  const id: SortPart = { value: setting.dialect.bytes(column('r', 'id')), falls: false };
  const least = leastRow(mode);
  const parts = [...ordered.flatMap(({ sorting }) => sorting.parts), id];
  const found =
    wanted.only === undefined
      ? belongs(query, 'r', least, setting)
      : sql`${column('r', 'id')} = ${wanted.only}`;
  const sorts = parts.slice(0, -1).map((part, index) => ({ ...part, name: `s${index}` }));
  const inOrder = (of: string): Sql =>
    orderBy([
      ...sorts.map(({ name, falls }) => ({ value: column(of, name), falls })),
      { ...id, value: setting.dialect.bytes(column(of, 'id')) },
    ]);
  const truth = setting.day === undefined ? [] : ['truth'];
  const own = columnsOf(query, row, setting);
  // What rows hold themselves is shown as they are found; all else is joined to those of the page alone.
  const isOwn = own.every(({ column: { joins } }) => joins.length === 0);
  const columns = isOwn ? own : columnsOf(query, { ...row, alias: 'x' }, setting);
  const shown = columns.map(
    ({ column: { value } }, index) => sql`${value} as ${sql.id(`c${index}`)}`,
  );
  const joinsOf = (of: readonly { readonly joins: readonly Sql[] }[]): Sql =>
    sql.join(
      of.flatMap(({ joins }) => joins),
      sql` `,
    );
  const page = sql`select ${list([
    sql`${column('r', 'id')} as id`,
    ...truth.map(() => sql`${truthOf(query, 'r', least, setting)} as truth`),
    ...ordered.map(({ value }, index) => sql`${value} as ${sql.id(`o${index}`)}`),
    ...(isOwn ? shown : sorts.map(({ value, name }) => sql`${value} as ${sql.id(name)}`)),
  ])} from ${from} as r ${joinsOf(ordered)}${where(and(found, behind(wanted.after, ordered, parts)))}${orderBy(parts)}${limit(wanted.limit)}`;
  const all = list([
    ...['id', ...truth].map((name) => column('page', name)),
    ...ordered.map((_, index) => column('page', `o${index}`)),
    ...shown,
  ]);
  const joined = sql`with ${named('page', page)} select ${all} from page join ${from} as x on x.id = page.id ${joinsOf(columns.map(({ column: of }) => of))}${inOrder('page')}`;
  const [dated, whole] = [setting.day !== undefined, query.select === undefined];
  return {
    sql: isOwn ? page : joined,
    row(given) {
      const fields: Record<string, unknown> = {};
      for (const [index, { alias, column: of }] of columns.entries()) {
        fields[alias] = decode(given[`c${index}`], of.shape);
      }
      const read = whole ? wholeOf(fields, query) : fields;
      return dated ? { ...read, certainty: certaintyIn(given['truth']) } : read;
    },
    position: (given) => ({
      id: String(given['id']),
      keys: ordered.map(({ key }, index) => key(given[`o${index}`])),
    }),
  };
}

export const limit = (rows: number | undefined): Sql =>
  rows === undefined ? sql`` : sql` limit ${sql.lit(rows)}`;

export const certaintyIn = (truth: unknown): Certainty | undefined => {
  const number = Number(truth);
  return certaintyOf(number === 4 || number === 3 ? number : 2);
};

function behind(
  after: Position | undefined,
  ordered: readonly Ordered[],
  parts: readonly SortPart[],
): Bool {
  if (!after) return true;
  const bounds = ordered.flatMap(({ sorting }, index): readonly (Sql | undefined)[] => {
    const given = sorting.after(after.keys[index] ?? null);
    return sorting.parts.map((_, at) => given[at]);
  });
  return comesAfter(parts, [...bounds, sql`${after.id}`]);
}

function orderedBy(
  { path: text, direction }: NonNullable<Query['orderBy']>[number],
  row: Row,
  mode: Certainty,
  setting: Setting,
): Ordered {
  const path = resolved({ at: 'record', entity: row.entity }, text);
  const { steps, leaf } = valueOf(path);
  const { joins, here } = chainOf(steps, row, leastShown(mode), setting);
  const cell = cellAt(here);
  return {
    joins,
    value: encode(cell, setting.dialect),
    sorting: sortingOf(cell, direction === 'desc', setting.dialect),
    key(value) {
      const known = decode(value, { is: 'value', of: cell });
      return known === null ? null : keyOf(known, leaf);
    },
  };
}

interface NamedColumn {
  readonly alias: string;
  readonly column: Column;
}

function columnsOf(query: Query, row: Row, setting: Setting): readonly NamedColumn[] {
  const place: Place = { at: 'record', entity: query.from };
  const mode = query.asOf?.mode ?? 'presumed';
  const rows = sql`page`;
  const show = (path: string): Column =>
    shownOf(resolved(place, path), row, rows, leastShown(mode), setting);
  if (query.select) {
    return aliased(query.select).map(([alias, path]) => ({ alias, column: show(path) }));
  }
  const { claimed, lasting } = entity(query.from);
  return [
    ...storedFields(query.from).map(([name]) => ({ alias: name, column: show(name) })),
    ...(claimed
      ? [
          { alias: 'disputed', column: disputedOf(row, setting) },
          { alias: 'sources', column: show('sources') },
        ]
      : []),
    ...(lasting && setting.day !== undefined
      ? [{ alias: 'standing', column: standingOf(row, setting) }]
      : []),
  ];
}

const standingOf = (row: Row, setting: Setting): Column => ({
  joins: [],
  value: standing(row, setting),
  shape: { is: 'value', of: { kind: 'id' } },
});

function disputedOf({ entity: name, alias: row }: Row, { dialect, alias }: Setting): Column {
  const of = alias();
  const cell = plainCell('id', sql`field`);
  const all = dialect.arrayOfAll(cell.part(), sql`position`);
  const lists = sql`(select record, ${all} as items from disputes where collection = ${sql.lit(tableOf(name))} group by record)`;
  return {
    joins: [
      sql`left join ${lists} as ${sql.id(of)} on ${column(of, 'record')} = ${column(row, 'id')}`,
    ],
    value: column(of, 'items'),
    shape: { is: 'list', of: cell },
  };
}

/** A record as it stands in the atlas has no fields but those with a value, and no empty lists but of its own. */
function wholeOf(shown: Record<string, unknown>, { from }: Query): Shown {
  for (const [name, { kind, many }] of storedFields(from)) {
    const value = shown[name];
    if (many && Array.isArray(value) && value.length === 0) shown[name] = null;
    if (kind === 'boolean' && value === false) shown[name] = null;
  }
  return withoutNulls(shown);
}
