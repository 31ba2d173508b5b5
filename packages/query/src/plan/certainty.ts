import { states, type IsoDate } from '@vitrine/core';
import type { Query } from '../ast/types.js';
import { no, truth, yes, type Truth } from '../logic/truth.js';
import { entity } from '../model/entities.js';
import type { AnyRecord } from '../model/entity-types.js';
import { valueOn, type Timeline } from '../index/timeline.js';
import { dayCode } from '../store/day-code.js';
import type { AtlasStore } from '../store/store.js';
import { certainties, truthOf } from '../time/certainty.js';
import { isLasting, standingOf, truthOn } from '../time/holds.js';
import { occurredBy } from '../time/occurred.js';
import { few, ofRecord } from './by-row.js';

/** How true it is that a row belongs in the answer. */
export type Judge = (row: number) => Truth;

/** Compiles how true it is of a row that it was there on the day; `undefined` where everything always is. */
export function compileTime(
  { from, asOf }: Query,
  store: AtlasStore,
  day: IsoDate | undefined,
): Judge | undefined {
  const { lasting, time } = entity(from);
  if (day === undefined || (!lasting && time.length === 0)) return undefined;
  const standing = asOf?.standing;
  // Asked for by name, a standing is a finding, which leaves no doubt of its own.
  const truths = standing
    ? states.map((state) => truth(standing.includes(state)))
    : certainties.map((certainty) => truthOf[certainty]);
  const table = store.table(from);
  const direct = ofRecord(table.all, (record: AnyRecord): Truth => {
    if (isLasting(record)) {
      return standing
        ? truth(standing.includes(standingOf(record, day)))
        : truthOn(record.validTime, day);
    }
    const certainty = occurredBy(store, from, record, day);
    return certainty ? truthOf[certainty] : no;
  });
  const over = standing ? table.standings : table.certainties;
  const on = dayCode(day);
  let known: Timeline | undefined;
  let left = table.all.length / few;
  return (row) => {
    if (!known) {
      known = left-- > 0 ? over.made() : over();
      if (!known) return direct(row);
    }
    return truths[valueOn(known, row, on)] ?? no;
  };
}

/** Joins what time and conditions say of a row; less than `least` is not looked at any closer. */
export function compileJudge(
  time: Judge | undefined,
  conditions: readonly Judge[],
  least: Truth,
): Judge {
  const judges = time ? [time, ...conditions] : conditions;
  const [first, second] = judges;
  if (!first) return () => yes;
  if (!second) return first;
  return (row) => {
    let met: Truth = yes;
    for (const judge of judges) {
      const found = judge(row);
      if (found < met) met = found;
      if (met < least) return no;
    }
    return met;
  };
}
