import { stateOn, type IsoDate, type State } from '@vitrine/core';
import type { AnyRecord, EntityTypes, LastingEntity } from '../model/entity-types.js';
import { maybe, no, yes, type Truth } from '../logic/truth.js';
import type { Certainty } from './certainty.js';

export type LastingRecord = EntityTypes[LastingEntity];

export const isLasting = (record: unknown): record is LastingRecord =>
  typeof record === 'object' && record !== null && 'validTime' in record;

/** The standing of a lasting record on a day; without a day there is none. */
export const standingOf = (record: LastingRecord, day: IsoDate | undefined): State =>
  day === undefined ? 'unknown' : stateOn(record.validTime, day);

/**
 * Whether a lasting record that a relation leads to holds on the day, for somebody who takes as
 * true what is at least as sure as `reading`. Without a day, and for what does not last, it does.
 */
export function holds(record: AnyRecord, day: IsoDate | undefined, reading: Certainty): Truth {
  if (day === undefined || !isLasting(record)) return yes;
  switch (standingOf(record, day)) {
    case 'certain':
      return yes;
    case 'presumed':
      return reading === 'certain' ? maybe : yes;
    case 'possible':
      return reading === 'possible' ? yes : maybe;
    default:
      return no;
  }
}
