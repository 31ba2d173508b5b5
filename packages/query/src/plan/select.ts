import type { Query } from '../ast/types.js';
import { no } from '../logic/truth.js';
import { entity } from '../model/entities.js';
import type { AnyRecord, EntityName } from '../model/entity-types.js';
import { valueOf, type Path, type Place } from '../model/path.js';
import { isLasting, standingOf } from '../time/holds.js';
import { resolved } from './condition.js';
import { sourceNotes } from './source-notes.js';
import { compileWalk, unknown, type Setting } from './walk.js';

export type { SourceNote } from './source-notes.js';

export type Row = Readonly<Record<string, unknown>>;

/** A column of a row: what it is called and what it shows of a record. */
export interface Column {
  readonly alias: string;
  readonly value: (record: AnyRecord) => unknown;
}

/** Paths by their aliases, which are the paths themselves where none are given. */
export const aliased = (
  paths: readonly string[] | Readonly<Record<string, string>>,
): readonly (readonly [alias: string, path: string])[] =>
  isList(paths) ? paths.map((path) => [path, path] as const) : Object.entries(paths);

const isList = (paths: unknown): paths is readonly string[] => Array.isArray(paths);

/** Compiles what a row shows of its record. */
export function compileSelect(
  { from, select }: Pick<Query, 'from' | 'select'>,
  setting: Setting,
): (record: AnyRecord) => Record<string, unknown> {
  if (!select) return compileWhole(from, setting);
  const place: Place = { at: 'record', entity: from };
  const columns = aliased(select).map(([alias, path]): Column => ({
    alias,
    value: compileColumn(resolved(place, path), setting),
  }));
  // All rows copy one, so that they have one shape; a name such as `__proto__` is a column like any other.
  const empty: Record<string, unknown> = Object.fromEntries(
    columns.map(({ alias }) => [alias, null]),
  );
  return (record) => {
    const row = { ...empty };
    for (const { alias, value } of columns) row[alias] = value(record);
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
    const row: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(record)) {
      if (name !== 'claims' && name !== 'validTime') row[name] = value;
    }
    if (claimed) row['sources'] = sourceNotes(store, record);
    if (lasting && day !== undefined && isLasting(record))
      row['standing'] = standingOf(record, day);
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
  const values = compileValues(shownSteps(path), setting);
  return path.many ? values : (record) => values(record)[0] ?? null;
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
