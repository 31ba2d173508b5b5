import type { Atlas } from '@vitrine/core';
import { parseClaims } from '@vitrine/core/schema';
import { openLive, type Answer } from '@vitrine/query/live';
import { sorted } from '../contenders/contender.js';
import { isoOf } from '../world/days.js';
import { asked, ownEra, startOf, type Follower, type Scene, type Writing } from './writing.js';

export function followVitrine(atlas: Atlas, scene: Scene, writing: Writing): Follower {
  const live = openLive(atlas);
  // Reading a document is part of neither.
  const own = [0, 1].map((turn) => parseClaims(documentOf(writing, turn), atlas));
  let now: Answer = { rows: [] };
  let told = 0;
  live.subscribe(queryFor(scene, writing), (answer) => {
    now = answer;
    told++;
  });
  return {
    write(turn) {
      const next = own[turn % 2];
      if (next) live.put(next);
    },
    told: () => told,
    answer: () =>
      sorted(
        now.rows.map((row) =>
          scene === 'groups'
            ? `${String(row['platform'])} ${presumedOf(row['count'])}`
            : String(row['id']),
        ),
      ),
  };
}

const queryFor = (scene: Scene, { followed }: Writing): object => ({
  v: 1,
  from: 'presence',
  asOf: { on: asked.day },
  ...(scene === 'groups'
    ? { groupBy: ['platform'], measures: { count: { measure: 'count' } } }
    : { match: { platform: followed }, select: ['id', 'brand', 'channel'] }),
});

const presumedOf = (count: unknown): string =>
  typeof count === 'object' && count !== null && 'presumed' in count ? String(count.presumed) : '';

const documentOf = ({ brand, platform }: Writing, turn: number): unknown => ({
  source: {
    id: 'own-visit',
    title: 'A look at the shop',
    publisher: 'Own desk',
    kind: 'news',
    language: 'en',
    published: '2024-03-01',
  },
  claims: [
    {
      type: 'presence',
      brand,
      platform,
      channel: 'boutique',
      era: ownEra,
      state: 'present',
      from: isoOf(startOf(turn)),
      asOf: '2024-03-01',
    },
  ],
});
