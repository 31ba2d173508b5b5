import { expect, it } from 'vitest';
import { agree } from '../src/live/race.js';
import { followTanstack } from '../src/live/tanstack.js';
import { followVitrine } from '../src/live/vitrine.js';
import { sceneNames, writingFor, type Follower } from '../src/live/writing.js';
import { atlasOf } from '../src/world/atlas.js';
import { tablesOf } from '../src/world/tables.js';
import { makeWorld } from '../src/world/world.js';

const world = makeWorld(1000);
const atlas = atlasOf(world);
const { presence } = tablesOf(world);

it.each(sceneNames)('%s: both followers have the same answer after each write', (scene) => {
  const writing = writingFor(world, scene);
  const followers = {
    vitrine: followVitrine(atlas, scene, writing),
    tanstack: followTanstack(presence, scene, writing),
  };
  const states = [0, 1, 0, 1].map((turn) => {
    for (const follower of [followers.vitrine, followers.tanstack]) follower.write(turn);
    expect(followers.vitrine.answer()).toEqual(followers.tanstack.answer());
    return JSON.stringify(followers.vitrine.answer());
  });
  expect(new Set(states).size).toBe(scene === 'elsewhere' ? 1 : 2);
  expect(states[0]?.length).toBeGreaterThan(100);
  agree(scene, followers);
});

it('a follower that has another answer is caught', () => {
  const scene = 'row';
  const writing = writingFor(world, scene);
  const vitrine = followVitrine(atlas, scene, writing);
  const tanstack: Follower = { write: () => undefined, told: () => 0, answer: () => ['none'] };
  expect(() => agree(scene, { vitrine, tanstack })).toThrow('differ after write 0');
});
