import type { Measure } from '../ast/types.js';
import { groupsOf } from '../index/groups.js';
import { valueOn } from '../index/timeline.js';
import { maybe, no, presumedYes, yes, type Truth } from '../logic/truth.js';
import type { AnyRecord } from '../model/entity-types.js';
import { columnOf } from '../store/column.js';
import { certainties } from '../time/certainty.js';
import { resolved } from './condition.js';
import type { Group } from './group.js';
import { dependsOnDay, type GroupDimension } from './group-dimension.js';
import type { GroupsOn } from './kept-groups.js';
import { dateOf } from './measure/measure.js';
import type { ValueOfRow } from './measure/row-by-date.js';
import type { Tally } from './measure/tally.js';
import { compareKey, compileKey } from './order.js';
import type { Plan } from './plan.js';
import { compileColumn } from './select.js';
import { sortGroups } from './sort-groups.js';
import type { Setting } from './walk.js';
import { Work } from './work.js';

type ByDate = Extract<Measure, { measure: 'first' | 'latest' }>;

const isByDate = (measure: Measure): measure is ByDate =>
  measure.measure === 'first' || measure.measure === 'latest';

/** How true it is that a row of each standing is there, by its place in core's `states`. */
const truths: readonly Truth[] = [yes, presumedYes, maybe];

/**
 * Keeps the rows of each group in the order of their dates, so that the first or the last as of a day is found
 * without a look at the others. `undefined` where measures ask for something else, or go by different dates.
 */
export function datedGroups(
  plan: Plan,
  dimensions: readonly GroupDimension[],
): GroupsOn | undefined {
  const { store, query, showing } = plan;
  const { from, measures = {} } = query;
  const told = Object.values(measures).filter(isByDate);
  const [one] = told;
  const isOther = ({ measure, by }: ByDate) => measure !== one?.measure || by !== one.by;
  if (!one || told.length < Object.keys(measures).length || told.some(isOther)) return undefined;
  if (dimensions.some(({ over }) => over)) return undefined;
  const work = new Work(store);
  const setting = { ...showing, work };
  const columns = told.map(({ path }) => resolved({ at: 'record', entity: from }, path));
  if (columns.some(({ steps }) => steps.some(dependsOnDay))) return undefined;
  const values = columns.map((path) => compileColumn(path, setting));
  const table = store.table(from);
  const records: readonly AnyRecord[] = table.all;
  const standings = table.standings();
  const { offsets, rows, inOrder } = groupsByDate(
    records.length,
    dimensions,
    ranksOf(records.length, one, from, setting),
  );
  return (day, { mode }) => {
    const most = certainties.indexOf(mode);
    const found: Group[] = [];
    for (let group = 0; group < inOrder.length; group++) {
      let best: number | undefined;
      let truth: Truth = no;
      const end = offsets[group + 1] ?? 0;
      for (let at = offsets[group] ?? 0; at < end && (best === undefined || truth < yes); at++) {
        const row = rows[at] ?? 0;
        const state = valueOn(standings, row, day);
        if (state <= most) best ??= row;
        const there = truths[state] ?? no;
        if (there > truth) truth = there;
      }
      if (truth === no) continue;
      work.begin();
      const record = best === undefined ? undefined : records[best];
      const tallies = values.map((value) => new Ended(record, value));
      found.push({ slots: inOrder[group]?.slots ?? none, truth, tallies });
    }
    return found;
  };
}

const none: readonly never[] = [];

/** A tally whose row is found already. */
class Ended implements Tally {
  constructor(
    private readonly record: AnyRecord | undefined,
    private readonly value: (record: AnyRecord) => unknown,
  ) {}

  add(): void {
    // It has seen all rows.
  }

  result(): ValueOfRow | null {
    const { record } = this;
    return record ? { value: this.value(record), id: record.id } : null;
  }

  key(): null {
    return null;
  }
}

/** Where the date of each row stands among all, the one that comes first in the direction as 0. */
function ranksOf(
  rows: number,
  { measure, by }: ByDate,
  from: Plan['query']['from'],
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

/** The rows of each group in the order of their ranks, then of their ids; groups in the order of their values. */
function groupsByDate(
  rows: number,
  dimensions: readonly GroupDimension[],
  ranks: { readonly codes: Int32Array; readonly size: number },
) {
  const { codes, samples } = columnOf(rows, (row) => {
    let key = 0;
    for (const { codes: own, size } of dimensions) key = key * size + (own[row] ?? 0);
    return key;
  });
  const groups = samples.map((row): Group => {
    const slots = dimensions.flatMap(
      (dimension) => dimension.slots[dimension.codes[row] ?? 0] ?? [],
    );
    return { slots, truth: no, tallies: [] };
  });
  const inOrder = sortGroups(groups, undefined);
  const places = new Map(inOrder.map((group, place) => [group, place]));
  const placeOf = Int32Array.from(groups, (group) => places.get(group) ?? 0);
  const byRank = groupsOf(ranks.codes, ranks.size).items;
  const byGroup = groupsOf(
    byRank.map((row) => placeOf[codes[row] ?? 0] ?? 0),
    groups.length,
  );
  return {
    inOrder,
    offsets: byGroup.offsets,
    rows: byGroup.items.map((place) => byRank[place] ?? 0),
  };
}
