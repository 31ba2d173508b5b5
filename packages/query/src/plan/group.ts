import type { Query } from '../ast/types.js';
import { no, yes, type Truth } from '../logic/truth.js';
import type { Place } from '../model/path.js';
import { certaintyOf } from '../time/certainty.js';
import type { Judge } from './certainty.js';
import { resolved } from './condition.js';
import { Groupings } from './groupings.js';
import { sortGroups } from './sort-groups.js';
import { compileMeasure, isOfEveryMode } from './measure/measure.js';
import type { Tally } from './measure/tally.js';
import { signOf, type Ordering } from './order.js';
import { aliased } from '../ast/aliased.js';
import { compileSlots, type Slot } from './slots.js';
import type { Setting } from './walk.js';

/** The rows that show the same values. */
export interface Group {
  readonly slots: readonly Slot[];
  /** How true it is that its surest row belongs in the answer. */
  truth: Truth;
  readonly tallies: readonly Tally[];
}

/** How rows are made into groups, and groups into rows. */
export interface Groups {
  /** Rows of every mode have to be looked at, whatever the mode of the query. */
  readonly everyMode: boolean;
  gather(rows: Int32Array, judge: Judge): readonly Group[];
  readonly order: Ordering<Group>;
  /** The groups in order. */
  sorted(groups: readonly Group[]): readonly Group[];
  row(group: Group): Record<string, unknown>;
  /** Whether a row is one of a group. */
  holds(group: Group, row: number): boolean;
  /** Tells a group from all others. */
  identity(group: Group): string;
}

/** Compiles `groupBy` and `measures`. Without `groupBy` there is one group, also of nothing. */
export function compileGroups(query: Query, setting: Setting): Groups {
  const { from, asOf, groupBy, measures = {}, orderBy = [] } = query;
  const mode = asOf?.mode ?? 'presumed';
  const place: Place = { at: 'record', entity: from };
  const paths = aliased(groupBy ?? []).map(([alias, path]) => ({
    alias,
    slotsOf: compileSlots(resolved(place, path), from, setting),
  }));
  const readers = paths.map(({ slotsOf }) => slotsOf);
  const told = Object.entries(measures).map(([alias, measure]) => ({
    alias,
    begin: compileMeasure(measure, from, setting, mode),
  }));
  const begin = (slots: readonly Slot[]): Group => ({
    slots,
    truth: no,
    tallies: told.map(({ begin }) => begin()),
  });
  const everyMode = Object.values(measures).some(isOfEveryMode);
  const bySlot = paths.map((_, index) => (group: Group) => group.slots[index]?.key ?? null);
  const byMeasure = told.map((_, index) => (group: Group) => group.tallies[index]?.key() ?? null);
  const byAlias = new Map([
    ...paths.map(({ alias }, index) => [alias, bySlot[index]] as const),
    ...told.map(({ alias }, index) => [alias, byMeasure[index]] as const),
  ]);
  const dated = asOf?.on !== undefined && groupBy !== undefined;
  const order: Ordering<Group> = {
    keys: [...orderBy.map(({ path }) => byAlias.get(path) ?? (() => null)), ...bySlot],
    signs: [...orderBy.map(signOf), ...bySlot.map(() => 1 as const)],
  };
  return {
    everyMode,
    gather(rows, judge) {
      const groups = new Groupings(readers, begin, setting.work);
      if (groupBy === undefined) groups.at([]).truth = yes;
      for (const row of rows) {
        const truth = judge(row);
        if (truth !== no) groups.add(row, truth);
      }
      return groups.all;
    },
    order,
    sorted: (groups) => sortGroups(groups, orderBy.length > 0 ? order : undefined),
    row({ slots, tallies, truth }) {
      const row: Record<string, unknown> = {};
      for (let index = 0; index < paths.length; index++) {
        row[paths[index]?.alias ?? ''] = slots[index]?.value;
      }
      for (let index = 0; index < told.length; index++) {
        row[told[index]?.alias ?? ''] = tallies[index]?.result();
      }
      if (dated) row['certainty'] = certaintyOf(truth);
      return row;
    },
    holds: ({ slots }, row) =>
      paths.every(({ slotsOf }, index) =>
        slotsOf(row).some(({ identity }) => identity === slots[index]?.identity),
      ),
    identity: ({ slots }) => JSON.stringify(slots.map(({ identity }) => identity)),
  };
}
