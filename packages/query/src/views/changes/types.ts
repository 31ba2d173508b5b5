import type { Evidence, IsoDate, Quantity, State } from '@vitrine/core';
import type { Certainty } from '../../time/certainty.js';
import type { About } from '../about/types.js';
import type { Occurrence, OccurrenceDate } from '../occurrence/types.js';
import type { ReferredThing } from '../referred-thing.js';
import type { Exhibit, Figure, StandingCell } from '../types.js';

/** The days between which to look: after the first, up to and including the second. */
export interface ChangesOptions {
  /** A day; a month or a year stands for its last day, so that `2018` and `2019` are the year 2019. */
  readonly after: string;
  readonly until: string;
  /** Several of them: whatever meets one. Everything where it is left out. */
  readonly about?: About | readonly About[] | undefined;
}

/**
 * What tells of a change.
 *
 * - `stated`: a source gives the date
 * - `seen`: the first sighting; when it began before that is not known
 * - `reported-over`: a source says that it was over, not since when
 * - `last-seen`: nobody saw it later, and by its nature or by what is said of its end it may be over
 * - `host-closed`: the platform that it was on closed
 * - `announced`, `denied`: a source said that it was to come, that it was not so
 */
export const changeReasons = [
  'stated',
  'seen',
  'reported-over',
  'last-seen',
  'host-closed',
  'announced',
  'denied',
] as const;
export type ChangeReason = (typeof changeReasons)[number];

/** A change of something that lasts. `standing` is that on the later day. */
export interface StandingChange extends Occurrence, StandingCell {
  /** How sure it is that the change lies between the two days. */
  readonly certainty: Certainty;
  /** The standing on the earlier day. */
  readonly before: State;
  readonly because: ChangeReason;
  readonly date: OccurrenceDate;
}

/** Something that happened, or a platform that was launched or closed. */
export interface HappenedChange extends Occurrence {
  /** How sure it is that it lies between the two days. */
  readonly certainty: Certainty;
  /** `announced`, `effective` or `asOf` of a deal, `date` of a campaign, `launched` or `closed` of a platform; missing where only the sources have a date. */
  readonly field?: string;
  readonly date: OccurrenceDate;
  readonly disputed: boolean;
  readonly amount?: Quantity | 'undisclosed';
  readonly evidence: Evidence;
}

/** One side of a change of owner. */
export interface OwnerCell extends StandingCell {
  readonly owner: ReferredThing;
}

/** A brand, an organization or a platform that came to another parent. */
export interface OwnerChange {
  readonly owned: ReferredThing;
  readonly certainty: Certainty;
  /** The parent on the earlier day; missing where it is unknown. Its standing is that on the later day. */
  readonly before?: OwnerCell;
  /** The parent on the later day; missing where it is unknown. */
  readonly now?: OwnerCell;
  /** Parents that came and went in between, the first to come first. */
  readonly between: readonly OwnerCell[];
  readonly because: ChangeReason;
  readonly date: OccurrenceDate;
}

/** A figure of a time between the two days. */
export interface FigureChange {
  readonly subject: ReferredThing;
  readonly certainty: Certainty;
  /** `first`: no earlier figure can be held beside it. */
  readonly change: 'first' | 'updated';
  readonly figure: Figure;
  /** The latest figure before it of the same subject, metric, population and unit; a forecast only beside a forecast. */
  readonly previous?: Figure;
}

/** What changed in the world between two days. Within each group the surest first, then by date. */
export interface Changes extends Exhibit {
  readonly view: 'changes';
  /** `asOf` is the later day. */
  readonly after: IsoDate;
  readonly until: IsoDate;
  /** Presences, tools, appointments and ownerships that control nothing; what came and went is also in `ended`. */
  readonly started: readonly StandingChange[];
  readonly ended: readonly StandingChange[];
  /** Announced between the two days, and not come by the later one. */
  readonly announced: readonly StandingChange[];
  readonly denied: readonly StandingChange[];
  readonly owners: readonly OwnerChange[];
  readonly launched: readonly HappenedChange[];
  readonly closed: readonly HappenedChange[];
  /** Deals and campaigns. */
  readonly happened: readonly HappenedChange[];
  readonly figures: readonly FigureChange[];
}
