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
  const steps = countSteps(changes, Int32Array.from(cells.keys()), cells.length);
  const { counts } = steps;
  const numbered = new Map(
    cells.map((cell, number): [Group, number] => {
      const slots = cell.flatMap((value, index) => dimensions[index]?.slots[value] ?? []);
      return [{ slots, truth: no, tallies: [] }, number];
    }),
  );
  const inOrder = sortGroups([...numbered.keys()], undefined);
  const places = inOrder.map((group) => numbered.get(group) ?? 0);
  return (day, { mode, query: { measures = {} } }) => {
    const told = Object.keys(measures);
    const found: Group[] = [];
    for (let place = 0; place < places.length; place++) {
      const at = steps.at(places[place] ?? 0, day);
      const [certain, presumed] = [counts[at] ?? 0, counts[at + 1] ?? 0];
      const possible = counts[at + 2] ?? 0;
      if (possible === 0) continue;
      const truth: Truth = certain > 0 ? yes : presumed > 0 ? presumedYes : maybe;
      const tallies = told.map(() => new RowTally(mode, certain, presumed, possible));
      found.push({ slots: inOrder[place]?.slots ?? [], truth, tallies });
    }
    return found;
  };
}
