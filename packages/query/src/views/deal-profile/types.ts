import type { Evidence, NamedThing, StatedValue } from '@vitrine/core';
import type { Certainty } from '../../time/certainty.js';
import type { OwnershipSpell } from '../ownership-history/types.js';
import type { ReferredThing } from '../referred-thing.js';
import type { Cell, Exhibit, RecordReference } from '../types.js';

type Day = Extract<StatedValue, { type: 'date' }>;

/** How far a deal had come by a day. `told`: sources spoke of it, and give no date of the deal itself. */
export const dealStages = ['ahead', 'told', 'announced', 'effective', 'ended'] as const;
export type DealStage = (typeof dealStages)[number];

interface DealParty {
  readonly role: NamedThing;
  readonly party: ReferredThing;
}

/** One deal as of a day. */
export interface DealProfile extends Exhibit {
  readonly view: 'deal-profile';
  readonly id: string;
  readonly record: RecordReference;
  readonly kind?: Cell<Extract<StatedValue, { type: 'things' }>>;
  readonly parties: readonly DealParty[];
  /** What the sources say of who takes part. */
  readonly partiesEvidence?: Evidence;
  readonly dates: {
    readonly announced?: Cell<Day>;
    readonly effective?: Cell<Day>;
    readonly ended?: Cell<Day>;
    /** The day of which the sources speak, where they give no other. */
    readonly asOf?: Cell<Day>;
  };
  readonly amount?: Cell<Extract<StatedValue, { type: 'quantity' | 'undisclosed' }>>;
  readonly covers: readonly ReferredThing[];
  readonly coversEvidence?: Evidence;
  /** The last stage that had come by the day, and how surely. */
  readonly stage: { readonly stage: DealStage; readonly certainty: Certainty };
  /** Ownerships that it began or ended, by the rule of the ownership history. */
  readonly changes: readonly { readonly change: 'start' | 'end'; readonly spell: OwnershipSpell }[];
  /** What the sources say of the deal, claim by claim. */
  readonly evidence: Evidence;
}
