import { Recent } from '../engine/recent.js';
import type { Measure, Param, Query } from '../ast/types.js';
import { cellsIn } from '../index/cell-changes.js';
import { countCells } from '../index/count-cells.js';
import { once } from '../store/once.js';
import type { AtlasStore } from '../store/store.js';
import { resolved } from './condition.js';
import { countedGroups } from './group-counts.js';
import { datedGroups } from './group-by-date.js';
import { groupDimension, type GroupDimension } from './group-dimension.js';
import type { EveryDay } from './plan.js';
import type { Snapshot } from './snapshot.js';
import { aliased } from '../ast/aliased.js';
import { Work } from './work.js';

/** The groups of all rows of an entity as of a day, of which one asks how many rows, or which the first or last are. */
interface DayGroups {
  /** All groups that there are on a day; `undefined` where they have to be gathered row by row. */
  on(day: number, everyDay: EveryDay): Snapshot | undefined;
}

/** What groups of all days are made from. */
export interface Grouped {
  readonly store: AtlasStore;
  readonly query: Query<Param>;
  readonly measures: readonly Measure[];
}

/** How often groups are asked for before they are worked out for all days, which takes a while. */
const often = 3;
/** The groups of how many queries an atlas keeps. */
const most = 8;
/** Cells that may be counted beside rows, at least, and for each row. */
const roomy = { least: 10_000, each: 4 };

const keptOf = new WeakMap<AtlasStore, Recent<string, DayGroups>>();

/** The groups of a query that asks of all rows, as of a day. `undefined` where it asks for anything else. */
export function dayGroups(store: AtlasStore, query: Query<Param>): DayGroups | undefined {
  const { from, match, where, asOf, groupBy, measures = {}, orderBy } = query;
  if (!groupBy || asOf?.on === undefined || match || where || orderBy || asOf.standing) {
    return undefined;
  }
  const told = Object.values(measures);
  const counts = told.every(({ measure }) => measure === 'count');
  const paths = aliased(groupBy).map(([, path]) => path);
  const key = JSON.stringify([from, asOf.mode, paths, counts || told]);
  let all = keptOf.get(store);
  if (!all) keptOf.set(store, (all = new Recent(most)));
  return all.get(key) ?? all.set(key, groupsOf({ store, query, measures: told }, paths, counts));
}

function groupsOf(grouped: Grouped, paths: readonly string[], counts: boolean): DayGroups {
  const dimensions = once(() => ({ found: dimensionsOf(grouped, paths) }));
  const kept = once(() => {
    const { found } = dimensions();
    return { on: found && (counts ? countedGroups(grouped, found) : datedGroups(grouped, found)) };
  });
  let asked = 0;
  return {
    on(day, everyDay) {
      if (everyDay === undefined) asked++;
      if (everyDay ?? asked >= often) return kept().on?.(day);
      const { found } = counts ? dimensions() : nothing;
      return found && scanned(grouped, found, day);
    },
  };
}

const nothing = { found: undefined };

/** The paths as what rows are told apart by; `undefined` where one cannot, or where there are too many cells. */
function dimensionsOf(
  { store, query: { from, asOf } }: Grouped,
  paths: readonly string[],
): readonly GroupDimension[] | undefined {
  const dimensions: GroupDimension[] = [];
  const mode = asOf?.mode ?? 'presumed';
  for (const path of paths) {
    const setting = { store, day: undefined, shown: mode, work: new Work(store) };
    const dimension = groupDimension(resolved({ at: 'record', entity: from }, path), from, setting);
    if (!dimension) return undefined;
    dimensions.push(dimension);
  }
  return cellsIn(dimensions) === undefined ? undefined : dimensions;
}

/** Counts all rows as of a day, as long as there are not far more cells than rows. */
function scanned(
  { store, query: { from } }: Grouped,
  dimensions: readonly GroupDimension[],
  day: number,
): Snapshot | undefined {
  const { all, spells } = store.table(from);
  const cells = cellsIn(dimensions) ?? Infinity;
  if (cells > Math.max(roomy.least, roomy.each * all.length)) return undefined;
  const counts = countCells(spells(), all.length, dimensions, day);
  return { size: cells, dimensions, counts: () => counts };
}
