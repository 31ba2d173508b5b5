import { stateOn, type IsoDate, type State, type ValidTime } from '@vitrine/core';
import type { AnyRecord, EntityTypes, LastingEntity } from '../model/entity-types.js';
import { maybe, no, yes, type Truth } from '../logic/truth.js';
import { truthOf } from './certainty.js';

type LastingRecord = EntityTypes[LastingEntity];

export const isLasting = (record: unknown): record is LastingRecord =>
  typeof record === 'object' && record !== null && 'validTime' in record;

/** The standing of a lasting record on a day; without a day there is none. */
export const standingOf = (record: LastingRecord, day: IsoDate | undefined): State =>
  day === undefined ? 'unknown' : stateOn(record.validTime, day);

const truths: Readonly<Partial<Record<State, Truth>>> = truthOf;

/**
 * How true it is that something lasting holds on a day. What is announced does not, unless it was there later and may
 * have begun by then: nobody says that it had not.
 */
export function truthOn(time: ValidTime, day: IsoDate): Truth {
  const standing = stateOn(time, day);
  const mayHaveBegun = standing === 'announced' && time.held && (time.startEarliest ?? day) <= day;
  return mayHaveBegun ? maybe : (truths[standing] ?? no);
}

/** How true it is that a record holds on the day. Without a day, and for what does not last, it does. */
export const holds = (record: AnyRecord, day: IsoDate | undefined): Truth =>
  day === undefined || !isLasting(record) ? yes : truthOn(record.validTime, day);
