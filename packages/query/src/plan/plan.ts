import type { IsoDate } from '@vitrine/core';
import type { Condition, Query } from '../ast/types.js';
import { daySpan } from '../day.js';
import { presumedNo } from '../logic/truth.js';
import type { Place } from '../model/path.js';
import type { AtlasStore } from '../store/store.js';
import { leastTrue, type Certainty } from '../time/certainty.js';
import { chooseAccess, conditionsOf, type Choice } from './access.js';
import { byRow, fieldOfCondition } from './by-row.js';
import { compileJudge, compileTime, type Judge } from './certainty.js';
import { compileCondition } from './condition.js';
import { compileGroups, type Group, type Groups } from './group.js';
import { compileOrder, type Ordering } from './order.js';
import { compileSelect, type Show } from './select.js';
import type { Setting } from './walk.js';
import { Work } from './work.js';

/** How records are reached, and what each is then asked. */
export interface Way {
  readonly choice: Choice;
  /** The conditions that the access leaves to be asked. */
  readonly left: readonly Condition[];
  /** How true it is that a row belongs in the answer; what the way does not look for is `no`. */
  readonly judge: Judge;
}

/** How groups are found: for all days at once, or not, or as it is best for what is asked often. */
export type EveryDay = boolean | undefined;

/** Finds the groups of a plan, in their order, without a look at each row; `undefined` where it has to be taken. */
export type FindGroups = (plan: Plan, everyDay: EveryDay) => readonly Group[] | undefined;

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
  readonly select: Show;
  /** What rows are made into, where the query asks for groups or measures. */
  readonly groups?: Groups;
  /** A quicker way to them. */
  readonly findGroups?: FindGroups | undefined;
}

/** Plans a checked query. Which page of it is asked for, and whether it is counted, is no part of the plan. */
export function planQuery(store: AtlasStore, query: Query, findGroups?: FindGroups): Plan {
  const { from, asOf, orderBy, groupBy, measures } = query;
  const mode = asOf?.mode ?? 'presumed';
  const day = asOf?.on === undefined ? undefined : daySpan(asOf.on)?.last;
  const place: Place = { at: 'record', entity: from };
  const work = new Work(store);
  const asking: Setting = { store, day, work };
  const showing: Setting = { ...asking, shown: mode };
  const time = compileTime(query, store, day);
  const conditions = conditionsOf(query);
  const tests = new Map<Condition, Judge>();
  const testOf = (condition: Condition): Judge => {
    const test =
      tests.get(condition) ??
      byRow(
        store.table(from),
        fieldOfCondition(condition, place),
        compileCondition(condition, place, asking),
      );
    tests.set(condition, test);
    return test;
  };
  const wayFor = (everyMode: boolean): Way => {
    const least = everyMode ? presumedNo : leastTrue[mode];
    const choice = chooseAccess(store, from, conditions, least === presumedNo);
    const left = conditions.filter((condition) => condition !== choice.met);
    return { choice, left, judge: compileJudge(time, left.map(testOf), least) };
  };
  let select: Show | undefined;
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
    select: (row) => (select ??= compileSelect(query, showing))(row),
    ...(grouped && { groups: compileGroups(query, showing), findGroups }),
  };
}
