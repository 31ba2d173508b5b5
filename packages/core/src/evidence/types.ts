import type { FuzzyDate } from '../model/fuzzy-date.js';
import type { LocalizedText } from '../model/localized-text.js';
import type { Quantity } from '../model/quantity.js';
import type { ClaimedState } from '../model/states.js';

/** A thing with its names, as an exhibit shows it. */
export interface NamedThing {
  readonly id: string;
  readonly name: LocalizedText;
}

/** A value as one or more sources state it, ready to be put into words in any language. */
export type StatedValue =
  | { readonly type: 'text'; readonly text: LocalizedText }
  | { readonly type: 'date'; readonly date: FuzzyDate }
  | { readonly type: 'quantity'; readonly quantity: Quantity; readonly unit: NamedThing }
  | { readonly type: 'undisclosed' }
  | { readonly type: 'country'; readonly code: string }
  | { readonly type: 'things'; readonly things: readonly NamedThing[] }
  | {
      readonly type: 'state';
      readonly state: ClaimedState;
      readonly from?: FuzzyDate;
      readonly to?: FuzzyDate;
      readonly asOf?: FuzzyDate;
    };

/** One claim as testimony: who says it, and where in the document. */
export interface Testimony {
  /** Id of the source. */
  readonly source: string;
  readonly passage?: number;
  readonly passageDigest?: string;
  /** The organization that the source credits. */
  readonly reportedBy?: NamedThing;
  readonly rank?: 'preferred' | 'deprecated';
  readonly rankReason?: LocalizedText;
  readonly summary?: LocalizedText;
}

/** One value and all claims that state it. */
export interface Reading {
  readonly value: StatedValue;
  readonly testimonies: readonly Testimony[];
}

/**
 * The rule that put the shown reading before the next one, in the order in which they are asked:
 * an explicit rank, a figure before `undisclosed`, the kind of source, the later publication, the number of sources that agree,
 * and the id of the source as the last resort.
 */
export const preferences = [
  'rank',
  'disclosure',
  'source-kind',
  'publication',
  'agreement',
  'source-id',
] as const;
export type Preference = (typeof preferences)[number];

/** Everything that the sources say about one field of one record. */
export interface Evidence {
  readonly field: string;
  /** The shown reading first, the others in the order of preference. */
  readonly readings: readonly Reading[];
  /** Whether two readings cannot both be true. */
  readonly disputed: boolean;
  /** Why the first reading comes before the second; missing where there is only one. */
  readonly preferredBy?: Preference;
}
