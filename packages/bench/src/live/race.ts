import { isDeepStrictEqual } from 'node:util';
import { median } from '../run/results.js';
import { Sampler } from '../run/sampler.js';
import { atlasOf } from '../world/atlas.js';
import { tablesOf } from '../world/tables.js';
import { makeWorld } from '../world/world.js';
import { followTanstack } from './tanstack.js';
import { followVitrine } from './vitrine.js';
import { sceneNames, scenes, writingFor, type Follower, type Scene } from './writing.js';

export const followerNames = ['vitrine', 'tanstack'] as const;

export type FollowerName = (typeof followerNames)[number];

/** Microseconds a write, the median of the samples. */
export type Times = Readonly<Record<FollowerName, number>>;

/**
 * Times a write in each scene, in turns, after both were held to the same answers.
 *
 * @throws Error where they differ
 */
export async function raceLive(rows: number, rounds: number): Promise<ReadonlyMap<Scene, Times>> {
  const world = makeWorld(rows);
  const atlas = atlasOf(world);
  const { presence } = tablesOf(world);
  const results = new Map<Scene, Times>();
  for (const scene of sceneNames) {
    const writing = writingFor(world, scene);
    const followers = {
      vitrine: followVitrine(atlas, scene, writing),
      tanstack: followTanstack(presence, scene, writing),
    };
    agree(scene, followers);
    results.set(scene, await timesOf(followers, rounds));
  }
  return results;
}

/** Holds the two to the same answer after each of some writes, and to hearing of what they should. */
export function agree(scene: Scene, { vitrine, tanstack }: Record<FollowerName, Follower>): void {
  const before = vitrine.answer();
  const told = [vitrine.told(), tanstack.told()];
  for (let turn = 0; turn < 4; turn++) {
    for (const follower of [vitrine, tanstack]) follower.write(turn);
    if (isDeepStrictEqual(vitrine.answer(), tanstack.answer())) continue;
    throw new Error(`Vitrine and TanStack DB differ after write ${turn}: "${scenes[scene]}".`);
  }
  const heard = vitrine.told() > (told[0] ?? 0) && tanstack.told() > (told[1] ?? 0);
  if (before.length === 0 || heard !== (scene !== 'elsewhere')) {
    throw new Error(`The writes do not do what is said: "${scenes[scene]}".`);
  }
}

async function timesOf(
  followers: Readonly<Record<FollowerName, Follower>>,
  rounds: number,
): Promise<Times> {
  const racing = followerNames.map((name) => {
    const follower = followers[name];
    return {
      sampler: new Sampler((turn) => (follower.write(turn), follower.told())),
      samples: [] as number[],
    };
  });
  for (const { sampler } of racing) await sampler.calibrate(Infinity);
  for (let round = 0; round < rounds; round++) {
    for (const { sampler, samples } of racing) samples.push(await sampler.sample());
  }
  const [vitrine, tanstack] = racing.map(({ samples }) => median(samples));
  return { vitrine: vitrine ?? NaN, tanstack: tanstack ?? NaN };
}
