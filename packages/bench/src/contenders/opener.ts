import type { Awaitable, Contender, Opened } from './contender.js';
import { atlasOf } from '../world/atlas.js';
import { tablesOf } from '../world/tables.js';
import type { World } from '../world/world.js';

/** Gives a contender the data that it needs; they stand for a file that is already in memory. */
export function opener(contender: Contender, world: World): () => Awaitable<Opened> {
  if (contender.data === 'atlas') {
    const atlas = atlasOf(world);
    return () => contender.open(atlas);
  }
  const tables = tablesOf(world);
  return () => contender.open(tables);
}
