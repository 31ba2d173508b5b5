import type { Atlas, CollectionName } from '../model/atlas.js';
import { mustHave } from './brand-part.js';
import { namesIn, type Name } from './names-in.js';
import { selection } from './selection.js';
import { identityTypes, typeOf } from './types.js';

/** What is said of an operator may be said of each of its platforms. */
const heardForOperator: ReadonlySet<CollectionName> = new Set(['deals', 'insights']);

/**
 * The part of an atlas that is about one platform: the platform, its tools, all records that name
 * it, the deals and insights that name its operator, and their sources. A comparison of platforms gives
 * of their merged parts what it gives of the whole atlas, on any day.
 *
 * @throws VitrineError `unknown-id` naming the nearest platform
 */
export function platformPart(atlas: Atlas, id: string): Atlas {
  mustHave(atlas, 'platforms', id);
  const operator = atlas.platforms.find((platform) => platform.id === id)?.operator;
  return selection(atlas, (collection, record) => {
    if (collection === 'platforms') return record.id === id;
    const type = typeOf(collection);
    if (!type || (identityTypes.has(type) && type !== 'capability')) return false;
    const isAbout = (name: Name) =>
      (name.collection === 'platforms' && name.id === id) ||
      (name.collection === 'organizations' &&
        name.id === operator &&
        heardForOperator.has(collection));
    return namesIn(type, record).some(isAbout);
  });
}
