import type { NamedThing, Preference, Reading, StatedValue } from '../evidence/types.js';
import type { RecordNote } from '../diff/types.js';
import type { CollectionName } from '../model/atlas.js';
import type { FuzzyDate } from '../model/fuzzy-date.js';
import type { IsoDate } from '../model/id.js';
import type { ClaimedState } from '../model/states.js';

/** How many of how many. */
export interface Share {
  readonly count: number;
  readonly of: number;
}

/** What the sources say of one field of a record, where they do not say the same. */
export interface DifferingReadings extends RecordNote {
  readonly collection: CollectionName;
  readonly field: string;
  /** The shown reading first, the others in the order of preference. */
  readonly readings: readonly Reading[];
  /** Why the first reading comes before the second; missing where there is only one. */
  readonly preferredBy?: Preference;
}

/** A field on which claims cannot all be true. */
export interface Dispute extends DifferingReadings {
  /**
   * How each claim saw the state, where that rather than another reading contradicts the shown day:
   * a sighting before the start, a denial between two sightings.
   */
  readonly against?: readonly Reading[];
}

/** A state that changed in time, step by step. That is no dispute. */
export interface History extends RecordNote {
  readonly collection: CollectionName;
  readonly steps: readonly {
    readonly state: ClaimedState;
    /** The first day on which sources speak of the step; missing where none is dated. */
    readonly asOf?: FuzzyDate;
    /** Ids of the sources, sorted. */
    readonly sources: readonly string[];
  }[];
}

/** Forecasts of one figure, and its result where there is one. That they differ is no dispute. */
export interface ForecastSpread {
  /** What was forecast: metric, subject, population and time in words. */
  readonly label: string;
  readonly figures: readonly {
    /** Id of the observation. */
    readonly id: string;
    readonly forecast: boolean;
    /** The organizations that the sources credit. */
    readonly reportedBy: readonly NamedThing[];
    readonly value: StatedValue;
    /** Ids of the sources, sorted. */
    readonly sources: readonly string[];
  }[];
}

/** How exactly days are stated. A date counts once, by the first that is true of it. */
export interface DatePrecision {
  /** An interval without a beginning or without an end. */
  readonly open: number;
  /** About, or unsure. */
  readonly approximate: number;
  readonly interval: number;
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

/** How much was told, and how well. */
export interface Quality {
  readonly sources: number;
  readonly claims: number;
  /** Records that claims tell of, without insights, each of which is one claim by nature. */
  readonly records: number;
  readonly insights: number;
  readonly presences: number;
  /** Claims per record, without insights. */
  readonly claimsPerRecord: {
    readonly mean: number;
    readonly median: number;
    readonly most: number;
    readonly distribution: readonly {
      readonly from: number;
      readonly to?: number;
      readonly records: number;
    }[];
  };
  /**
   * Records, without insights, that two independent voices tell of. A voice is the organization that a
   * source credits, else its publisher: three papers that cite one report are one voice.
   */
  readonly corroborated: Share;
  /** Records with a dispute. */
  readonly disputed: Share;
  /** Dates that claims state, except for the days as of which they speak. */
  readonly precision: DatePrecision;
  /** Presences that had not ended by the day, by the years since somebody last saw them. */
  readonly seen: {
    readonly standing: number;
    readonly within: readonly { readonly years: number; readonly presences: number }[];
  };
  /** How completely sources and claims can be looked up. */
  readonly citations: {
    readonly url: Share;
    readonly published: Share;
    readonly author: Share;
    readonly accessed: Share;
    readonly passage: Share;
    readonly passageDigest: Share;
    readonly summary: Share;
  };
}

/** The quality of what is told of one brand or platform, or by the sources of one year. */
export interface QualityOf extends RecordNote {
  readonly quality: Quality;
}

/** Disputes, coverage and quality of an atlas. Plain JSON. */
export interface Stats {
  readonly asOf: IsoDate;
  readonly quality: Quality;
  readonly disputes: readonly Dispute[];
  readonly histories: readonly History[];
  /** Figures that differ only as far as rounding and bounds go. */
  readonly roundings: readonly DifferingReadings[];
  readonly forecasts: readonly ForecastSpread[];
  /** Those with the most claims first. */
  readonly brands: readonly QualityOf[];
  /** Those with the most claims first. */
  readonly platforms: readonly QualityOf[];
  /** By year of publication, the latest first; `undated` last. */
  readonly years: readonly QualityOf[];
}
