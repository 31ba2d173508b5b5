import type { Atlas } from '../../model/atlas.js';
import { brandPart } from '../brand-part.js';
import { selection } from '../selection.js';
import { identityTypes, typeOf } from '../types.js';
import { outlined } from './outline.js';
import { namesOnly } from './names-only.js';

/**
 * The part of an atlas that the card of one brand shows, on any day: its values, states, counts,
 * disputes, and the publishers and days of its sources. What the card shows only when somebody asks
 * for evidence (titles, addresses, summaries, insights) is in {@link brandPart}; here it is an empty text.
 *
 * @throws VitrineError `unknown-id` naming the nearest brand
 */
export function cardPart(atlas: Atlas, id: string): Atlas {
  const part = selection(outlined(brandPart(atlas, id)), (collection, record) => {
    if (collection === 'brands') return record.id === id;
    const type = typeOf(collection);
    return type !== undefined && !identityTypes.has(type);
  });
  return namesOnly(part, id);
}
