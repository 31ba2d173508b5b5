import { sql } from 'kysely';
import { entity } from '../../model/entities.js';
import type { EntityName } from '../../model/entity-types.js';
import type { Step } from '../../model/path.js';
import { tableOf } from '../schema/columns.js';
import {
  atCell,
  atRow,
  cell as cellOf,
  cellInside,
  cellOfRow,
  idOf,
  listOfRow,
  plainCell,
  referenceCell,
  timeCell,
  yearCell,
  type Cell,
  type Here,
  type Row,
} from './cells.js';
import {
  and,
  column,
  isNull,
  isPresent,
  not,
  or,
  toSql,
  where,
  type Bool,
  type Sql,
} from './expression.js';
import { linkOf } from './links.js';
import { lastBegun, tellsOwner } from './owner.js';
import { holds, standing } from './standing.js';
import { table, type Least, type Setting } from './setting.js';

/**
 * A path followed by joins: a row for each value that it leads to, of which one that no source tells is null. A path
 * that leads to one value at most leads to null also where there is nothing, unless `there` is asked.
 */
export interface Chain {
  readonly joins: readonly Sql[];
  /** Something is reached. */
  readonly there: Bool;
  /** What the values are in the order of, from the row on. */
  readonly order: readonly Sql[];
  readonly here: Here;
  /** It is not known what is here. */
  readonly unknown: Bool;
}

/** @param least - how surely a relation must hold for what is reached through it to be shown */
export function chainOf(steps: readonly Step[], row: Row, least: Least, setting: Setting): Chain {
  let chain: Chain = {
    joins: [],
    there: true,
    order: [],
    here: { is: 'row', row },
    unknown: false,
  };
  for (const step of steps) {
    const next = follow(step, chain, least, setting);
    chain = {
      joins: [...chain.joins, ...(next.joins ?? [])],
      // What follows from something unknown is one unknown value.
      there: and(chain.there, next.there === undefined || or(chain.unknown, next.there)),
      order: [...chain.order, ...(next.order ?? [])],
      here: next.here,
      unknown: next.unknown ?? chain.unknown,
    };
  }
  return chain;
}

type Next = Pick<Chain, 'here'> & Partial<Chain>;

const leftJoin = (from: Sql, alias: string, on: Bool): Sql =>
  sql`left join ${from} as ${sql.id(alias)} on ${toSql(on)}`;

function follow(step: Step, { here, unknown }: Chain, least: Least, setting: Setting): Next {
  if (here.is === 'row') return fromRow(step, here.row, unknown, least, setting);
  const { cell } = here;
  const to = (name: EntityName, id: Sql): Next => {
    const alias = setting.alias();
    const joins = [leftJoin(table(tableOf(name)), alias, sql`${column(alias, 'id')} = ${id}`)];
    return { joins, here: atRow(name, alias), unknown: isNull(column(alias, 'id')) };
  };
  switch (step.step) {
    case 'read':
      // The name of a target is what it was joined for.
      if (step.name === 'name') return { here };
      return stored(cellInside(cell, step.name), step.missing);
    case 'follow':
      return to(step.entity, cell.part());
    case 'term':
      return to('term', sql`${sql.lit(`${step.vocabulary}/`)} || ${cell.part()}`);
    case 'pick': {
      const id = sql`case when ${cell.part('type')} = ${sql.lit(step.kind)} then ${cell.part('id')} end`;
      return { here: atCell(plainCell('id', id)), there: isPresent(id) };
    }
    case 'id':
    case 'type':
      return { here: atCell(plainCell('id', cell.part(step.step))) };
    case 'target':
      return targets(step.to, cell, setting);
    case 'year':
      return stored(yearCell(cell, setting.dialect.year), 'unknown');
    default:
      throw new RangeError('The path was not checked.');
  }
}

const stored = (value: Cell, missing: Extract<Step, { step: 'read' }>['missing']): Next => ({
  here: atCell(value),
  ...(missing === 'unknown' && { unknown: not(value.present) }),
  ...(missing === 'none' && { there: value.present }),
});

