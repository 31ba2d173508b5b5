import type { Evidence, IsoDate, LocalizedText, Quantity } from '@vitrine/core';
import type { Certainty } from '../../time/certainty.js';
import type { About } from '../about/types.js';
import type { Occurrence, OccurrenceDate, OccurrenceKind } from '../occurrence/types.js';
import type { Exhibit } from '../types.js';

/** What to tell. What is left out is not narrowed. */
export interface TimelineOptions {
  /** Several of them: whatever meets one. */
  readonly about?: About | readonly About[] | undefined;
  /** Only what may lie after this day, or after the last day of this month or year. */
  readonly after?: string | undefined;
  /** Only what may lie on or before this day, or the last day of this month or year. */
  readonly until?: string | undefined;
  readonly kinds?: readonly OccurrenceKind[] | undefined;
  /** What had come by this day, and what was planned then. Today (UTC) where it is left out. */
  readonly asOf?: string | undefined;
}

/**
 * What came about.
 *
 * - `announced`: sources said that it was to come; of a deal: that it was struck
 * - `started`: it began, by a stated date; a deal took effect; a platform was launched
 * - `seen`: the first time that a source reports it, where no start is stated
 * - `ended`: the last day on which it held; a platform or a deal came to its end
 * - `denied`: a source said that it was not so
 * - `happened`: a campaign; a deal of which only a day is known on which sources spoke of it
 * - `planned-start`, `planned-end`: a day that still lay ahead, as far as was known
 */
export const timelineEvents = [
  'announced',
  'started',
  'seen',
  'ended',
  'denied',
  'happened',
  'planned-start',
  'planned-end',
] as const;
export type TimelineEvent = (typeof timelineEvents)[number];

export interface TimelineEntry extends Occurrence {
  readonly event: TimelineEvent;
  readonly date: OccurrenceDate;
  /** Of `seen`: the first day on which it may have begun, where that is known. */
  readonly notBefore?: IsoDate;
  /**
   * How sure it is that it had come by the day of the exhibit; missing for what was planned.
   * A date that the day falls into is `presumed`.
   */
  readonly certainty?: Certainty;
  /** It lies between `after` and `until` on every day that its date can stand for. */
  readonly within: boolean;
  /** Sources contradict each other on it. */
  readonly disputed: boolean;
  /** Of a deal. */
  readonly amount?: Quantity | 'undisclosed';
  /** Of an ownership. */
  readonly share?: Quantity;
  readonly evidence: Evidence;
}

/** Entries that are drawn side by side. One that names several platforms stands in several lanes. */
export interface TimelineLane {
  /** A kind, or the id of a platform; missing for entries that name no platform. */
  readonly id?: string;
  /** The platform. Kinds are named in the reader's own wording. */
  readonly name?: LocalizedText;
  /** Places in `entries`, rising. */
  readonly entries: readonly number[];
}

/** What came about, in the order of time. */
export interface Timeline extends Exhibit {
  readonly view: 'timeline';
  readonly after?: IsoDate;
  readonly until?: IsoDate;
  /** By the first, then by the last possible day; an open start comes first, an open end last. */
  readonly entries: readonly TimelineEntry[];
  /** The same entries divided in two ways: by kind in a fixed order, and by platform, the one that comes first before the others. */
  readonly lanes: {
    readonly kinds: readonly (TimelineLane & { readonly id: OccurrenceKind })[];
    readonly platforms: readonly TimelineLane[];
  };
}
