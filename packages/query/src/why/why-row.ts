import { suggest, VitrineError, type Evidence } from '@vitrine/core';
import { entity } from '../model/entities.js';
import type { AnyRecord, EntityName } from '../model/entity-types.js';
import { isOfEveryMode } from '../plan/measure/measure.js';
import type { Group, Groups } from '../plan/group.js';
import { originOf } from '../plan/origin.js';
import type { Tally } from '../plan/measure/tally.js';
import type { Plan } from '../plan/plan.js';
import { read } from '../read.js';
import { aliased } from '../ast/aliased.js';
import { leastTrue } from '../time/certainty.js';
import { cellOf, recordCell } from './cell.js';

/**
 * The evidence behind a row that the engine gave out, or behind one of its columns, worked out for it alone.
 *
 * @throws VitrineError `foreign-row`, `unknown-field` with the nearest column
 */
export function whyRow(row: object, column: string | undefined): readonly Evidence[] {
  const origin = originOf(row);
  if (!origin) throw foreignRow();
  const { plan, of } = origin;
  if (column !== undefined && !Object.hasOwn(row, column)) {
    const message = `unknown column ${suggest(column, Object.keys(row))}`;
    throw new VitrineError('unknown-field', [{ code: 'unknown-field', path: 'column', message }]);
  }
  plan.work.begin();
  if (typeof of === 'number') {
    return evidenceOfRows(plan, [of], column === undefined ? undefined : pathOf(plan, column));
  }
  return plan.groups ? whyGroup(plan, plan.groups, of, column) : [];
}

/** The path of a column. Whole records have a column a field, of which it is the path. */
function pathOf({ query }: Plan, column: string): string | undefined {
  const { from, select } = query;
  if (column === 'certainty') return timePathOf(from);
  if (select) return aliased(select).find(([alias]) => alias === column)?.[1];
  return Object.hasOwn(entity(from).fields, column) ? column : undefined;
}

function whyGroup(
  plan: Plan,
  groups: Groups,
  group: Group,
  column: string | undefined,
): readonly Evidence[] {
  const { groupBy, measures = {} } = plan.query;
  const measure =
    column !== undefined && Object.hasOwn(measures, column) ? measures[column] : undefined;
  const path = measure
    ? 'path' in measure
      ? measure.path
      : undefined
    : aliased(groupBy ?? []).find(([alias]) => alias === column)?.[1];
  if (measure?.measure === 'first' || measure?.measure === 'latest') {
    const row = rowOf(plan, group.tallies[Object.keys(measures).indexOf(column ?? '')]);
    return row === undefined ? [] : evidenceOfRows(plan, [row], path);
  }
  const every = measure ? isOfEveryMode(measure) : column === undefined && groups.everyMode;
  return evidenceOfRows(plan, rowsOf(plan, groups, group, every), path);
}

/** The row that a measure has picked. */
function rowOf({ store, query }: Plan, tally: Tally | undefined): number | undefined {
  const id = read(tally?.result(), 'id');
  return typeof id === 'string' ? store.table(query.from).rowOf(id) : undefined;
}

/** The evidence of the end of a path, or without one of all that is said of each record. */
function evidenceOfRows(
  plan: Plan,
  rows: readonly number[],
  path: string | undefined,
): readonly Evidence[] {
  const cell = path === undefined ? recordCell(plan) : cellOf(plan, path);
  const records: readonly AnyRecord[] = plan.store.all(plan.query.from);
  return rows.flatMap((row) => {
    const record = records[row];
    return record ? cell(record) : [];
  });
}

/** What tells how sure a row is: when it was. */
function timePathOf(from: EntityName): string | undefined {
  const { lasting, time } = entity(from);
  if (lasting) return 'standing';
  return time.length > 0 ? 'time' : undefined;
}

/** The rows of a group: those of its mode, or all that may be in it. */
function rowsOf(plan: Plan, groups: Groups, group: Group, everyMode: boolean): readonly number[] {
  const { choice, judge } = plan.way(groups.everyMode);
  const least = leastTrue[everyMode ? 'possible' : plan.mode];
  const rows: number[] = [];
  for (const row of choice.reached) {
    if (judge(row) >= least && groups.holds(group, row)) rows.push(row);
  }
  return rows;
}

const foreignRow = (): VitrineError =>
  new VitrineError('foreign-row', [
    {
      code: 'foreign-row',
      path: 'row',
      message:
        'is no row that this engine gave out, or a copy of one; give the very object of an answer, ' +
        "or name a record and a field: why({ collection: 'presences', id }, 'from').",
    },
  ]);
