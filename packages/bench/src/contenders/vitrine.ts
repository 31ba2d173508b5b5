import type { Atlas } from '@vitrine/core';
import { open, type Database } from '@vitrine/query';
import { operation, sorted, type Contender, type Opened } from './contender.js';
import { cellsOf } from './loop.js';
import { sourcesOf } from './shapes.js';

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

type Row = Readonly<Record<string, unknown>>;

const text = (row: Row, field: string): string => String(row[field]);

const place = (row: Row) =>
  [text(row, 'id'), text(row, 'brand'), text(row, 'platform'), text(row, 'channel')] as const;

const ids = (rows: readonly Row[]): readonly string[] => rows.map((row) => text(row, 'id'));

function openVitrine(atlas: Atlas): Opened {
  const db = open(atlas);
  const seen = someQuery(0);
  db.explain(seen);
  const counted = ({ certain, presumed, possible }: ReturnType<Database['presence']['count']>) =>
    [certain, presumed, possible] as const;
  return {
    operations: {
      byId: operation(
        ({ id }) => db.run({ v: 1, from: 'presence', match: { id } }).rows,
        (rows) => rows.map(place),
      ),
      byPair: operation(
        ({ brand, platform }) =>
          db.run({ v: 1, from: 'presence', match: { brand, platform } }).rows,
        (rows) => rows.map(place),
      ),
      firstFifty: operation(
        ({ platform, day }) =>
          db.run({
            v: 1,
            from: 'presence',
            match: { platform },
            asOf: { on: day },
            page: { size: 50 },
          }).rows,
        (rows) => rows.map((row) => [text(row, 'id'), text(row, 'certainty')] as const),
      ),
      countOnPlatform: operation(
        ({ platform, day }) => db.presence.match({ platform }).asOf(day).count(),
        counted,
      ),
      countAll: operation(({ day }) => db.presence.asOf(day).count(), counted),
      matrix: operation(({ day }) => matrixOn(db, day), cellsOf),
      changes: operation(
        ({ after, until }) => {
          const before = idsOn(db, after.day);
          const now = idsOn(db, until.day);
          return {
            began: [...now].filter((id) => !before.has(id)),
            ended: [...before].filter((id) => !now.has(id)),
          };
        },
        ({ began, ended }) => ({ began: sorted(began), ended: sorted(ended) }),
      ),
      latest: operation(({ day }) => latestOn(db, day), sorted),
      prefix: operation(
        ({ text: wanted }) =>
          db
            .run({
              v: 1,
              from: 'brand',
              where: { op: 'contains', path: 'name.en', text: wanted },
              select: ['id', 'name.en'],
            })
            .rows.filter((row) =>
              text(row, 'name.en').toLowerCase().startsWith(wanted.toLowerCase()),
            ),
        (rows) => sorted(ids(rows)),
      ),
      contains: operation(
        ({ text: wanted }) =>
          db.run({
            v: 1,
            from: 'brand',
            where: { op: 'contains', path: 'name.zh-Hans', text: wanted },
            select: ['id'],
          }).rows,
        (rows) => sorted(ids(rows)),
      ),
      why: operation(
        ({ id }) => db.why({ collection: 'presences', id }, 'state'),
        ({ readings }) => sourcesOf(readings.flatMap(({ testimonies }) => testimonies)),
      ),
    },
    planFresh: (number) => db.explain(someQuery(number)),
    planCached: () => db.explain(seen),
  };
}

/** Cells with their counts, put together from rows, each of which may only be possible. */
function matrixOn(db: Database, day: string) {
  const rows = db.run({
    v: 1,
    from: 'presence',
    asOf: { on: day, mode: 'possible' },
    select: { brand: 'brand', platform: 'platform' },
  }).rows;
  const owners = ownersOn(db, day);
  const cells = new Map<string, [number, number, number]>();
  for (const row of rows) {
    const key = `${owners.get(text(row, 'brand')) ?? ''} ${text(row, 'platform')}`;
    let counts = cells.get(key);
    if (!counts) cells.set(key, (counts = [0, 0, 0]));
    counts[2]++;
    if (row['certainty'] !== 'possible') counts[1]++;
    if (row['certainty'] === 'certain') counts[0]++;
  }
  return cells;
}

const ownersOn = (db: Database, day: string): ReadonlyMap<string, string> =>
  new Map(
    db
      .run({
        v: 1,
        from: 'ownership',
        match: { kind: 'parent' },
        asOf: { on: day },
        select: { brand: 'owned.id', owner: 'owner.id' },
      })
      .rows.map((row) => [text(row, 'brand'), text(row, 'owner')]),
  );

const idsOn = (db: Database, day: string): ReadonlySet<string> =>
  new Set(ids(db.run({ v: 1, from: 'presence', asOf: { on: day }, select: ['id'] }).rows));

function latestOn(db: Database, day: string): readonly string[] {
  const { rows } = db.run({
    v: 1,
    from: 'observation',
    asOf: { on: day },
    select: { id: 'id', metric: 'metric', subject: 'subject.id' },
    orderBy: [{ path: 'asOf' }],
  });
  // The later row of a pair takes the place of the earlier one.
  return [
    ...new Map(
      rows.map((row) => [`${text(row, 'metric')} ${text(row, 'subject')}`, text(row, 'id')]),
    ).values(),
  ];
}

/** An ordinary query with several parts. The name of a column differs, so that it is another query for each number. */
const someQuery = (number: number): unknown => ({
  v: 1,
  from: 'presence',
  match: { platform: 'platform-00', channel: 'flagship-store' },
  where: { op: 'ge', path: 'from', value: '2012' },
  asOf: { on: '2019-12-31' },
  orderBy: [{ path: 'from', direction: 'desc' }],
  select: { [`brand${number}`]: 'brand.name', since: 'from', id: 'id' },
  page: { size: 20 },
});
