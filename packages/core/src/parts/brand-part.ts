import { suggest } from '../text/suggest.js';
import { VitrineError } from '../errors.js';
import type { Atlas } from '../model/atlas.js';
import { identityTypes, typeOf } from './types.js';
import { namesIn } from './names-in.js';
import { selection } from './selection.js';

/**
 * The part of an atlas that is about one brand: the brand, all records that name it, their sources,
 * and the names of whatever else they speak of. A brand profile of it is that of the whole atlas,
 * on any day.
 *
 * @throws VitrineError `unknown-id` naming the nearest brand
 */
export function brandPart(atlas: Atlas, id: string): Atlas {
  mustHave(atlas, 'brands', id);
  return selection(atlas, (collection, record) => {
    if (collection === 'brands') return record.id === id;
    const type = typeOf(collection);
    if (!type || identityTypes.has(type)) return false;
    return namesIn(type, record).some((name) => name.collection === 'brands' && name.id === id);
  });
}

/** @throws VitrineError `unknown-id` */
export function mustHave(atlas: Atlas, collection: 'brands' | 'platforms', id: string): void {
  const ids = atlas[collection].map((record) => record.id);
  if (ids.includes(id)) return;
  const message = `unknown ${collection === 'brands' ? 'brand' : 'platform'} ${suggest(id, ids)}`;
  throw new VitrineError('unknown-id', [{ code: 'unknown-id', path: 'id', message }]);
}
