import type { IsoDate } from '@vitrine/core';
import type { Query } from '../ast/types.js';
import { no, truth, yes, type Truth } from '../logic/truth.js';
import { entity } from '../model/entities.js';
import type { AnyRecord } from '../model/entity-types.js';
import type { AtlasStore } from '../store/store.js';
import { truthOf } from '../time/certainty.js';
import { isLasting, standingOf, truthOfStanding } from '../time/holds.js';
import { occurredBy } from '../time/occurred.js';

/** How true it is that a record belongs in the answer. */
export type Judge = (record: AnyRecord) => Truth;

/** Compiles how true it is of a record that it was there on the day; `undefined` where everything always is. */
export function compileTime(
  { from, asOf }: Query,
  store: AtlasStore,
  day: IsoDate | undefined,
): Judge | undefined {
  if (day === undefined) return undefined;
  const { lasting, time } = entity(from);
  if (lasting) {
    const standing = asOf?.standing;
    // Asked for by name, a standing is a finding, which leaves no doubt of its own.
    const truthOn = standing
      ? (state: (typeof standing)[number]) => truth(standing.includes(state))
      : truthOfStanding;
    return (record) => (isLasting(record) ? truthOn(standingOf(record, day)) : no);
  }
  if (time.length === 0) return undefined;
  return (record) => {
    const certainty = occurredBy(store, from, record, day);
    return certainty ? truthOf[certainty] : no;
  };
}

/** Joins what time and conditions say of a record; less than `least` is not looked at any closer. */
export function compileJudge(
  time: Judge | undefined,
  conditions: readonly Judge[],
  least: Truth,
): Judge {
  const judges = time ? [time, ...conditions] : conditions;
  const [first, second] = judges;
  if (!first) return () => yes;
  if (!second) return first;
  return (record) => {
    let met: Truth = yes;
    for (const judge of judges) {
      const found = judge(record);
      if (found < met) met = found;
      if (met < least) return no;
    }
    return met;
  };
}
