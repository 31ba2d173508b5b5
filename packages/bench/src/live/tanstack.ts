import {
  BasicIndex,
  and,
  configureIndexDevMode,
  count,
  createCollection,
  createLiveQueryCollection,
  eq,
  gte,
  lte,
  type SyncConfig,
} from '@tanstack/db';
import { sorted } from '../contenders/contender.js';
import { afterAll, beforeAll, dayOf } from '../world/days.js';
import type { PresenceRow } from '../world/tables.js';
import { asked, startOf, type Follower, type Scene, type Writing } from './writing.js';

// What it suggests to a developer belongs into no table.
configureIndexDevMode({ enabled: false });

/** TanStack DB, written to as its adapters do, which is quicker than writing first and being confirmed later. */
export function followTanstack(
  rows: readonly PresenceRow[],
  scene: Scene,
  writing: Writing,
): Follower {
  const { presence, put } = presences(rows);
  const { number } = asked;
  let told = 0;
  const listener = () => {
    told++;
  };
  let answer: () => readonly string[];
  if (scene === 'groups') {
    const live = createLiveQueryCollection({
      startSync: true,
      query: (q) =>
        q
          .from({ row: presence })
          .where(({ row }) => and(lte(row.started, number), gte(row.presumed_until, number)))
          .groupBy(({ row }) => row.platform)
          .select(({ row }) => ({ platform: row.platform, count: count(row.id) })),
    });
    live.subscribeChanges(listener);
    answer = () => live.toArray.map((row) => `${row.platform} ${row.count}`);
  } else {
    const live = createLiveQueryCollection({
      startSync: true,
      query: (q) =>
        q
          .from({ row: presence })
          .where(({ row }) =>
            and(
              eq(row.platform, writing.followed),
              lte(row.started, number),
              gte(row.presumed_until, number),
            ),
          )
          .orderBy(({ row }) => row.id)
          .select(({ row }) => ({ id: row.id, brand: row.brand, channel: row.channel })),
    });
    live.subscribeChanges(listener);
    answer = () => live.toArray.map(({ id }) => id);
  }
  return {
    write: (turn) => {
      put(ownRow(writing, turn));
    },
    told: () => told,
    answer: () => sorted(answer()),
  };
}

type Sync = Parameters<SyncConfig<PresenceRow, string>['sync']>[0];

function presences(rows: readonly PresenceRow[]) {
  const held: { sync?: Sync } = {};
  const known = new Set<string>();
  const presence = createCollection<PresenceRow, string>({
    getKey: ({ id }) => id,
    startSync: true,
    sync: {
      sync(sync) {
        held.sync = sync;
        sync.begin();
        for (const value of rows) sync.write({ type: 'insert', value });
        void sync.commit();
        sync.markReady();
      },
    },
  });
  const indexType = { indexType: BasicIndex };
  presence.createIndex((row) => row.platform, indexType);
  const put = (value: PresenceRow): void => {
    held.sync?.begin();
    held.sync?.write({ type: known.has(value.id) ? 'update' : 'insert', value });
    void held.sync?.commit();
    known.add(value.id);
  };
  return { presence, put };
}

const ownRow = ({ id, brand, platform }: Writing, turn: number): PresenceRow => ({
  id,
  brand,
  platform,
  channel: 'boutique',
  started: startOf(turn),
  certain_until: dayOf(2024, 3, 1),
  presumed_until: afterAll,
  possible_from: beforeAll,
  possible_until: afterAll,
});
