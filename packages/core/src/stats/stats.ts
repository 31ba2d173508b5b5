import { lookupIn } from '../evidence/lookup.js';
import type { Atlas } from '../model/atlas.js';
import type { IsoDate } from '../model/id.js';
import { byThing, byYear } from './breakdown.js';
import { disputesIn, roundingsIn } from './disputes.js';
import { forecastsIn } from './forecasts.js';
import { historiesIn } from './histories.js';
import { qualityOf } from './quality.js';
import { toldIn } from './told.js';
import type { Stats } from './types.js';

export interface StatsOptions {
  /** The day from which "seen within a year" counts back. */
  readonly asOf: IsoDate;
}

/** Disputes, coverage and quality of an atlas, as a whole and by brand, platform and year. */
export function stats(atlas: Atlas, { asOf }: StatsOptions): Stats {
  const lookup = lookupIn(atlas);
  const told = toldIn(atlas, lookup);
  const quality = qualityOf(asOf, told);
  return {
    asOf,
    quality,
    disputes: disputesIn(lookup, told),
    histories: historiesIn(lookup, told),
    roundings: roundingsIn(lookup, told),
    forecasts: forecastsIn(lookup, atlas.observations),
    brands: byThing(lookup, asOf, told, 'brands'),
    platforms: byThing(lookup, asOf, told, 'platforms'),
    years: byYear(asOf, told),
  };
}
