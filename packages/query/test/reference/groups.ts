import type { Query } from '../../src/ast/types.js';
import type { Place } from './places.js';
import { measure, type Grouped, type Judged, type Measured } from './measures.js';
import { compareKeys, keyOf, reachedFor, shownValue, type Key } from './show.js';
import type { Truth } from './truth.js';

/** One row of groups, before its certainty is told. */
export interface Group {
  readonly row: Readonly<Record<string, unknown>>;
  /** As true as its surest row. */
  readonly truth: Truth;
  readonly keys: Readonly<Record<string, Key>>;
}

export const columnsOf = (
  columns: readonly string[] | Readonly<Record<string, string>> | undefined,
): readonly (readonly [string, string])[] =>
  Array.isArray(columns)
    ? columns.map((path: string) => [path, path] as const)
    : Object.entries((columns ?? {}) as Readonly<Record<string, string>>);

/** The groups under every mode, in their order. */
export function groupsOf(whole: Grouped, query: Query): readonly Group[] {
  const columns = columnsOf(query.groupBy);
  const parts = new Map<string, { readonly places: readonly Place[]; rows: Judged[] }>();
  if (columns.length === 0) parts.set('', { places: [], rows: [...whole.rows] });
  else {
    for (const row of whole.rows) {
      for (const [key, places] of placings(whole, row, columns)) {
        const part = parts.get(key) ?? { places, rows: [] };
        part.rows.push(row);
        parts.set(key, part);
      }
    }
  }
  return [...parts.values()]
    .map(({ places, rows }) => groupOf({ ...whole, rows }, query, columns, places))
    .sort((a, b) => compareGroups(query, columns, a, b));
}

/** Every combination of the values that a row shows, once each; nothing groups like what is unknown. */
function placings(
  { world, from }: Grouped,
  { record }: Judged,
  columns: readonly (readonly [string, string])[],
): ReadonlyMap<string, readonly Place[]> {
  let combinations: readonly (readonly Place[])[] = [[]];
  for (const [, path] of columns) {
    const found = reachedFor({ world, from, record }, path.split('.'));
    const here = found.length > 0 ? found : [unknown];
    combinations = combinations.flatMap((before) => here.map((place) => [...before, place]));
  }
  return new Map(combinations.map((places) => [JSON.stringify(places.map(told)), places]));
}

const unknown: Place = { is: 'unknown' };

const told = (place: Place): unknown => (place.is === 'unknown' ? null : shownValue(place));

function groupOf(
  grouped: Grouped,
  query: Query,
  columns: readonly (readonly [string, string])[],
  places: readonly Place[],
): Group {
  const measured = Object.entries(query.measures ?? {}).map(
    ([alias, asked]): readonly [string, Measured] => [alias, measure(grouped, asked)],
  );
  const values = places.map(told);
  const named = columns.map(([alias], index) => [alias, values[index]] as const);
  return {
    row: Object.fromEntries([
      ...named,
      ...measured.map(([alias, { value }]) => [alias, value] as const),
    ]),
    truth: grouped.rows.reduce<Truth>((surest, { truth }) => (truth > surest ? truth : surest), 0),
    keys: Object.fromEntries([
      ...columns.map(([alias], index) => [alias, groupKeyOf(places[index] ?? unknown)] as const),
      ...measured.map(([alias, { key }]) => [alias, key] as const),
    ]),
  };
}

/** Groups stay together that no other order tells apart. */
function groupKeyOf(place: Place): Key {
  const key = keyOf(place);
  return key && [...key, JSON.stringify(told(place))];
}

function compareGroups(
  query: Query,
  columns: readonly (readonly [string, string])[],
  a: Group,
  b: Group,
): number {
  for (const { path, direction } of query.orderBy ?? []) {
    const order = compareKeys(a.keys[path], b.keys[path], direction);
    if (order !== 0) return order;
  }
  for (const [alias] of columns) {
    const order = compareKeys(a.keys[alias], b.keys[alias]);
    if (order !== 0) return order;
  }
  return 0;
}
