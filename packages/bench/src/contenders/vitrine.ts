import type { Atlas } from '@vitrine/core';
import {
  open,
  type Columns,
  type Database,
  type GroupColumns,
  type RowColumns,
} from '@vitrine/query';
import type { Answers } from '../operations.js';
import { operation, type Contender, type Opened } from './contender.js';
import { idsOf } from './folding.js';
import { sourcesOf } from './shapes.js';
import { cellsIn, countsIn, placesIn, type Row } from './untyped-rows.js';

/** The engine of this repository, through its public interface alone. */
export const vitrine: Contender = {
  data: 'atlas',
  open: openVitrine,
  async complete({ operations }) {
    const day = { day: '2015-06-30', number: 0 };
    const until = { day: '2015-07-30', number: 0 };
    const platform = 'platform-00';
    const [first] = (await operations.firstFifty?.answer({ platform, ...day })) ?? [];
    const id = first?.[0] ?? '';
    const [place] = (await operations.byId?.answer({ id })) ?? [];
    operations.byPair?.run({ brand: place?.[1] ?? '', platform });
    operations.countOnPlatform?.run({ platform, ...day });
    operations.countAll?.run(day);
    operations.matrix?.run(day);
    operations.matrixDeclared?.run(day);
    operations.changes?.run({ after: day, until });
    operations.latest?.run(day);
    operations.prefix?.run({ text: 'Be' });
    operations.contains?.run({ text: '蔻驰' });
    operations.why?.run({ id });
  },
};

function openVitrine(atlas: Atlas): Opened {
  const db = open(atlas);
  const ask = questionsOf(db);
  const seen = someQuery(atlas, 0);
  return {
    operations: {
      byId: operation(
        (given) => ask.byId.records(given),
        (rows) => placesIn(rows.map(plain)),
      ),
      byPair: operation(
        (given) => ask.byPair.records(given),
        (rows) => placesIn(rows.map(plain)),
      ),
      firstFifty: operation(
        ({ platform, day }) => rowsIn(ask.firstFifty.columns({ platform, day })),
        ({ records, certainty = [] }: RowColumns) =>
          records.map(({ id }, place) => [id, certainty[place] ?? ''] as const),
      ),
      countOnPlatform: operation(
        ({ platform, day }) => ask.onPlatform.count({ platform, day }),
        countsOf,
      ),
      countAll: operation(({ day }) => ask.everywhere.count({ day }), countsOf),
      matrix: operation(({ day }) => matrixIn(ask.matrix.columns({ day })), cellsOf),
      matrixDeclared: operation(({ day }) => matrixIn(ask.declared.columns({ day })), cellsOf),
      changes: operation(
        ({ after, until }) => ask.present.changes({ after: after.day, until: until.day }),
        ({ came, went }) => ({ began: idsOf(came.records), ended: idsOf(went.records) }),
      ),
      latest: operation(
        ({ day }) => groupsIn(ask.latest.columns({ day })).records('latest'),
        (records) => idsOf(records.flatMap((record) => record ?? [])),
      ),
      prefix: operation((given) => ask.english.records(given), idsOf),
      contains: operation((given) => ask.chinese.records(given), idsOf),
      why: operation(
        ({ id }) => db.why({ collection: 'presences', id }, 'state'),
        ({ readings }) => sourcesOf(readings.flatMap(({ testimonies }) => testimonies)),
      ),
    },
    planFresh: (number) => db.run(someQuery(atlas, number)),
    planCached: () => db.run(seen),
  };
}

function rowsIn(columns: Columns): RowColumns {
  if (columns.of !== 'rows') throw new TypeError('The query asks for rows.');
  return columns;
}

function groupsIn(columns: Columns): GroupColumns {
  if (columns.of !== 'groups') throw new TypeError('The query asks for groups.');
  return columns;
}

/** The counts of all cells, as columns; which cells they are is looked up where it is asked. */
function matrixIn(columns: Columns) {
  const groups = groupsIn(columns);
  return { groups, counts: groups.counts('count') };
}

function cellsOf({ groups, counts }: ReturnType<typeof matrixIn>): Answers['matrix'] {
  const [owner, platform] = [groups.key('owner'), groups.key('platform')];
  const cells = Array.from({ length: groups.length }, (_, place) => ({
    owner: owner.values[owner.codes[place] ?? 0],
    platform: platform.values[platform.codes[place] ?? 0],
    certain: counts.certain[place],
    presumed: counts.presumed[place],
    possible: counts.possible[place],
  }));
  return cellsIn(cells);
}

const param = (name: string) => ({ param: name });

/** The questions, prepared as a program does that asks them often. */
function questionsOf(db: Database) {
  const presence = { v: 1, from: 'presence' };
  const onDay = { on: param('day') };
  const named = (op: string, path: string) => ({
    v: 1,
    from: 'brand',
    where: { op, path, text: param('text') },
  });
  const matrix = {
    ...presence,
    asOf: onDay,
    groupBy: { owner: 'brand.owner.id', platform: 'platform' },
    measures: { count: { measure: 'count' } },
  };
  return {
    byId: db.prepare({ ...presence, match: { id: param('id') } }),
    byPair: db.prepare({
      ...presence,
      match: { brand: param('brand'), platform: param('platform') },
    }),
    firstFifty: db.prepare({
      ...presence,
      match: { platform: param('platform') },
      asOf: onDay,
      page: { size: 50 },
    }),
    onPlatform: db.prepare({ ...presence, match: { platform: param('platform') }, asOf: onDay }),
    present: db.prepare(presence),
    everywhere: db.prepare({ ...presence, asOf: onDay }),
    // As if it were asked for the first time each time.
    matrix: db.prepare(matrix, { everyDay: false }),
    declared: db.prepare(matrix, { everyDay: true }),
    latest: db.prepare({
      v: 1,
      from: 'observation',
      asOf: onDay,
      groupBy: ['metric', 'subject'],
      measures: { latest: { measure: 'latest', path: 'id' } },
    }),
    english: db.prepare(named('startsWith', 'name.en')),
    chinese: db.prepare(named('contains', 'name.zh-Hans')),
  };
}

/** Records and measures are objects by the names of their fields. */
const plain = (value: unknown): Row => ({ ...(value as object) });

const countsOf = (count: object) => countsIn(plain(count));

/**
 * An ordinary query with several parts that finds one row, so that nearly all its time goes into making it
 * ready. The name of a column differs, so that it is another query for each number.
 */
const someQuery = ({ presences }: Atlas, number: number): unknown => ({
  v: 1,
  from: 'presence',
  match: { id: presences[0]?.id ?? '' },
  where: { op: 'ge', path: 'from', value: '2000' },
  asOf: { on: '2019-12-31', mode: 'possible' },
  orderBy: [{ path: 'from', direction: 'desc' }],
  select: { [`brand${number}`]: 'brand.name', since: 'from' },
  page: { size: 20 },
});
