import type { ValidTime } from '@vitrine/core';
import { no, yes, type Truth } from '../logic/truth.js';
import type { AnyRecord, EntityName } from '../model/entity-types.js';
import type { AtlasStore } from '../store/store.js';
import { isLasting } from '../time/holds.js';
import { timeOf } from '../time/occurred.js';
import { thereOn } from '../time/there.js';
import { out } from './changes.js';
import { timelineOf, type Changing, type Timeline } from './timeline.js';

/**
 * How sure the records of an entity are to be there over time, as places in `certainties`, and {@link out} where they
 * are not.
 */
export function certaintiesIn(store: AtlasStore, name: EntityName): Timeline {
  const records: readonly AnyRecord[] = store.all(name);
  return timelineOf(records.length, (row) => {
    const record = records[row];
    const on: Changing['on'] = (day) => codeOf(record ? thereOn(store, name, record, day) : no);
    if (isLasting(record)) return { ...daysOf(record.validTime), on };
    const when = record && timeOf(store, name, record);
    return { from: [when?.earliest, when?.latest], after: [], on };
  });
}

/** Places follow the truths, the truest first. */
export const codeOf = (truth: Truth): number => Math.min(yes - truth, out);

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
