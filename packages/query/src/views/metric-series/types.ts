import type { FuzzyDate, LocalizedText, NamedThing, StatedValue, Subject } from '@vitrine/core';
import type { ReferredThing } from '../referred-thing.js';
import type { Cell, Exhibit } from '../types.js';

/** Which series to make. What is left out is not narrowed. */
export interface SeriesQuery {
  /** Id of a metric: `monthly-active-users`. */
  readonly metric: string;
  /** What the figures are about: an id (`tmall`), one with its kind (`brand/farfetch`), or `{ brand: 'farfetch' }`. */
  readonly subjects?: readonly (string | Subject)[] | undefined;
  /** The English wording of a population; `null` for figures of the whole, which name none. */
  readonly population?: string | null | undefined;
  /** A unit of the metric: `users`, `percent`, `CNY`. */
  readonly unit?: string | undefined;
  /** Id of the organization whom the sources credit with the figures. */
  readonly reportedBy?: string | undefined;
  /** Only figures whose time may lie after this day, or after the last day of this month or year. */
  readonly after?: string | undefined;
  /** Only figures whose time may lie on or before this day, or the last day of this month or year. */
  readonly until?: string | undefined;
  /** The day of the exhibit: results that had come by then, and forecasts that had been told. Today (UTC) where it is left out. */
  readonly asOf?: string | undefined;
}

/** The numbers that a value can stand for. A side that is missing is open. */
export interface ValueBounds {
  readonly low?: number;
  readonly high?: number;
  /** "More than": `low` itself is not meant. */
  readonly lowExclusive?: true;
  /** "Less than": `high` itself is not meant. */
  readonly highExclusive?: true;
}

/**
 * How a source bounds a number; `value` is the number itself. What it calls rough is `approximate` in
 * the quantity beside it.
 */
export type ValueQualifier =
  'value' | 'between' | 'at-least' | 'more-than' | 'at-most' | 'less-than';

/**
 * When a figure is of, between `date.earliest` and `date.latest`: a `period` is the stretch that it
 * sums up, `as-of` the day on which it was so. Where no source says, `told` is when the first spoke of it.
 */
export interface PointTime {
  readonly basis: 'period' | 'as-of' | 'told';
  readonly date: FuzzyDate;
}

/** Another value that sources state for the same point. */
export interface OtherValue {
  readonly value: Extract<StatedValue, { type: 'quantity' }>;
  readonly bounds: ValueBounds;
  /** Whom the sources credit with it, each once. */
  readonly reportedBy: readonly NamedThing[];
}

/** One figure of a series. `value` is what is shown, `bounds` where to draw it. */
export interface SeriesPoint extends Cell<Extract<StatedValue, { type: 'quantity' }>> {
  readonly time: PointTime;
  readonly bounds: ValueBounds;
  readonly qualifier: ValueQualifier;
  readonly forecast?: true;
  readonly reportedBy?: NamedThing;
  /** Sources contradict each other on the value: `others` has what else they say. */
  readonly disputed: boolean;
  /** What sources state beside the shown value, in the order of preference, whether it contradicts it or not. */
  readonly others: readonly OtherValue[];
  /** How many things the population has, where a source tells. */
  readonly populationSize?: number;
}

/** Figures of one subject, population and unit, and of one reporter where several report. */
export interface MetricSeries {
  /** Subject, unit, who reports it where told apart, and population: `market/cn-luxury:percent@bain`. It stays the same whatever the query narrows. */
  readonly id: string;
  readonly subject: ReferredThing;
  readonly population?: LocalizedText;
  readonly unit: NamedThing;
  /** The one reporter, where the figures of the subject were told apart by reporter. */
  readonly reportedBy?: NamedThing;
  /** Id of the source that makes the forecasts, where they were told apart and it credits nobody. */
  readonly forecastBy?: string;
  /** In the order of time: by earliest day, then latest, results before forecasts, then record. */
  readonly points: readonly SeriesPoint[];
}

/** Series of one unit: they can share an axis, and no others can. */
export interface SeriesScale {
  readonly unit: NamedThing;
  /** What the unit is: amounts, counts, shares and places in an order are never mixed. */
  readonly measures?: 'ratio' | 'ordinal' | 'count' | 'money';
  /** Ids of the series. */
  readonly series: readonly string[];
  /** Whether they all are of one population, so that their values mean the same. */
  readonly onePopulation: boolean;
}

/** One way to narrow the series, with the number of figures that the atlas has of it as of the day. */
export interface SeriesChoice<Option> {
  readonly option: Option;
  readonly figures: number;
}

/** What the metric can be narrowed to, whatever the query narrows it to; the most figures first. */
export interface SeriesChoices {
  readonly subjects: readonly SeriesChoice<ReferredThing>[];
  /** `null` stands for figures that name no population. */
  readonly populations: readonly SeriesChoice<LocalizedText | null>[];
  readonly units: readonly SeriesChoice<NamedThing>[];
  /** `null` stands for figures with which nobody is credited. */
  readonly reporters: readonly SeriesChoice<NamedThing | null>[];
}

/** Figures of one metric over time, ready to be drawn. */
export interface MetricSeriesView extends Exhibit {
  readonly view: 'metric-series';
  readonly metric: NamedThing & {
    readonly definition: LocalizedText;
    /** It measures a change, so that it may be negative or beyond a hundred per cent. */
    readonly change?: true;
  };
  /** In the order of the subjects asked for, else the longest first. */
  readonly series: readonly MetricSeries[];
  readonly scales: readonly SeriesScale[];
  /** Subjects asked for of which there is no such figure. */
  readonly without: readonly ReferredThing[];
  readonly choices: SeriesChoices;
}
