import {
  spokenDays,
  stateOn,
  type EvidenceLookup,
  type FuzzyDate,
  type IsoDate,
  type LastingType,
  type RecordTypes,
  type SpokenDays,
} from '@vitrine/core';
import type { AtlasStore } from '../store/store.js';
import type { Standing } from './types.js';

/** A lasting record read once: what does not depend on the day, and how it stands on any. */
export interface LastingReading {
  readonly spoken: SpokenDays;
  on(day: IsoDate): Standing;
}

const readings = new WeakMap<AtlasStore, WeakMap<object, LastingReading>>();

/** A store never changes, so that each of its records is read but once, however often the day moves. */
export function readingOf<Type extends LastingType>(
  store: AtlasStore,
  lookup: EvidenceLookup,
  type: Type,
  record: RecordTypes[Type] & RecordTypes[LastingType],
): LastingReading {
  let ofStore = readings.get(store);
  if (!ofStore) readings.set(store, (ofStore = new WeakMap()));
  let reading = ofStore.get(record);
  if (!reading) ofStore.set(record, (reading = readingAfresh(lookup, type, record)));
  return reading;
}

function readingAfresh<Type extends LastingType>(
  lookup: EvidenceLookup,
  type: Type,
  record: RecordTypes[Type] & RecordTypes[LastingType],
): LastingReading {
  const { validTime, from, to, plannedFrom, plannedTo } = record;
  const spoken = spokenDays(lookup, type, record);
  const { seen, announced, denied } = spoken;
  const days = {
    ...(from && { from }),
    ...(to && { to }),
    ...(plannedFrom && { plannedFrom }),
    ...(plannedTo && { plannedTo }),
    ...(seen && !from && { seen }),
    ...(announced && { announced }),
  };
  const lastDenied = (day: IsoDate): FuzzyDate | undefined =>
    denied.findLast((denial) => (denial.earliest ?? '') <= day);
  return {
    spoken,
    on(day) {
      const last = lastDenied(day);
      return { state: stateOn(validTime, day), ...days, ...(last && { denied: last }) };
    },
  };
}
