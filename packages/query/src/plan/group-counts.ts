import { cellChanges } from '../index/cell-changes.js';
import { countSteps, type Picker } from '../index/count-steps.js';
import type { Changes } from '../index/changes.js';
import { StatesOverTime } from '../index/states-over-time.js';
import { once } from '../store/once.js';
import type { Grouped } from './day-groups.js';
import type { GroupDimension } from './group-dimension.js';
import type { Snapshot } from './snapshot.js';

/** Gives all groups that there are on a day. */
export type GroupsOn = (day: number) => Snapshot;

/** Counts the rows of groups over time, owners of the day included. */
export function countedGroups(
  { store, query: { from } }: Grouped,
  dimensions: readonly GroupDimension[],
): GroupsOn {
  const { changes, cells } = cellChanges(store.table(from).certainties(), dimensions);
  return overTime(dimensions, cells, changes, Int32Array.from(cells.keys()));
}

/**
 * The groups of all days.
 *
 * @param cells - those that are ever filled
 * @param codes - of each row of the changes its place among the cells
 * @param picker - where one row of each group is told; it is told of groups by their places in the order of cells
 */
export function overTime(
  dimensions: readonly GroupDimension[],
  cells: readonly number[],
  changes: Changes,
  codes: Int32Array,
  picker?: Picker,
): GroupsOn {
  // Groups get the numbers of their places, so that what is shown side by side also lies side by side.
  const inOrder = Float64Array.from(cells).sort();
  const places = new Map(Array.from(inOrder, (cell, place) => [cell, place]));
  const placeOf = Int32Array.from(cells, (cell) => places.get(cell) ?? 0);
  const ordered = codes.map((code) => placeOf[code] ?? 0);
  const steps = countSteps(changes, ordered, cells.length, picker);
  const counts = new StatesOverTime(steps, steps.counts);
  const picked = picker && new StatesOverTime(steps, steps.picked);
  return (day) => ({
    size: inOrder.length,
    dimensions,
    cells: inOrder,
    counts: once(() => counts.on(day)),
    ...(picked && { picked: picked.on(day) }),
  });
}