/** The record that a reference points at, whatever its kind: of all kinds only the name is asked. */
function targets(to: readonly EntityName[], cell: Cell, setting: Setting): Next {
  const rows = to.map((name): Row => ({ entity: name, alias: setting.alias() }));
  const joins = rows.map(({ entity: name, alias }) =>
    leftJoin(
      table(tableOf(name)),
      alias,
      and(
        sql`${cell.part('type')} = ${sql.lit(name)}`,
        sql`${column(alias, 'id')} = ${cell.part('id')}`,
      ),
    ),
  );
  const names = rows.map((row) => cellOfRow(row, 'name'));
  const name = cellOf(
    'localized',
    (part) => sql`coalesce(${sql.join(names.map((of) => of.part(part)))})`,
  );
  return { joins, here: atCell(name), unknown: not(name.present) };
}

function fromRow(step: Step, row: Row, unknown: Bool, least: Least, setting: Setting): Next {
  const id = idOf(row);
  const alias = setting.alias();
  switch (step.step) {
    case 'read': {
      if (!step.many) return stored(cellOfRow(row, step.name), step.missing);
      const items = listOfRow(row, step.name, alias);
      const record = column(alias, 'record');
      return {
        joins: [leftJoin(items.table, alias, sql`${record} = ${id}`)],
        order: [column(alias, 'position')],
        here: atCell(items.item),
        ...(step.missing === 'unknown'
          ? { unknown: isNull(record) }
          : { there: isPresent(record) }),
      };
    }
    case 'records': {
      const { of, by } = step;
      const from = holdingOnly(of, least, setting);
      const link = linkOf(of, by);
      const found = { here: atRow(of, alias), there: isPresent(column(alias, 'id')) };
      const order = [column(alias, 'id')];
      if (link.once) {
        const on = and(sql`${column(alias, link.target)} = ${id}`, link.where(alias));
        return { ...found, joins: [leftJoin(from, alias, on)], order };
      }
      const [through, inner] = [setting.alias(), setting.alias()];
      const pointing = sql`(select distinct ${column(inner, link.record)} as record, ${column(inner, link.target)} as target from ${link.from} as ${sql.id(inner)}${where(link.where(inner))})`;
      return {
        ...found,
        joins: [
          leftJoin(pointing, through, sql`${column(through, 'target')} = ${id}`),
          leftJoin(from, alias, sql`${column(alias, 'id')} = ${column(through, 'record')}`),
        ],
        order,
      };
    }
    case 'sources': {
      const behind = setting.alias();
      const first = sql`(select record, source, min(claim) as position from claims where collection = ${sql.lit(tableOf(row.entity))} group by record, source)`;
      return {
        joins: [
          leftJoin(first, behind, sql`${column(behind, 'record')} = ${id}`),
          leftJoin(
            table('sources'),
            alias,
            sql`${column(alias, 'id')} = ${column(behind, 'source')}`,
          ),
        ],
        order: [column(behind, 'position')],
        here: atRow('source', alias),
        there: isPresent(column(alias, 'id')),
      };
    }
    case 'owner': {
      const [ranked, inner] = [setting.alias(), setting.alias()];
      const owners = sql`(select ${column(inner, 'owned_id')}, ${column(inner, 'owner_type')}, ${column(inner, 'owner_id')}, row_number() over (partition by ${column(inner, 'owned_id')} order by ${lastBegun(inner)}) as place from ownerships as ${sql.id(inner)}${where(tellsOwner(inner, step.of, setting, setting.day === undefined ? 4 : least))})`;
      const on = and(
        sql`${column(ranked, 'owned_id')} = ${id}`,
        sql`${column(ranked, 'place')} = 1`,
      );
      const owner = referenceCell(ranked, 'owner');
      return {
        joins: [leftJoin(owners, ranked, on)],
        here: atCell(owner),
        unknown: not(owner.present),
      };
    }
    case 'time': {
      const time = timeCell(row);
      return { here: atCell(time), unknown: not(time.present) };
    }
    case 'standing': {
      const known = standing(row, setting);
      const value =
        unknown === false ? known : sql`case when ${toSql(isPresent(id))} then ${known} end`;
      return { here: atCell(plainCell('id', value)) };
    }
    default:
      throw new RangeError('The path was not checked.');
  }
}

/** The records of an entity that hold on the day, as a table. */
function holdingOnly(of: EntityName, least: Least, setting: Setting): Sql {
  const from = table(tableOf(of));
  if (setting.day === undefined || !entity(of).lasting) return from;
  const alias = setting.alias();
  const row: Row = { entity: of, alias };
  return sql`(select ${sql.id(alias)}.* from ${from} as ${sql.id(alias)}${where(holds(row, setting, least))})`;
}
