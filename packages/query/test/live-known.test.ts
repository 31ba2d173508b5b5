import type * as Core from '@vitrine/core';
import { atlasKnownAt, type Atlas } from '@vitrine/core';
import { atlas as seeds } from '@vitrine/core/atlas';
import { parseClaims } from '@vitrine/core/schema';
import { expect, it, vi } from 'vitest';
import { open } from '../src/index.js';
import { openLive, type Answer } from '../src/live.js';

// As it is, but counted: nothing else tells how often the whole atlas was fused.
vi.mock('@vitrine/core', async (original) => {
  const core = await original<typeof Core>();
  return { ...core, atlasKnownAt: vi.fn(core.atlasKnownAt) };
});
const fusions = vi.mocked(atlasKnownAt);

const asOf = { on: '2018-12-31', knownAt: '2019-06-30' };
const queries = [
  { v: 1, from: 'presence', match: { platform: 'tmall' }, asOf, count: true },
  { v: 1, from: 'presence', asOf, groupBy: ['platform'], measures: { n: { measure: 'count' } } },
  { v: 1, from: 'presence', match: { 'brand.owner.id': 'tapestry' }, asOf },
  { v: 1, from: 'deal', asOf: { knownAt: '2019-06-30' } },
];

const visit = (published: string) =>
  parseClaims(
    {
      source: {
        id: 'own-visit',
        title: 'A look at the shop',
        publisher: 'Own desk',
        kind: 'news',
        language: 'en',
        published,
      },
      claims: [
        {
          type: 'presence',
          brand: 'coach',
          platform: 'tmall',
          channel: 'pop-up-store',
          era: 9,
          state: 'present',
          from: '2018-03-01',
          asOf: '2019-03-01',
        },
      ],
    },
    seeds,
  );

it('what was known by a day is fused once a change for all who follow it, and not where nothing of it is touched', () => {
  const live = openLive(seeds);
  const answers: Answer[] = [];
  queries.forEach((query, index) => live.subscribe(query, (to) => (answers[index] = to)));
  const right = (atlas: Atlas) => queries.map((query) => open(atlas).run(query));
  expect(fusions).toHaveBeenCalledTimes(1);
  expect(answers).toEqual(right(live.atlas));
  for (const published of ['2019-03-01', '2019-12-01', '2019-04-01']) {
    fusions.mockClear();
    live.put(visit(published));
    expect(fusions).toHaveBeenCalledTimes(1);
    expect(answers).toEqual(right(live.atlas));
  }
  const only = openLive(seeds);
  only.subscribe(queries[3], () => undefined);
  fusions.mockClear();
  only.put(visit('2019-03-01'));
  expect(fusions).not.toHaveBeenCalled();
});
