import type { Atlas, Source, SourceKind } from '@vitrine/core';
import { grouped, tally } from '../shared/tally.js';

/** How exactly it is known when a source appeared. */
export type Dating = 'exact' | 'approximate' | 'undated';

export interface Year {
  /** Missing for the sources that say no year. */
  readonly year?: number;
  readonly sources: number;
}

export interface Publisher {
  readonly name: string;
  readonly kinds: readonly SourceKind[];
  /** The latest first, the undated last. */
  readonly sources: readonly Source[];
}

/** The sources of an atlas, counted from every side that tells how far to trust them. */
export interface Catalogue {
  readonly sources: number;
  readonly claims: number;
  /** From the first year to the last without a gap, then those that say none. */
  readonly years: readonly Year[];
  /** Those with the most sources first. */
  readonly publishers: readonly Publisher[];
  readonly kinds: ReadonlyMap<SourceKind, number>;
  readonly datings: ReadonlyMap<Dating, number>;
  /** Sources that give an address. */
  readonly linked: number;
}

const yearOf = ({ published }: Source): number | undefined => {
  const day = published?.earliest ?? published?.latest;
  return day === undefined ? undefined : Number(day.slice(0, 4));
};

function datingOf({ published }: Source): Dating {
  if (published === undefined) return 'undated';
  return published.approximate || published.uncertain ? 'approximate' : 'exact';
}

function yearsOf(sources: readonly Source[]): Year[] {
  const counts = tally(sources, yearOf);
  const undated = counts.get(undefined);
  const dated = [...counts.keys()].filter((year) => year !== undefined);
  const years: Year[] = [];
  if (dated.length > 0) {
    const last = Math.max(...dated);
    for (let year = Math.min(...dated); year <= last; year += 1) {
      years.push({ year, sources: counts.get(year) ?? 0 });
    }
  }
  if (undated !== undefined) years.push({ sources: undated });
  return years;
}

const latestFirst = (a: Source, b: Source): number => {
  const [left, right] = [a.published?.earliest ?? '', b.published?.earliest ?? ''];
  return left === right ? a.title.localeCompare(b.title, 'en') : left > right ? -1 : 1;
};

function publishersOf(sources: readonly Source[]): Publisher[] {
  return [...grouped(sources, ({ publisher }) => publisher)]
    .map(([name, own]) => ({
      name,
      kinds: byCount(tally(own, ({ kind }) => kind)).map(([kind]) => kind),
      sources: own.sort(latestFirst),
    }))
    .sort((a, b) => b.sources.length - a.sources.length || a.name.localeCompare(b.name, 'en'));
}

const byCount = <Key>(counts: ReadonlyMap<Key, number>): [Key, number][] =>
  [...counts].sort(([, a], [, b]) => b - a);

export function catalogueOf(atlas: Atlas): Catalogue {
  const { sources, meta } = atlas;
  return {
    sources: sources.length,
    claims: meta.counts.claims,
    years: yearsOf(sources),
    publishers: publishersOf(sources),
    kinds: new Map(byCount(tally(sources, ({ kind }) => kind))),
    datings: tally(sources, datingOf),
    linked: sources.filter(({ url }) => url !== undefined).length,
  };
}

/** The publishers to name at once, and all the others: ties are not cut in two. */
export function leading(
  publishers: readonly Publisher[],
  most: number,
): { readonly first: readonly Publisher[]; readonly rest: readonly Publisher[] } {
  const next = publishers[most]?.sources.length ?? 0;
  const end = publishers.findIndex(({ sources }) => sources.length === next);
  // Where all are alike there is nobody to name before the others.
  const cut = publishers.length <= most ? publishers.length : Math.max(0, end);
  return { first: publishers.slice(0, cut), rest: publishers.slice(cut) };
}
