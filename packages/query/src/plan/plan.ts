import type { IsoDate } from '@vitrine/core';
import type { Query } from '../ast/types.js';
import { daySpan } from '../day.js';
import type { AnyRecord } from '../model/entity-types.js';
import type { Place } from '../model/path.js';
import type { AtlasStore } from '../store/store.js';
import type { Certainty } from '../time/certainty.js';
import { chooseAccess, conditionsOf, type Choice } from './access.js';
import { compileJudge, type Judge } from './certainty.js';
import { compileOrder, type Ordering } from './order.js';
import { compileSelect, type Row } from './select.js';

/** A query ready to run: closures over a store, and what they will do as data. */
export interface Plan {
  readonly query: Query;
  readonly choice: Choice;
  /** How many conditions are left to be asked of each record. */
  readonly filters: number;
  /** The least sure rows that are accepted. */
  readonly mode: Certainty;
  readonly judge: Judge;
  /** Missing where rows stay in the order of their ids. */
  readonly order?: Ordering;
  readonly select: (record: AnyRecord) => Row;
}

/** Plans a checked query. `counts`: whether rows are counted that the mode does not accept. */
export function planQuery(store: AtlasStore, query: Query, counts: boolean): Plan {
  const { from, asOf, orderBy } = query;
  const mode = asOf?.mode ?? 'presumed';
  const day: IsoDate | undefined = asOf?.on === undefined ? undefined : daySpan(asOf.on)?.last;
  const conditions = conditionsOf(query);
  const choice = chooseAccess(store, from, conditions, counts || mode === 'possible');
  const left = conditions.filter((condition) => condition !== choice.met);
  const place: Place = { at: 'record', entity: from };
  const shown = { store, day, reading: mode };
  return {
    query,
    choice,
    filters: left.length,
    mode,
    judge: compileJudge(query, left, store, day),
    ...(orderBy && { order: compileOrder(orderBy, place, shown) }),
    select: compileSelect(query, shown),
  };
}
