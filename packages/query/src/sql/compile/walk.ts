import { sql } from 'kysely';
import { entity } from '../../model/entities.js';
import type { Step } from '../../model/path.js';
import { tableOf } from '../schema/columns.js';
import {
  atCell,
  atRow,
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
import { and, column, exists, not, or, words, type Bool, type Sql } from './expression.js';
import { pointsAt } from './links.js';
import { isSure, ownershipOf } from './owner.js';
import { holds, standing } from './standing.js';
import { table, type Least, type Setting } from './setting.js';

/** What is asked of what stands at the end of a path, and of a value there that no source tells. */
export interface Ask {
  readonly met: (here: Here, least: Least) => Bool;
  readonly open: (least: Least) => boolean;
}

/** Whether something that steps lead to is found to be true, at least that truly. */
export function walk(
  steps: readonly Step[],
  here: Here,
  least: Least,
  ask: Ask,
  setting: Setting,
): Bool {
  const [step, ...others] = steps;
  if (!step) return ask.met(here, least);
  const next = (at: Here, least_ = least) => walk(others, at, least_, ask, setting);
  const open = ask.open(least);
  if (here.is === 'row') return fromRow(step, here.row, least, next, open, setting);
  const { cell } = here;
  const enter = (name: Parameters<typeof tableOf>[0], id: Sql): Bool => {
    const [alias, other] = [setting.alias(), setting.alias()];
    const found = (of: string): Sql => sql`${column(of, 'id')} = ${id}`;
    const from = table(tableOf(name));
    return or(
      exists(from, alias, and(found(alias), next(atRow(name, alias)))),
      open && not(exists(from, other, found(other))),
    );
  };
  const ofType = (kind: string): Sql => sql`${cell.part('type')} = ${sql.lit(kind)}`;
  switch (step.step) {
    case 'read':
      return told(cellInside(cell, step.name), step.missing === 'unknown' && open, next);
    case 'follow':
      return enter(step.entity, cell.part());
    case 'term':
      return enter('term', sql`${sql.lit(`${step.vocabulary}/`)} || ${cell.part()}`);
    case 'pick':
      return and(ofType(step.kind), next(atCell(plainCell('id', cell.part('id')))));
    case 'id':
    case 'type':
      return and(cell.present, next(atCell(plainCell('id', cell.part(step.step)))));
    case 'target':
      return or(...step.to.map((kind) => and(ofType(kind), enter(kind, cell.part('id')))));
    case 'year':
      return told(yearCell(cell, setting.dialect.year), open, next);
    default:
      throw new RangeError('The path was not checked.');
  }
}

/** Goes on with a value, which may not be there. */
const told = (value: Cell, open: boolean, next: (at: Here) => Bool): Bool =>
  open ? or(not(value.present), next(atCell(value))) : and(value.present, next(atCell(value)));

function fromRow(
  step: Step,
  row: Row,
  least: Least,
  next: (at: Here, least?: Least) => Bool,
  open: boolean,
  setting: Setting,
): Bool {
  const id = idOf(row);
  const [alias, other] = [setting.alias(), setting.alias()];
  switch (step.step) {
    case 'read': {
      if (!step.many) {
        const value = cellOfRow(row, step.name);
        if (step.missing === 'never' || step.missing === 'false') return next(atCell(value));
        return told(value, step.missing === 'unknown' && open, next);
      }
      const list = listOfRow(row, step.name, alias);
      const ofRecord = (of: string): Sql => sql`${column(of, 'record')} = ${id}`;
      return or(
        exists(list.table, alias, and(ofRecord(alias), next(atCell(list.item)))),
        step.missing === 'unknown' && open && not(exists(list.table, other, ofRecord(other))),
      );
    }
    case 'records': {
      const { of, by, standing: wanted } = step;
      const found: Row = { entity: of, alias };
      let there: Bool = true;
      if (wanted) there = sql`${standing(found, setting)} in (${words(wanted)})`;
      else if (setting.day !== undefined && entity(of).lasting)
        there = holds(found, setting, least);
      return exists(
        table(tableOf(of)),
        alias,
        and(pointsAt(of, by, alias, id, other), there, next(atRow(of, alias))),
      );
    }
    case 'sources': {
      const behind = and(
        sql`${column(other, 'collection')} = ${sql.lit(tableOf(row.entity))}`,
        sql`${column(other, 'record')} = ${id}`,
        sql`${column(other, 'source')} = ${column(alias, 'id')}`,
      );
      return exists(
        table('sources'),
        alias,
        and(exists(table('claims'), other, behind), next(atRow('source', alias))),
      );
    }
    case 'owner': {
      const owner = atCell(referenceCell(alias, 'owner'));
      const sure = isSure(alias, setting);
      const ownership = ownershipOf(step.of, id, setting, 3);
      // Of a merely presumed owner nothing is sure, neither that it is so nor that it is not.
      const ofOwner: Bool =
        least === 4
          ? and(sure, next(owner))
          : least === 1
            ? or(not(sure), next(owner))
            : next(owner);
      return or(
        exists(
          table('ownerships'),
          alias,
          and(sql`${column(alias, 'id')} = ${ownership}`, ofOwner),
        ),
        open && sql`${ownership} is null`,
      );
    }
    case 'time':
      return told(timeCell(row), open, next);
    case 'interval':
      return and(column(row.alias, 'held'), next({ is: 'row', row }));
    case 'standing':
      return next(atCell(plainCell('id', standing(row, setting))));
    default:
      throw new RangeError('The path was not checked.');
  }
}
