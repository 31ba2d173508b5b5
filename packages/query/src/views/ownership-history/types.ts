import type { FuzzyDate, IsoDate, NamedThing, Reference, StatedValue } from '@vitrine/core';
import type { ReferredThing } from '../referred-thing.js';
import type { Cell, DealSummary, Exhibit, RecordReference, StandingCell } from '../types.js';

/** Whose history: an id (`coach`), one with its kind (`brand/farfetch`), or `{ brand: 'farfetch' }`. */
export type OwnedSubject = string | Reference<'brand' | 'organization' | 'platform'>;

/** The first and the last possible day of a change, both inclusive; a side that is missing is not known. */
export interface DayBounds {
  readonly earliest?: IsoDate;
  readonly latest?: IsoDate;
}

/** A share as one claim states it, with the days that the claim gives. */
export interface ShareStatement {
  readonly value: Extract<StatedValue, { type: 'quantity' }>;
  /** The day of which the source speaks: as-of, else the start, else its publication. Missing where none is known. */
  readonly day?: FuzzyDate;
  /** Id of the source. */
  readonly source: string;
  readonly passage?: number;
}

/** One spell of ownership. */
export interface OwnershipSpell extends StandingCell {
  readonly owner: ReferredThing;
  readonly owned: ReferredThing;
  readonly kind: NamedThing;
  /** The spell, where the same kind of ownership ended and began again. */
  readonly era?: number;
  /** When it began and when it last held, as far as sources bound them. */
  readonly start: DayBounds;
  readonly end: DayBounds;
  /** The share that is shown, with what all sources say of it. */
  readonly share?: Cell<Extract<StatedValue, { type: 'quantity' }>>;
  /** Every statement of a share, the earliest first: a share may change within a spell. */
  readonly shares: readonly ShareStatement[];
}

/** A deal about what is owned, and the spells that it began or ended. */
export interface OwnershipDeal extends DealSummary {
  readonly changes: readonly {
    readonly change: 'start' | 'end';
    readonly record: RecordReference;
  }[];
}

/** One step of the tree: who or what stands there, and the ownership that leads there. */
export interface OwnershipNode {
  readonly thing: ReferredThing;
  readonly spell: OwnershipSpell;
  /** In ancestors its owners, in holdings what it owns: those in control first. */
  readonly children: readonly OwnershipNode[];
  /**
   * The thing stands elsewhere in the tree, where it is followed further: as its own ancestor
   * (`cycle`), or on another branch.
   */
  readonly followed?: 'cycle' | 'elsewhere';
}

/** Who owned a brand, an organization or a platform and when, and the tree around it on one day. */
export interface OwnershipHistory extends Exhibit {
  readonly view: 'ownership-history';
  readonly subject: ReferredThing;
  /** The house of which a brand is a line: its owner is often the line's too, though no source says so. */
  readonly lineOf?: Cell<Extract<StatedValue, { type: 'things' }>>;
  /** Who runs a platform, which is not the same as owning it. */
  readonly operator?: Cell<Extract<StatedValue, { type: 'things' }>>;
  /** Every ownership of it of which sources had spoken by the day, in the order of time. */
  readonly owners: readonly OwnershipSpell[];
  /** Deals in which it was bought, sold or invested in, the latest first. */
  readonly deals: readonly OwnershipDeal[];
  /** Only what holds on the day at least possibly. */
  readonly tree: {
    /** Its owners, theirs, and so on. */
    readonly ancestors: readonly OwnershipNode[];
    /** What it owns, what that owns, and so on. */
    readonly holdings: readonly OwnershipNode[];
  };
}
