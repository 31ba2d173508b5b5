import type { EvidenceLookup } from '../evidence/lookup.js';
import type { IsoDate } from '../model/id.js';
import type { Source } from '../model/source.js';
import { qualityOf } from './quality.js';
import { thingsIn, type Told } from './told.js';
import type { QualityOf } from './types.js';

function groupsBy(told: readonly Told[], keysOf: (one: Told) => Iterable<string>) {
  const groups = new Map<string, Told[]>();
  for (const one of told) {
    for (const key of keysOf(one)) {
      const group = groups.get(key);
      if (group) group.push(one);
      else groups.set(key, [one]);
    }
  }
  return groups;
}

/** What is told of each brand or platform, those with the most claims first. */
export function byThing(
  lookup: EvidenceLookup,
  day: IsoDate,
  told: readonly Told[],
  collection: 'brands' | 'platforms',
): QualityOf[] {
  return [...groupsBy(told, (one) => thingsIn(one, collection))]
    .map(([id, group]) => ({
      id,
      label: lookup.named(collection, id)?.name.en ?? id,
      quality: qualityOf(day, group),
    }))
    .sort((a, b) => b.quality.claims - a.quality.claims || (a.id < b.id ? -1 : 1));
}

const undated = 'undated';
const yearOf = ({ published }: Source): string => published?.earliest?.slice(0, 4) ?? undated;

/**
 * What the sources of each year of publication tell, the latest year first. Sources and claims are
 * those of the year; the records that they tell of count with what the other years say of them.
 */
export function byYear(day: IsoDate, told: readonly Told[]): QualityOf[] {
  const yearsOf = ({ claims }: Told) => new Set(claims.map(({ source }) => yearOf(source)));
  return [...groupsBy(told, yearsOf)]
    .map(([year, group]) => {
      const ofYear = group.map((one) => ({
        ...one,
        claims: one.claims.filter(({ source }) => yearOf(source) === year),
      }));
      return { id: year, label: year, quality: qualityOf(day, group, ofYear) };
    })
    .sort((a, b) => Number(a.id === undated) - Number(b.id === undated) || (a.id > b.id ? -1 : 1));
}
