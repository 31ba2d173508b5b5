import { stateOn, states, type State, type ValidTime } from '@vitrine/core';
import type { AnyRecord, EntityName } from '../model/entity-types.js';
import type { AtlasStore } from '../store/store.js';
import { certainties, certaintyOf, type Certainty } from '../time/certainty.js';
import { isLasting, truthOn } from '../time/holds.js';
import { occurredBy, timeOf } from '../time/occurred.js';
import { out } from './changes.js';
import { timelineOf, type Changing, type Timeline } from './timeline.js';

/** The records of an entity over time, in two ways, each worked out when it is first asked for. */
export interface OverTime {
  /**
   * How sure they are to be there, as places in `certainties`, and {@link out} where they are not: what lasts as it
   * holds, what happens as it had come.
   */
  certainties(): Timeline;
  /** The standings of what lasts, as places in core's `states`. */
  standings(): Timeline;
}

export const overTimeIn = (store: AtlasStore, name: EntityName): OverTime => ({
  certainties: () => timelineIn(store.all(name), (record) => certaintyIn(store, name, record)),
  standings: () =>
    timelineIn(store.all(name), (record) =>
      isLasting(record) ? standing(record.validTime) : never,
    ),
});

/** What is never there, and stands in no way. */
const never: Changing = { from: [], after: [], on: () => states.length };

const timelineIn = (
  records: readonly AnyRecord[],
  changing: (record: AnyRecord) => Changing,
): Timeline =>
  timelineOf(records.length, (row) => {
    const record = records[row];
    return record ? changing(record) : never;
  });

const certaintyCodes = new Map<Certainty | undefined, number>(
  certainties.map((certainty, code) => [certainty, code]),
);
const certaintyCode = (certainty: Certainty | undefined): number =>
  certaintyCodes.get(certainty) ?? out;

function certaintyIn(store: AtlasStore, name: EntityName, record: AnyRecord): Changing {
  if (isLasting(record)) return holding(record.validTime);
  const when = timeOf(store, name, record);
  return {
    from: [when?.earliest, when?.latest],
    after: [],
    on: (day) => certaintyCode(occurredBy(store, name, record, day)),
  };
}

/** How surely something lasting holds. */
export const holding = (time: ValidTime): Changing => ({
  ...daysOf(time),
  on: (day) => certaintyCode(certaintyOf(truthOn(time, day))),
});

const stateCodes = new Map<State, number>(states.map((state, code) => [state, code]));

/** How something lasting stands. */
export const standing = (time: ValidTime): Changing => ({
  ...daysOf(time),
  on: (day) => stateCodes.get(stateOn(time, day)) ?? states.length,
});

/** Every day that core's `stateOn` compares with. */
export function daysOf(time: ValidTime): Pick<Changing, 'from' | 'after'> {
  const from = [time.startEarliest, time.startLatest, time.announced];
  const after = [time.endEarliest, time.endLatest, time.hostClosed];
  for (const denial of time.denied ?? []) {
    from.push(denial.from);
    after.push(denial.to);
  }
  return { from, after };
}
