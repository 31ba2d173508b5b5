import { Recent } from '../engine/recent.js';
import { dayCode } from '../store/day-code.js';
import type { AtlasStore } from '../store/store.js';
import { resolved } from './condition.js';
import type { Group } from './group.js';
import { countedGroups } from './group-counts.js';
import { groupDimension, type GroupDimension } from './group-dimension.js';
import { datedGroups } from './group-by-date.js';
import type { Plan } from './plan.js';
import { aliased } from './select.js';
import { Work } from './work.js';

/** Gives all groups that there are on a day, in the order of their values. */
export type GroupsOn = (day: number, plan: Plan) => readonly Group[];

interface Kept {
  asked: number;
  groupsOn?: GroupsOn | undefined;
}

/** How often groups are asked for before they are worked out for all days, which takes a while. */
const often = 3;
/** The groups of how many queries an atlas keeps. */
const most = 8;

const keptOf = new WeakMap<AtlasStore, Recent<string, Kept>>();

/**
 * The groups of a query that asks of all rows, as of a day, how many there are or which are the first or the last.
 * They are looked up in what is worked out for all days at once where that is asked for often. `undefined` for
 * other queries, and until then.
 */
export function keptGroups(plan: Plan): readonly Group[] | undefined {
  const { store, query, day, mode } = plan;
  const { from, match, where, asOf, groupBy, measures = {}, orderBy } = query;
  if (!groupBy || day === undefined || match || where || orderBy || asOf?.standing)
    return undefined;
  const paths = aliased(groupBy).map(([, path]) => path);
  const told = Object.values(measures);
  const counts = told.every(({ measure }) => measure === 'count');
  const key = JSON.stringify([from, mode, paths, counts || told]);
  let all = keptOf.get(store);
  if (!all) keptOf.set(store, (all = new Recent(most)));
  const kept = all.get(key) ?? all.set(key, { asked: 0 });
  if (++kept.asked === often) {
    const dimensions = dimensionsOf(plan, paths);
    const make = counts ? countedGroups : datedGroups;
    kept.groupsOn = dimensions && make(plan, dimensions);
  }
  return kept.groupsOn?.(dayCode(day), plan);
}

function dimensionsOf(
  { store, query: { from }, showing }: Plan,
  paths: readonly string[],
): readonly GroupDimension[] | undefined {
  const dimensions: GroupDimension[] = [];
  for (const path of paths) {
    const setting = { ...showing, work: new Work(store) };
    const dimension = groupDimension(resolved({ at: 'record', entity: from }, path), from, setting);
    if (!dimension) return undefined;
    dimensions.push(dimension);
  }
  return dimensions;
}
