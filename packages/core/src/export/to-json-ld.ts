import type { Atlas } from '../model/atlas.js';
import { claimNodes } from './json-ld-claims.js';
import type { Namer, Node } from './json-ld-terms.js';
import { thingNodes } from './json-ld-things.js';

export interface JsonLdOptions {
  /** What the ids of all nodes begin with: an address of your own, or the default `urn:vitrine:`. */
  readonly base?: string;
}

/** A JSON-LD document in the words of schema.org. */
export interface JsonLd {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly Node[];
}

/**
 * The atlas as JSON-LD in the words of schema.org: brands, organizations, platforms (as services),
 * people, metrics, observations, and every claim with a citation of its source. Presences, deals
 * and the like, for which schema.org has no words, are there as the claims about what they join.
 */
export function toJsonLd(atlas: Atlas, { base = 'urn:vitrine:' }: JsonLdOptions = {}): JsonLd {
  const nameOf: Namer = (collection, id) => `${base}${collection}/${id}`;
  return {
    '@context': 'https://schema.org',
    '@graph': [...thingNodes(atlas, nameOf), ...claimNodes(atlas, nameOf)],
  };
}
