import { sourcedClaims } from '../evidence/sourced-claims.js';
import type { Atlas } from '../model/atlas.js';
import { collectionOf } from '../model/fields.js';
import type { ClaimType, RecordTypes } from '../model/record.js';
import type { Source } from '../model/source.js';
import type { Identities } from '../model/vocabulary.js';
import { claimTypes } from './claim-types.js';
import type { SourcedClaim } from './fuse-fields.js';
import { fuse } from './fuse.js';
import { identitiesOf, identityCollections } from './identities.js';

/**
 * Somebody's own claims, read and checked against an atlas by `parseClaims` of `@vitrine/core/schema`.
 */
export interface ParsedClaims {
  readonly sources: readonly Source[];
  readonly claims: readonly SourcedClaim[];
  /** Brands, platforms and other things that the atlas does not know. */
  readonly identities: Identities;
}

/** Takes an atlas apart into the claims that it was fused from, in an order that fuses to the same. */
export function claimsOf(atlas: Atlas): SourcedClaim[] {
  const sources = new Map(atlas.sources.map((source) => [source.id, source]));
  const lookup = { source: (id: string) => sources.get(id) };
  return claimTypes.flatMap((type) => {
    const records: readonly RecordTypes[ClaimType][] = atlas[collectionOf[type]];
    return inWrittenOrder(records).flatMap((record) => sourcedClaims(lookup, type, record));
  });
}

/** Insights are numbered within their source: `--2` was written before `--10`. */
function inWrittenOrder<T extends { readonly id: string }>(records: readonly T[]): readonly T[] {
  const order = new Intl.Collator('en', { numeric: true });
  return [...records].sort((a, b) => order.compare(a.id, b.id));
}

/**
 * Fuses somebody's own claims on top of an atlas, by the same rules as if they had been seeds:
 * they corroborate, dispute or replace what is there by the order of preference. Neither input changes.
 */
export function layer(atlas: Atlas, own: ParsedClaims): Atlas {
  const identities = identitiesOf(atlas);
  for (const collection of identityCollections) {
    for (const [id, entry] of own.identities[collection]) {
      // Both sides are those of `collection`, which the compiler cannot follow through an index.
      (identities[collection] as Map<string, unknown>).set(id, entry);
    }
  }
  return fuse({
    identities,
    terms: atlas.terms,
    redirects: atlas.redirects,
    sources: [...atlas.sources, ...own.sources],
    claims: [...claimsOf(atlas), ...own.claims],
    version: atlas.meta.version,
  });
}
