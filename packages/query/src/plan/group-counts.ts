import { cellChanges } from '../index/cell-changes.js';
import { countSteps } from '../index/count-steps.js';
import { maybe, no, presumedYes, yes, type Truth } from '../logic/truth.js';
import type { Group } from './group.js';
import type { GroupDimension } from './group-dimension.js';
import type { GroupsOn } from './kept-groups.js';
import { RowTally } from './measure/count.js';
import type { Tally } from './measure/tally.js';
import type { Plan } from './plan.js';
import { sortGroups } from './sort-groups.js';

/** Counts the rows of groups over time, owners of the day included. */
export function countedGroups(
  { store, query: { from } }: Plan,
  dimensions: readonly GroupDimension[],
): GroupsOn {
  const { changes, cells } = cellChanges(store.table(from).standings(), dimensions);
  const groups = cells.map((cell): Group => {
    const slots = cell.flatMap((value, index) => dimensions[index]?.slots[value] ?? []);
    return { slots, truth: no, tallies: [] };
  });
  const inOrder = sortGroups(groups, undefined);
  // Cells get the numbers of their places, so that what is shown side by side also lies side by side.
  const places = new Map(inOrder.map((group, place) => [group, place]));
  const codes = Int32Array.from(groups, (group) => places.get(group) ?? 0);
  const steps = countSteps(changes, codes, cells.length);
  const { counts } = steps;
  return (day, { mode, query: { measures = {} } }) => {
    const told = Object.keys(measures).length;
    const found: Group[] = [];
    for (let place = 0; place < inOrder.length; place++) {
      const at = steps.at(place, day);
      const possible = counts[at + 2] ?? 0;
      if (possible === 0) continue;
      const certain = counts[at] ?? 0;
      const presumed = counts[at + 1] ?? 0;
      const truth: Truth = certain > 0 ? yes : presumed > 0 ? presumedYes : maybe;
      // All measures count the same.
      const tally = new RowTally(mode, certain, presumed, possible);
      const tallies = told === 1 ? [tally] : new Array<Tally>(told).fill(tally);
      found.push({ slots: inOrder[place]?.slots ?? none, truth, tallies });
    }
    return found;
  };
}

const none: readonly never[] = [];
