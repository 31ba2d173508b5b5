import { cellChanges } from '../index/cell-changes.js';
import { countSteps } from '../index/count-steps.js';
import { maybe, no, presumedYes, yes, type Truth } from '../logic/truth.js';
import { Recent } from '../engine/recent.js';
import { dayCode } from '../store/day-code.js';
import type { AtlasStore } from '../store/store.js';
import { resolved } from './condition.js';
import type { Group } from './group.js';
import { groupDimension, type GroupDimension } from './group-dimension.js';
import { RowTally } from './measure/count.js';
import type { Tally } from './measure/tally.js';
import type { Plan } from './plan.js';
import { aliased } from './select.js';
import { sortGroups } from './sort-groups.js';
import { Work } from './work.js';

/** Gives all groups that there are on a day, in the order of their values. */
type GroupsOn = (day: number, plan: Plan) => readonly Group[];

interface Kept {
  asked: number;
  groupsOn?: GroupsOn | undefined;
}

/** How often groups are asked for before their counts over time are worked out, which takes a while. */
const often = 3;
/** How many such counts an atlas keeps. */
const most = 8;

const keptOf = new WeakMap<AtlasStore, Recent<string, Kept>>();

/**
 * The groups of a query that merely counts rows by their values as of a day: looked up in the counts over time,
 * which are worked out once they are asked for often. `undefined` for other queries, and until then.
 */
export function countedGroups(plan: Plan): readonly Group[] | undefined {
  const { store, query, day, mode } = plan;
  const { from, match, where, asOf, groupBy, measures = {}, orderBy } = query;
  if (!groupBy || day === undefined || match || where || orderBy || asOf?.standing)
    return undefined;
  if (Object.values(measures).some(({ measure }) => measure !== 'count')) return undefined;
  const paths = aliased(groupBy).map(([, path]) => path);
  const key = [from, mode, ...paths].join(' ');
  let all = keptOf.get(store);
  if (!all) keptOf.set(store, (all = new Recent(most)));
  const kept = all.get(key) ?? all.set(key, { asked: 0 });
  if (++kept.asked === often) kept.groupsOn = groupsOverTime(plan, paths);
  return kept.groupsOn?.(dayCode(day), plan);
}

function groupsOverTime(plan: Plan, paths: readonly string[]): GroupsOn | undefined {
  const { store, query, showing } = plan;
  const { from } = query;
  const dimensions: GroupDimension[] = [];
  for (const path of paths) {
    const setting = { ...showing, work: new Work(store) };
    const dimension = groupDimension(resolved({ at: 'record', entity: from }, path), from, setting);
    if (!dimension) return undefined;
    dimensions.push(dimension);
  }
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
