import type { LocalizedText, NamedThing } from '@vitrine/core';
import type { DayBounds } from '../ownership-history/types.js';
import type { ReferredThing } from '../referred-thing.js';
import type { RecordReference } from '../types.js';

/** What can be told of the world over time, in the order in which exhibits list it. */
export const occurrenceKinds = [
  'platform',
  'presence',
  'capability',
  'ownership',
  'appointment',
  'deal',
  'campaign',
] as const;
export type OccurrenceKind = (typeof occurrenceKinds)[number];

/**
 * How a thing takes part.
 *
 * - `subject`: whom it is about: the brand that is present or campaigns, the tool, the platform, what is owned, who is appointed
 * - `host`: where: the platform; the employer of an appointment
 * - `owner`: who owns
 * - `party`: a party of a deal, with its role
 * - `covered`: what a deal covers
 * - `partner`: with whom a brand campaigns
 */
export type OccurrencePart = 'subject' | 'host' | 'owner' | 'party' | 'covered' | 'partner';

export interface OccurrenceSubject extends ReferredThing {
  readonly part: OccurrencePart;
  /** The role of a party. */
  readonly role?: NamedThing;
}

/** Something that lasts or happened, with everybody who takes part. */
export interface Occurrence {
  readonly kind: OccurrenceKind;
  readonly subjects: readonly OccurrenceSubject[];
  /** The channel, the kind of platform, tool, ownership or deal, the name of a campaign, the role of an appointment. */
  readonly what?: LocalizedText;
  /** The spell, where it ended and began again. */
  readonly era?: number;
  readonly record: RecordReference;
}

/**
 * The first and the last day on which something may have come about, both inclusive, to draw it as a range.
 * A side that is missing is not known. They follow from all claims together, so that they may be narrower
 * than `edtf`, or wider where sources contradict each other.
 */
export interface OccurrenceDate extends DayBounds {
  /** The date as the preferred source states it (EDTF); missing where none does and the bounds follow from others. */
  readonly edtf?: string;
  readonly approximate?: true;
  readonly uncertain?: true;
}
