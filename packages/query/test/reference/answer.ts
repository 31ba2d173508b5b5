import type { FuzzyDate } from '@vitrine/core';
import type { Condition, Query } from '../../src/ast/types.js';
import { entity } from '../../src/model/entities.js';
import type { Certainty } from '../../src/time/certainty.js';
import { meets } from './conditions.js';
import { lastDayOf } from './days.js';
import { columnsOf, groupsOf } from './groups.js';
import { knownBy, type Told } from './known-at.js';
import { counts, sureAs, type Judged } from './measures.js';
import {
  claimsOf,
  holdingOn,
  recordsOf,
  standingOn,
  truthOf,
  type Place,
  type Rec,
  type World,
} from './places.js';
import { columnOf, compareKeys, keyOf, shownPlaces, wholeRow, type Shown } from './show.js';
import { all, type Truth } from './truth.js';

export interface ReferenceAnswer {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly count: Readonly<Record<Certainty, number>>;
}

/** The whole answer to a query whose parameters are bound, without regard to pages. */
export function answer(given: Told, asked: Query): ReferenceAnswer {
  const query = inPresentIds(given, asked);
  const atlas = knownBy(given, query.asOf?.knownAt);
  const day = query.asOf?.on === undefined ? undefined : lastDayOf(query.asOf.on);
  const mode = query.asOf?.mode ?? 'presumed';
  const judging: World = { atlas, day, owners: 'presumed' };
  const shown: World = { atlas, day, owners: mode };
  const judged = recordsOf(atlas, query.from)
    .map((record): Judged => ({ record, truth: judge(judging, query, record) }))
    .filter(({ truth }) => truth > 0)
    .sort((a, b) => (a.record.id < b.record.id ? -1 : 1));
  return query.groupBy || query.measures
    ? grouped(shown, mode, query, judged)
    : recorded(shown, mode, query, judged);
}

/** A former id means the one it was renamed to; in these worlds no text is spelt like one. */
function inPresentIds({ atlas }: Told, query: Query): Query {
  const renamed = Object.values(atlas.redirects).flatMap((former) => Object.entries(former));
  const text = renamed.reduce(
    (so, [from, to]) => ('moved' in to ? so.replaceAll(`"${from}"`, `"${to.moved}"`) : so),
    JSON.stringify(query),
  );
  return JSON.parse(text) as Query;
}

function recorded(
  world: World,
  mode: Certainty,
  query: Query,
  judged: readonly Judged[],
): ReferenceAnswer {
  const { from, select } = query;
  const rows = sureAs(judged, mode).map((row) => ({ ...row, world, from }));
  return {
    rows: [...rows]
      .sort((a, b) => compareRows(query, a, b))
      .map((row) => ({
        ...(select
          ? Object.fromEntries(
              columnsOf(select).map(([alias, path]) => [alias, columnOf(row, path)]),
            )
          : wholeRow(row)),
        ...(world.day !== undefined && { certainty: certaintyOf(row.truth) }),
      })),
    count: counts((each) => sureAs(judged, each).length),
  };
}

function grouped(
  world: World,
  mode: Certainty,
  query: Query,
  judged: readonly Judged[],
): ReferenceAnswer {
  const groups = groupsOf({ world, from: query.from, mode, rows: judged }, query);
  if (!query.groupBy) return { rows: groups.map(({ row }) => row), count: counts(() => 1) };
  const under = (each: Certainty) =>
    groups.filter(({ truth }) => truth >= (each === 'possible' ? 1 : truthOf[each]));
  return {
    rows: under(mode).map(({ row, truth }) => ({
      ...row,
      ...(world.day !== undefined && { certainty: certaintyOf(truth) }),
    })),
    count: counts((each) => under(each).length),
  };
}

const certaintyOf = (truth: Truth): Certainty =>
  truth === 4 ? 'certain' : truth === 3 ? 'presumed' : 'possible';

/** As true as the weakest of its time and its conditions. */
function judge(world: World, query: Query, record: Rec): Truth {
  const at: Place = { is: 'record', entity: query.from, record };
  const matched = Object.entries(query.match ?? {}).map(([path, wanted]): Condition =>
    typeof wanted === 'object'
      ? { op: 'in', path, values: wanted }
      : { op: 'eq', path, value: wanted },
  );
  const conditions = [...matched, ...(query.where ? [query.where] : [])];
  return all([inTime(world, query, record), ...conditions.map((one) => meets(world, at, one))]);
}

function inTime({ atlas, day }: World, { from, asOf }: Query, record: Rec): Truth {
  if (day === undefined) return 4;
  const { lasting, time } = entity(from);
  if (lasting) {
    if (!asOf?.standing) return holdingOn(record, day);
    return asOf.standing.includes(standingOn(record, day)) ? 4 : 0;
  }
  if (time.length === 0) return 4;
  const own = time.map((name) => record[name]).find((date) => date !== undefined);
  const when = (own as FuzzyDate | undefined) ?? firstSpokenOf(atlas.sources, record);
  if (!when) return 2;
  const { earliest, latest, edtf } = when;
  if (earliest !== undefined && earliest > day) return 0;
  if (latest !== undefined && latest <= day) return 4;
  return edtf.includes('/') && earliest !== undefined ? 4 : 3;
}

type Sources = Told['atlas']['sources'];

function firstSpokenOf(sources: Sources, record: Rec): FuzzyDate | undefined {
  const behind = new Set(claimsOf(record).map(({ source }) => source));
  const dates = sources
    .filter(({ id }) => behind.has(id))
    .flatMap(({ published, accessed }) => published ?? accessed ?? []);
  const key = ({ earliest, latest }: FuzzyDate) => [earliest ?? latest ?? '', latest ?? '~'].join();
  return dates.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))[0];
}

function compareRows({ orderBy }: Query, a: Shown, b: Shown): number {
  for (const { path, direction } of orderBy ?? []) {
    const [left, right] = [a, b].map((shown) => keyOf(shownPlaces(shown, path)[0]));
    const order = compareKeys(left, right, direction);
    if (order !== 0) return order;
  }
  return a.record.id < b.record.id ? -1 : 1;
}
