import type { IsoDate } from '@vitrine/core';
import type { AsOf, Condition, Query } from '../ast/types.js';
import { no, yes } from '../logic/truth.js';
import { entity } from '../model/entities.js';
import type { AnyRecord } from '../model/entity-types.js';
import type { Place } from '../model/path.js';
import type { AtlasStore } from '../store/store.js';
import { certainties, type Certainty } from '../time/certainty.js';
import { isLasting, standingOf } from '../time/holds.js';
import { occurredBy } from '../time/occurred.js';
import { compileCondition, isConditionTemporal, type Test } from './condition.js';

/** How sure it is that a record belongs in the answer; `undefined` where it does not. */
export type Judge = (record: AnyRecord) => Certainty | undefined;

/** Compiles the conditions and the day of a query into one judgement. */
export function compileJudge(
  query: Query,
  conditions: readonly Condition[],
  store: AtlasStore,
  day: IsoDate | undefined,
): Judge {
  const time = compileTime(query, store, day);
  const meets = compileMeets(query, conditions, store, day);
  return (record) => {
    const inTime = time(record);
    if (!inTime) return undefined;
    const met = meets(record);
    return met && weaker(inTime, met);
  };
}

export const isAtLeast = (certainty: Certainty, wanted: Certainty): boolean =>
  certainties.indexOf(certainty) <= certainties.indexOf(wanted);

const weaker = (a: Certainty, b: Certainty): Certainty => (isAtLeast(a, b) ? b : a);

function compileTime({ from, asOf }: Query, store: AtlasStore, day: IsoDate | undefined): Judge {
  if (day === undefined) return () => 'certain';
  if (!entity(from).lasting) return (record) => occurredBy(store, from, record, day);
  const standing: AsOf['standing'] = asOf?.standing;
  return (record) => {
    if (!isLasting(record)) return undefined;
    const state = standingOf(record, day);
    // Asked for by name, a standing is a finding, which leaves no doubt of its own.
    if (standing) return standing.includes(state) ? 'certain' : undefined;
    return certainties.find((certainty) => certainty === state);
  };
}

/** Conditions met for certain hold however sure one must be of the relations that they follow. */
function compileMeets(
  { from }: Query,
  conditions: readonly Condition[],
  store: AtlasStore,
  day: IsoDate | undefined,
): Judge {
  if (conditions.length === 0) return () => 'certain';
  const place: Place = { at: 'record', entity: from };
  const all: Condition = { op: 'and', of: conditions };
  const compile = (reading: Certainty): Test =>
    compileCondition(all, place, { store, day, reading });
  const presumed = compile('presumed');
  const certain =
    day !== undefined && isConditionTemporal(all, place) ? compile('certain') : presumed;
  return (record) => {
    const met = presumed(record);
    if (met === no) return undefined;
    if (met !== yes) return 'possible';
    return certain === presumed || certain(record) === yes ? 'certain' : 'presumed';
  };
}
