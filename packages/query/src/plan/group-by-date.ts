import type { Measure, Query } from '../ast/types.js';
import { groupsOf } from '../index/groups.js';
import type { Picker } from '../index/count-steps.js';
import { valueOn } from '../index/timeline.js';
import { columnOf } from '../store/column.js';
import { certainties } from '../time/certainty.js';
import { resolved } from './condition.js';
import type { Grouped } from './day-groups.js';
import { overTime, type GroupsOn } from './group-counts.js';
import { dependsOnDay, type GroupDimension } from './group-dimension.js';
import { dateOf } from './measure/measure.js';
import { compileKey } from './order.js';
import { compareKey } from '../answer/sort-key.js';
import type { Setting } from './walk.js';
import { Work } from './work.js';

type ByDate = Extract<Measure, { measure: 'first' | 'latest' }>;

const isByDate = (measure: Measure): measure is ByDate =>
  measure.measure === 'first' || measure.measure === 'latest';

/**
 * Picks the first or the last row of each group for all days at once. `undefined` where measures ask for something
 * else, or go by different dates.
 */
export function datedGroups(
  { store, query: { from, asOf }, measures }: Grouped,
  dimensions: readonly GroupDimension[],
): GroupsOn | undefined {
  const told = measures.filter(isByDate);
  const [one] = told;
  const isOther = ({ measure, by }: ByDate) => measure !== one?.measure || by !== one.by;
  if (!one || told.length < measures.length || told.some(isOther)) return undefined;
  if (dimensions.some(({ over }) => over)) return undefined;
  const shown = told.map(({ path }) => resolved({ at: 'record', entity: from }, path));
  const by = resolved({ at: 'record', entity: from }, one.by ?? dateOf(from));
  if ([...shown, by].some(({ steps }) => steps.some(dependsOnDay))) return undefined;
  const table = store.table(from);
  const rows = table.all.length;
  const setting = { store, day: undefined, work: new Work(store) };
  const ranks = ranksOf(rows, one, from, setting);
  const { codes, samples } = columnOf(rows, (row) => {
    let cell = 0;
    for (const { codes: own, size } of dimensions) cell = cell * size + (own[row] ?? 0);
    return cell;
  });
  const cells = samples.map((row) =>
    dimensions.reduce((cell, { codes: own, size }) => cell * size + (own[row] ?? 0), 0),
  );
  const most = certainties.indexOf(asOf?.mode ?? 'presumed');
  const certaintyOver = table.certainties();
  const byRank = groupsOf(ranks.codes, ranks.size).items;
  const inGroup = groupsOf(
    byRank.map((row) => codes[row] ?? 0),
    cells.length,
  );
  /** The first of a group that is there, when the one that was has gone. */
  const firstOn = (group: number, day: number): number => {
    for (let at = inGroup.offsets[group] ?? 0; at < (inGroup.offsets[group + 1] ?? 0); at++) {
      const row = byRank[inGroup.items[at] ?? 0] ?? 0;
      if (valueOn(certaintyOver, row, day) <= most) return row;
    }
    return none;
  };
  const { codes: rankOf } = ranks;
  // Of equal dates the lowest id counts, which is the lowest row.
  const isBefore = (row: number, other: number): boolean => {
    const [rank, otherRank] = [rankOf[row] ?? 0, rankOf[other] ?? 0];
    return rank === otherRank ? row < other : rank < otherRank;
  };
  let best = none;
  const picker: Picker = {
    begin() {
      best = none;
    },
    change(row, after, day) {
      if (after <= most) {
        if (best === none || isBefore(row, best)) best = row;
      } else if (row === best) best = firstOn(codes[row] ?? 0, day);
      return best;
    },
  };
  return overTime(dimensions, cells, table.changes(), codes, picker);
}

const none = -1;

/** Where the date of each row stands among all, the one that comes first in the direction as 0. */
function ranksOf(
  rows: number,
  { measure, by }: ByDate,
  from: Query['from'],
  setting: Setting,
): { readonly codes: Int32Array; readonly size: number } {
  const keyAt = compileKey(by ?? dateOf(from), from, setting);
  const { codes, samples } = columnOf(rows, (row) => {
    setting.work.begin();
    return keyAt(row);
  });
  const keys = samples.map((row, code) => ({ code, key: keyAt(row) }));
  keys.sort((a, b) => compareKey(a.key, b.key, measure === 'first' ? 1 : -1));
  const ranks = new Int32Array(keys.length);
  for (const [rank, { code }] of keys.entries()) ranks[code] = rank;
  return { codes: codes.map((code) => ranks[code] ?? 0), size: keys.length };
}
