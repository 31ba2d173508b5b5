import type {
  CollectionName,
  Evidence,
  FuzzyDate,
  IsoDate,
  LocalizedText,
  NamedThing,
  Quantity,
  Source,
  StatedValue,
  State,
} from '@vitrine/core';

/** Points at one record of the atlas. */
export interface RecordReference {
  readonly collection: CollectionName;
  readonly id: string;
}

/** A value on an exhibit, with where it comes from and everything that is said about it. */
export interface Cell<Value extends StatedValue = StatedValue> {
  readonly value: Value;
  readonly record: RecordReference;
  /** Missing where the value is our classification of the thing rather than a claim of a source. */
  readonly evidence?: Evidence;
}

/** The standing of a state on the day of the view, and what is known of its days. */
export interface Standing {
  readonly state: State;
  readonly from?: FuzzyDate;
  readonly to?: FuzzyDate;
  readonly plannedFrom?: FuzzyDate;
  readonly plannedTo?: FuzzyDate;
  /** The first and last time that a source reports it, where no start is stated. */
  readonly seen?: { readonly first: FuzzyDate; readonly last: FuzzyDate };
  /** When sources first announced it. */
  readonly announced?: FuzzyDate;
  /** When a source last denied it by the day of the view. */
  readonly denied?: FuzzyDate;
}

/** Something that lasts, such as a store, a tool or an office, with its standing and evidence. */
export interface StandingCell {
  readonly standing: Standing;
  readonly record: RecordReference;
  /** Field `state`: one reading a distinct statement. */
  readonly evidence: Evidence;
  /** Evidence of the fields in dispute other than `state`, such as `from`. */
  readonly disputes: readonly Evidence[];
}

/** What all exhibits share: the day, the sources behind every value, and how much there is. */
export interface Exhibit {
  /** The day that the exhibit shows. */
  readonly asOf: IsoDate;
  /** The sources that the evidence refers to, sorted by id. */
  readonly sources: readonly Source[];
  readonly counts: {
    readonly claims: number;
    readonly sources: number;
    readonly disputed: number;
  };
}

export interface ProfilePresence extends StandingCell {
  readonly platform: NamedThing;
  readonly channel: NamedThing;
  /** The spell, where a channel closed and reopened. */
  readonly era?: number;
  readonly capabilities: readonly NamedThing[];
}

/** A figure about a subject. */
export interface Figure extends Cell<Extract<StatedValue, { type: 'quantity' }>> {
  readonly metric: NamedThing;
  readonly population?: LocalizedText;
  readonly populationSize?: number;
  readonly time?: FuzzyDate;
  readonly forecast?: true;
  readonly reportedBy?: NamedThing;
}

export interface DealSummary {
  readonly kind?: NamedThing;
  readonly parties: readonly { readonly role: NamedThing; readonly party: NamedThing }[];
  readonly date?: Cell<Extract<StatedValue, { type: 'date' }>>;
  readonly amount?: Quantity | 'undisclosed';
  readonly record: RecordReference;
  /** What the sources say of the deal, claim by claim. */
  readonly evidence: Evidence;
}

export interface CampaignSummary {
  readonly name: LocalizedText;
  readonly kind?: NamedThing;
  readonly platform?: NamedThing;
  readonly date?: FuzzyDate;
  readonly record: RecordReference;
  readonly evidence: Evidence;
}

export interface InsightSummary {
  readonly topic: NamedThing;
  readonly stance: 'driver' | 'barrier' | 'neutral';
  readonly record: RecordReference;
  readonly evidence: Evidence;
}

/** One brand on one day: who it is, where it is present, and what is said of it. */
export interface BrandProfile extends Exhibit {
  readonly view: 'brand-profile';
  readonly brand: NamedThing & { readonly aliases?: readonly string[] };
  readonly facts: {
    readonly category?: Cell<Extract<StatedValue, { type: 'things' }>>;
    readonly tier?: Cell<Extract<StatedValue, { type: 'things' }>>;
    readonly country?: Cell<Extract<StatedValue, { type: 'country' }>>;
    readonly founded?: Cell<Extract<StatedValue, { type: 'date' }>>;
    /** The house of which the brand is a line. */
    readonly lineOf?: Cell<Extract<StatedValue, { type: 'things' }>>;
  };
  /** The companies that own it on that day, those that control it first. */
  readonly owners: readonly (StandingCell & {
    readonly owner: NamedThing;
    readonly kind: NamedThing;
  })[];
  /** Present first, then announced, ended, absent; within each the latest start first. */
  readonly presences: readonly ProfilePresence[];
  readonly figures: readonly Figure[];
  readonly deals: readonly DealSummary[];
  readonly campaigns: readonly CampaignSummary[];
  readonly insights: readonly InsightSummary[];
}

/**
 * One cell of a comparison. Unknown (nobody spoke of it), not applicable and not disclosed
 * are three different things and stay apart.
 */
export type ComparisonCell =
  | { readonly kind: 'items'; readonly items: readonly ComparisonItem[] }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'not-applicable' };

export type ComparisonItem =
  | {
      readonly type: 'value';
      readonly cell: Cell<Extract<StatedValue, { type: 'things' | 'date' }>>;
    }
  | { readonly type: 'figure'; readonly figure: Figure }
  | { readonly type: 'standing'; readonly thing: NamedThing; readonly cell: StandingCell }
  | { readonly type: 'insight'; readonly insight: InsightSummary }
  | { readonly type: 'deal'; readonly deal: DealSummary }
  | {
      /** How many brands of the atlas stand how on the platform; the evidence is brand by brand. */
      readonly type: 'tally';
      readonly present: number;
      readonly possible: number;
      readonly announced: number;
      readonly ended: number;
      readonly brands: readonly { readonly brand: NamedThing; readonly cell: StandingCell }[];
    };

export interface ComparisonRow {
  /** `operator`, `kind`, …, or `metric:<metric>:<population>`, `capability:<kind>`, `topic:<stance>`. */
  readonly id: string;
  /** Where the row is named by the atlas (a metric, a kind of tool); else the reader's own wording by id. */
  readonly label?: LocalizedText;
  /** The population of a metric row. */
  readonly population?: LocalizedText;
  /** The one unit of a metric row. */
  readonly unit?: NamedThing;
  /** One a platform, in the order asked for. */
  readonly cells: readonly ComparisonCell[];
}

export const comparisonGroups = [
  'identity',
  'reach',
  'brands',
  'tools',
  'deals',
  'voices',
] as const;
export type ComparisonGroup = (typeof comparisonGroups)[number];

/** Platforms side by side on one day. Groups and rows without any known cell are left out. */
export interface PlatformComparison extends Exhibit {
  readonly view: 'platform-comparison';
  readonly platforms: readonly NamedThing[];
  readonly groups: readonly {
    readonly id: ComparisonGroup;
    readonly rows: readonly ComparisonRow[];
  }[];
}

export type * from './about/types.js';
export type * from './brand-index/types.js';
export type * from './changes/types.js';
export type * from './deal-profile/types.js';
export type * from './metric-series/types.js';
export type * from './occurrence/types.js';
export type * from './ownership-history/types.js';
export type * from './platform-finder/types.js';
export type * from './platform-profile/types.js';
export type * from './presence-matrix/types.js';
export type * from './referred-thing.js';
export type * from './source-list/types.js';
export type * from './timeline/types.js';
