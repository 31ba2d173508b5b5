import { stateOn, states, type State, type ValidTime } from '@vitrine/core';
import type { EntityName } from '../model/entity-types.js';
import type { AtlasStore } from '../store/store.js';
import { isLasting } from '../time/holds.js';
import { occurredBy, timeOf } from '../time/occurred.js';
import { timelineOf, type Changing, type Timeline } from './timeline.js';

/** The places of core's states in their list, the surest first. */
const codes = new Map<State | undefined, number>(states.map((state, code) => [state, code]));

/** The place of a state; of none at all, one that is not there either. */
const codeOf = (state: State | undefined): number => codes.get(state) ?? states.length;

/**
 * How the records of an entity stand over time, as places in core's `states`: what lasts by its standing, what
 * happens by how surely it had come.
 */
export function standingsIn(store: AtlasStore, name: EntityName): Timeline {
  const records = store.all(name);
  return timelineOf(records.length, (row) => {
    const record = records[row];
    if (!record) return { from: [], after: [], on: () => states.length };
    if (isLasting(record)) return standing(record.validTime);
    const when = timeOf(store, name, record);
    return {
      from: [when?.earliest, when?.latest],
      after: [],
      on: (day) => codeOf(occurredBy(store, name, record, day)),
    };
  });
}

/** How something lasting stands, and every day that core's `stateOn` compares with. */
export function standing(time: ValidTime): Changing {
  const from = [time.startEarliest, time.startLatest, time.announced];
  const after = [time.endEarliest, time.endLatest, time.hostClosed];
  for (const denial of time.denied ?? []) {
    from.push(denial.from);
    after.push(denial.to);
  }
  return { from, after, on: (day) => codeOf(stateOn(time, day)) };
}
