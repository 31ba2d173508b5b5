import { sql } from 'kysely';
import { valueOf, type Path } from '../../model/path.js';
import { tableOf } from '../schema/columns.js';
import { idOf, plainCell, type Cell, type Here, type Row } from './cells.js';
import { chainOf, type Chain } from './chain.js';
import { and, column, list, where, type Bool, type Sql } from './expression.js';
import { encode, type Shape } from './encode.js';
import { table, type Least, type Setting } from './setting.js';

/** A column of an answer: what has to be joined to the row for it, its value, and how that is read back. */
export interface Shown {
  readonly joins: readonly Sql[];
  readonly value: Sql;
  readonly shape: Shape;
}

/** A reference is shown with its kind, although it is compared by its id alone. */
export const shownSteps = (path: Path): Path['steps'] =>
  path.place.at === 'reference' ? path.steps : valueOf(path).steps;

/** What stands at the end of a path as a value: a record is its id. */
export const cellAt = (here: Here): Cell =>
  here.is === 'cell' ? here.cell : plainCell('id', idOf(here.row));

/**
 * What a row shows at the end of a path.
 *
 * @param rows - the rows that are shown: a table with their `id`
 */
export function shownOf(path: Path, row: Row, rows: Sql, least: Least, setting: Setting): Shown {
  if (path.steps.at(-1)?.step === 'sources') {
    return notesOf(path.steps.slice(0, -1), row, rows, least, setting);
  }
  const steps = shownSteps(path);
  if (!path.many) {
    const { joins, here } = chainOf(steps, row, least, setting);
    const cell = cellAt(here);
    return { joins, value: encode(cell, setting.dialect), shape: { is: 'value', of: cell } };
  }
  const inner: Row = { entity: row.entity, alias: setting.alias() };
  const chain = chainOf(steps, inner, least, setting);
  const cell = cellAt(chain.here);
  const items = encode(cell, setting.dialect);
  const listed = gathered(chain, inner, rows, items, cell.present, row, setting);
  return { ...listed, shape: { is: 'list', of: cell } };
}

/** The values of all rows, each row's as one JSON array. */
function gathered(
  chain: Chain,
  inner: Row,
  rows: Sql,
  item: Sql,
  known: Bool,
  row: Row,
  setting: Setting,
): Pick<Shown, 'joins' | 'value'> {
  const [alias, of] = [setting.alias(), setting.alias()];
  const all = setting.dialect.arrayOfAll(item, list(chain.order));
  const from = fromRows(of, inner, rows, chain);
  const lists = sql`(select ${column(of, 'id')} as id, ${all} as items from ${from}${where(and(chain.there, known))} group by ${column(of, 'id')})`;
  return {
    joins: [sql`left join ${lists} as ${sql.id(alias)} on ${column(alias, 'id')} = ${idOf(row)}`],
    value: column(alias, 'items'),
  };
}

/** The rows with what a chain leads to from each. */
export const fromRows = (of: string, { entity, alias }: Row, rows: Sql, { joins }: Chain): Sql =>
  sql`${rows} as ${sql.id(of)} join ${table(tableOf(entity))} as ${sql.id(alias)} on ${column(alias, 'id')} = ${column(of, 'id')} ${sql.join(joins, sql` `)}`;

/** The sources behind what steps lead to: claim by claim, put together where the answer is read. */
function notesOf(steps: Path['steps'], row: Row, rows: Sql, least: Least, setting: Setting): Shown {
  const inner: Row = { entity: row.entity, alias: setting.alias() };
  const chain = chainOf(steps, inner, least, setting);
  const { here } = chain;
  if (here.is !== 'row') throw new RangeError('Only records have sources.');
  const [claim, source] = [setting.alias(), setting.alias()];
  const at = (name: string) => column(source, name);
  const item = setting.dialect.array([
    column(claim, 'claim'),
    column(claim, 'passage'),
    ...['id', 'title', 'publisher', 'url', 'published_edtf'].map(at),
    ...['published_earliest', 'published_latest'].map((day) => setting.dialect.dayText(at(day))),
    at('published_approximate'),
    at('published_uncertain'),
  ]);
  const joins = [
    ...chain.joins,
    sql`join claims as ${sql.id(claim)} on ${column(claim, 'collection')} = ${sql.lit(tableOf(here.row.entity))} and ${column(claim, 'record')} = ${idOf(here.row)}`,
    sql`join sources as ${sql.id(source)} on ${at('id')} = ${column(claim, 'source')}`,
  ];
  const order = [...chain.order, column(claim, 'claim')];
  const listed = gathered({ ...chain, joins, order }, inner, rows, item, true, row, setting);
  return { ...listed, shape: { is: 'notes' } };
}
