import type { Atlas, CollectionName } from '../model/atlas.js';
import { mustHave } from './brand-part.js';
import { namesIn, type Name } from './names-in.js';
import { selection } from './selection.js';
import { identityTypes, typeOf } from './types.js';

/** What is said of an operator and of none of its platforms is said of each of them. */
const heardForOperator: ReadonlySet<CollectionName> = new Set(['deals', 'insights']);

/**
 * The part of an atlas that is about one platform: the platform, its tools, all records that name
 * it, what is said of its operator as a whole, and their sources. A comparison of platforms gives
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
    const names = namesIn(type, record);
    const isPlatform = ({ collection }: Name) => collection === 'platforms';
    if (names.some((name) => isPlatform(name) && name.id === id)) return true;
    return (
      heardForOperator.has(collection) &&
      !names.some(isPlatform) &&
      names.some((name) => name.collection === 'organizations' && name.id === operator)
    );
  });
}
