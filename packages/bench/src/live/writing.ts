import { dayOf, isoOf } from '../world/days.js';
import { at } from '../world/random.js';
import type { World } from '../world/world.js';

/** What is followed while somebody writes, and where they write. */
export const scenes = {
  elsewhere: 'nothing that is followed is touched',
  row: 'a row comes into the list or leaves it',
  groups: 'a count among groups changes',
} as const;

export type Scene = keyof typeof scenes;

// `Object.keys` forgets whose keys they are.
export const sceneNames = Object.keys(scenes) as readonly Scene[];

/** The day as of which everything is followed. */
export const asked = { number: dayOf(2018, 6, 30), day: isoOf(dayOf(2018, 6, 30)) };

/** The spell of one's own presence, which no made-up world has. */
export const ownEra = 99;

/** One's own presence, which each write lets begin on the other of two days: before the day that is asked about, and after it. */
export interface Writing {
  readonly brand: string;
  /** The platform that is followed. */
  readonly followed: string;
  /** That of one's own presence. */
  readonly platform: string;
  readonly id: string;
}

export const startOf = (turn: number): number =>
  turn % 2 === 0 ? dayOf(2012, 3, 1) : dayOf(2020, 3, 1);

export function writingFor({ brands, platforms }: World, scene: Scene): Writing {
  const brand = at(brands, brands.length >> 1).id;
  // Platforms of a world are skewed: the first has most.
  const followed = at(platforms, 0).id;
  const platform = scene === 'elsewhere' ? at(platforms, 1).id : followed;
  return { brand, followed, platform, id: `${brand}--${platform}--boutique--${ownEra}` };
}

/** Somebody who keeps an answer up to date. */
export interface Follower {
  /** Writes once; whoever listens has been told when it returns. */
  write(turn: number): void;
  /** How often the listener was told. */
  told(): number;
  /** The answer as it is now, as it is compared: ids, or platforms with how many are there. */
  answer(): readonly string[];
}
