import type { Source } from '@vitrine/core';
import type { AtlasStore } from '../../store/store.js';
import { viewContext } from '../context.js';
import { askedSources } from './ask.js';
import { listedSource, recordsOf } from './listed.js';
import type { ListedSource, SourceFilter, SourceGroup, SourceList } from './types.js';

/**
 * Documents behind the atlas, with how much each says.
 *
 * @throws VitrineError with every problem: `unknown-id`, `unknown-word`, `unknown-field`, `invalid-date`, `wrong-type`
 */
export function sourceList(store: AtlasStore, filter: SourceFilter = {}): SourceList {
  const { meets, groupBy } = askedSources(store, filter);
  const context = viewContext(store, filter);
  const known = store
    .all('source')
    .filter(({ published }) => (published?.earliest ?? '') <= context.day);
  const listed = known.filter(meets);
  const sources = listed.map((source) => listedSource(context, source));
  return {
    view: 'source-list',
    groupedBy: groupBy,
    groups: groupsOf(sources, groupBy),
    choices: choicesOf(known),
    asOf: context.day,
    sources: listed,
    counts: {
      claims: sum(sources),
      sources: listed.length,
      disputed: disputedBehind(store, listed),
    },
  };
}

const sum = (sources: readonly ListedSource[]): number =>
  sources.reduce((all, { claims }) => all + claims, 0);

/** Fields in dispute of the records of which the sources speak. */
function disputedBehind(store: AtlasStore, sources: readonly Source[]): number {
  const records = new Set(
    sources.flatMap((source) => recordsOf(store, source).flatMap(([, list]) => list)),
  );
  return [...records].reduce(
    (all, record) => all + ('disputed' in record ? record.disputed.length : 0),
    0,
  );
}

/** The year of a source, where it is known. */
function yearOf({ published }: Source): string | undefined {
  const first = published?.earliest?.slice(0, 4);
  return first !== undefined && first === published?.latest?.slice(0, 4) ? first : undefined;
}

function groupsOf(
  sources: readonly ListedSource[],
  groupBy: SourceList['groupedBy'],
): SourceGroup[] {
  const groups = new Map<string | undefined, ListedSource[]>();
  for (const one of sources) {
    const key = groupBy === 'year' ? yearOf(one.source) : one.source.publisher;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  const size = (group: SourceGroup): number => (groupBy === 'year' ? 0 : group.sources.length);
  return [...groups]
    .map(([key, list]) => ({
      ...(key !== undefined && { key }),
      claims: sum(list),
      sources: list.sort(latestFirst),
    }))
    .sort((a, b) => size(b) - size(a) || compareKeys(a.key, b.key, groupBy));
}

/** Years fall, names rise, and what is not known comes last. */
function compareKeys(
  a: string | undefined,
  b: string | undefined,
  groupBy: SourceList['groupedBy'],
): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1;
  return (a < b ? -1 : 1) * (groupBy === 'year' ? -1 : 1);
}

function latestFirst(a: ListedSource, b: ListedSource): number {
  const day = ({ source: { published } }: ListedSource): string =>
    published?.latest ?? published?.earliest ?? '';
  if (day(a) !== day(b)) return day(a) > day(b) ? -1 : 1;
  return a.source.id < b.source.id ? -1 : 1;
}

function choicesOf(sources: readonly Source[]): SourceList['choices'] {
  const count = (keyOf: (source: Source) => string | undefined): [string, number][] => {
    const counts = new Map<string, number>();
    for (const source of sources) {
      const key = keyOf(source);
      if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return [...counts];
  };
  return {
    publishers: count(({ publisher }) => publisher)
      .map(([publisher, number]) => ({ publisher, sources: number }))
      .sort((a, b) => b.sources - a.sources || (a.publisher < b.publisher ? -1 : 1)),
    years: count(yearOf)
      .map(([year, number]) => ({ year, sources: number }))
      .sort((a, b) => (a.year > b.year ? -1 : 1)),
  };
}
