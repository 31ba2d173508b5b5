import type { IsoDate } from '@vitrine/core';
import type { Condition, Query } from '../ast/types.js';
import { daySpan } from '../day.js';
import { presumedNo } from '../logic/truth.js';
import type { AnyRecord } from '../model/entity-types.js';
import type { Place } from '../model/path.js';
import type { AtlasStore } from '../store/store.js';
import { leastTrue, type Certainty } from '../time/certainty.js';
import { chooseAccess, conditionsOf, type Choice } from './access.js';
import { byRow, fieldOfCondition } from './by-row.js';
import { compileJudge, compileTime, type Judge } from './certainty.js';
import { compileCondition } from './condition.js';
import { compileGroups, type Groups } from './group.js';
import { compileOrder, type Ordering } from './order.js';
import { compileSelect } from './select.js';
import type { Setting } from './walk.js';
import { Work } from './work.js';

/** A condition that all rows must meet, ready to be asked. */
export interface Asked {
  readonly condition: Condition;
  readonly test: Judge;
}

/** How records are reached, and what each is then asked. */
export interface Way {
  readonly choice: Choice;
  /** The conditions that the access leaves to be asked. */
  readonly left: readonly Asked[];
  /** How true it is that a row belongs in the answer; what the way does not look for is `no`. */
  readonly judge: Judge;
}

/** A query ready to run: closures over a store, and what they will do as data. */
export interface Plan {
  readonly store: AtlasStore;
  readonly query: Query;
  readonly day: IsoDate | undefined;
  /** The least sure rows that are accepted. */
  readonly mode: Certainty;
  readonly work: Work;
  /** How what rows show is reached. */
  readonly showing: Setting;
  /** To the rows of the mode, or to those of every mode. Made when it is first needed. */
  way(everyMode: boolean): Way;
  /** Missing where rows stay in the order of their ids. */
  readonly order?: Ordering<number>;
  readonly select: (record: AnyRecord) => Record<string, unknown>;
  /** What rows are made into, where the query asks for groups or measures. */
  readonly groups?: Groups;
}

/** Plans a checked query. Which page of it is asked for, and whether it is counted, is no part of the plan. */
export function planQuery(store: AtlasStore, query: Query): Plan {
  const { from, asOf, orderBy, groupBy, measures } = query;
  const mode = asOf?.mode ?? 'presumed';
  const day = asOf?.on === undefined ? undefined : daySpan(asOf.on)?.last;
  const place: Place = { at: 'record', entity: from };
  const work = new Work(store);
  const asking: Setting = { store, day, work };
  const showing: Setting = { ...asking, shown: mode };
  const time = compileTime(query, store, day);
  const asked = conditionsOf(query).map((condition): Asked => ({
    condition,
    test: byRow(
      store.table(from),
      fieldOfCondition(condition, place),
      compileCondition(condition, place, asking),
    ),
  }));
  const wayFor = (everyMode: boolean): Way => {
    const least = everyMode ? presumedNo : leastTrue[mode];
    const conditions = asked.map(({ condition }) => condition);
    const choice = chooseAccess(store, from, conditions, least === presumedNo);
    const left = asked.filter(({ condition }) => condition !== choice.met);
    const tests = left.map(({ test }) => test);
    return { choice, left, judge: compileJudge(time, tests, least) };
  };
  const ways: Partial<Record<'mode' | 'every', Way>> = {};
  const grouped = groupBy !== undefined || measures !== undefined;
  return {
    store,
    query,
    day,
    mode,
    work,
    showing,
    way: (everyMode) => (ways[everyMode ? 'every' : 'mode'] ??= wayFor(everyMode)),
    ...(orderBy && !grouped && { order: compileOrder(orderBy, from, showing) }),
    select: compileSelect(query, showing),
    ...(grouped && { groups: compileGroups(query, showing) }),
  };
}
