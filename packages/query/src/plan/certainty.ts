import type { IsoDate } from '@vitrine/core';
import type { Query } from '../ast/types.js';
import { maybe, no, presumedYes, truth, yes, type Truth } from '../logic/truth.js';
import { entity } from '../model/entities.js';
import type { AnyRecord } from '../model/entity-types.js';
import { valueOn, type Timeline } from '../index/timeline.js';
import { dayCode } from '../store/day-code.js';
import type { AtlasStore } from '../store/store.js';
import { isLasting, standingOf } from '../time/holds.js';
import { thereOn } from '../time/there.js';
import { few, ofRecord } from './by-row.js';

/** How true it is that a row belongs in the answer. */
export type Judge = (row: number) => Truth;

/** How true it is of each place in `certainties`. */
const truths: readonly Truth[] = [yes, presumedYes, maybe];

/** Compiles how true it is of a row that it was there on the day; `undefined` where everything always is. */
export function compileTime(
  { from, asOf }: Query,
  store: AtlasStore,
  day: IsoDate | undefined,
): Judge | undefined {
  const { lasting, time } = entity(from);
  if (day === undefined || (!lasting && time.length === 0)) return undefined;
  const standing = asOf?.standing;
  const table = store.table(from);
  if (standing) {
    // Asked for by name, a standing is a finding, which leaves no doubt of its own.
    return ofRecord(table.all, (record: AnyRecord) =>
      truth(isLasting(record) && standing.includes(standingOf(record, day))),
    );
  }
  const direct = ofRecord(table.all, (record: AnyRecord) => thereOn(store, from, record, day));
  const on = dayCode(day);
  let known: Timeline | undefined;
  let left = table.all.length / few;
  return (row) => {
    if (!known) {
      known = left-- > 0 ? table.certainties.made() : table.certainties();
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
