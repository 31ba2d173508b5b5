import type { Atlas, CollectionName } from '../model/atlas.js';
import { collectionNames } from './collection-names.js';

/**
 * Newline-delimited JSON: one record a line, each with the name of its collection in front, so that
 * a stream can be read without the lines before.
 */
export function toNdjson(
  atlas: Atlas,
  collections: readonly CollectionName[] = collectionNames,
): string {
  return collections
    .flatMap((collection) =>
      atlas[collection].map((record) => `${JSON.stringify({ collection, ...record })}\n`),
    )
    .join('');
}
