import { stateOn, type IsoDate, type State } from '@vitrine/core';
import type { AnyRecord, EntityTypes, LastingEntity } from '../model/entity-types.js';
import { maybe, no, presumedYes, yes, type Truth } from '../logic/truth.js';

export type LastingRecord = EntityTypes[LastingEntity];

export const isLasting = (record: unknown): record is LastingRecord =>
  typeof record === 'object' && record !== null && 'validTime' in record;

/** The standing of a lasting record on a day; without a day there is none. */
export const standingOf = (record: LastingRecord, day: IsoDate | undefined): State =>
  day === undefined ? 'unknown' : stateOn(record.validTime, day);

const truths: Readonly<Record<State, Truth>> = {
  certain: yes,
  presumed: presumedYes,
  possible: maybe,
  announced: no,
  ended: no,
  absent: no,
  unknown: no,
};

/** How true it is that something of a standing holds. What was only announced does not. */
export const truthOfStanding = (standing: State): Truth => truths[standing];

/** How true it is that a record holds on the day. Without a day, and for what does not last, it does. */
export const holds = (record: AnyRecord, day: IsoDate | undefined): Truth =>
  day === undefined || !isLasting(record) ? yes : truths[stateOn(record.validTime, day)];
