import type { IsoDate } from '@vitrine/core';
import type { TimelineEvent } from '../timeline/types.js';
import type { OccurrenceDate } from './types.js';

/** Something that came about, before it is known who says so. */
export interface Event {
  readonly event: TimelineEvent;
  readonly date: OccurrenceDate;
  readonly notBefore?: IsoDate;
  /** The field of the record whose evidence tells it. */
  readonly field: string;
  /** The fields whose disputes touch it. */
  readonly touched: readonly string[];
}
