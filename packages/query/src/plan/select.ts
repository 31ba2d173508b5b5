import { aliased } from '../ast/aliased.js';
import type { Query } from '../ast/types.js';
import { no } from '../logic/truth.js';
import { entity } from '../model/entities.js';
import type { AnyRecord, EntityName } from '../model/entity-types.js';
import { valueOf, type Path, type Place } from '../model/path.js';
import { isLasting, standingOf } from '../time/holds.js';
import { byRow, fieldOfSteps, ofRecord } from './by-row.js';
import { resolved } from './condition.js';
import { sourceNotes } from './source-notes.js';
import { compileWalk, unknown, type Setting } from './walk.js';

/** What a row of the answer shows, by the number of its record. */
export type Show = (row: number) => Record<string, unknown>;

/** Compiles what a row shows of its record. */
export function compileSelect(
  { from, select }: Pick<Query, 'from' | 'select'>,
  setting: Setting,
): Show {
  const table = setting.store.table(from);
  if (!select) return ofRecord(table.all, compileWhole(from, setting));
  const place: Place = { at: 'record', entity: from };
  const columns = aliased(select).map(([alias, text]) => {
    const path = resolved(place, text);
    const show = compileColumn(path, setting);
    // Lists are made anew, since they belong to whoever gets the row.
    const field = path.many ? undefined : fieldOfSteps(path.steps);
    return { alias, show: byRow(table, field, show) };
  });
  return (at) => {
    // Built column by column: what is copied from one shape could not be marked with its origin as cheaply.
    const row: Record<string, unknown> = {};
    for (const { alias, show } of columns) row[alias] = show(at);
    return row;
  };
}

/** Records as they stand in the atlas, with their sources instead of their claims. */
function compileWhole(
  from: EntityName,
  { store, day }: Setting,
): (record: AnyRecord) => Record<string, unknown> {
  const { claimed, lasting } = entity(from);
  return (record) => {
    const fields = record as unknown as Readonly<Record<string, unknown>>;
    const row: Record<string, unknown> = {};
    for (const name of Object.keys(fields)) {
      if (name !== 'claims' && name !== 'validTime') row[name] = fields[name];
    }
    if (claimed) row['sources'] = sourceNotes(store, record);
    if (lasting && day !== undefined && isLasting(record)) {
      row['standing'] = standingOf(record, day);
    }
    return row;
  };
}

/** Compiles what a row shows of its record at the end of a path. */
export function compileColumn(path: Path, setting: Setting): (record: AnyRecord) => unknown {
  const { store, work } = setting;
  if (path.steps.at(-1)?.step === 'sources') {
    const things = compileValues(path.steps.slice(0, -1), setting);
    return (record) =>
      things(record).flatMap((thing) => {
        const notes = sourceNotes(store, thing);
        work.spend(20 * notes.length);
        return notes;
      });
  }
  if (path.many) return compileValues(shownSteps(path), setting);
  let shown: unknown = null;
  const walk = compileWalk(shownSteps(path), setting, (value) => {
    work.spend(1);
    if (value !== unknown) shown = value;
    return no;
  });
  return (record) => {
    shown = null;
    walk(record);
    return shown;
  };
}

/** A reference is shown with its kind, although it is compared by its id alone. */
export const shownSteps = (path: Path): Path['steps'] =>
  path.place.at === 'reference' ? path.steps : valueOf(path).steps;

/** Compiles the known values that stand at the end of steps. */
export function compileValues(
  steps: Path['steps'],
  setting: Setting,
): (record: AnyRecord) => unknown[] {
  const { work } = setting;
  let values: unknown[] = [];
  const walk = compileWalk(steps, setting, (value) => {
    work.spend(4);
    if (value !== unknown) values.push(value);
    return no;
  });
  return (record) => {
    values = [];
    walk(record);
    return values;
  };
}
