import type { SourcedClaim } from '../fuse/fuse-fields.js';
import { outsideRecord } from '../fuse/record-claims.js';
import type { ClaimType, RecordTypes } from '../model/record.js';
import type { EvidenceLookup } from './lookup.js';

/** The claims of a record as their sources make them, each with its source. */
export function sourcedClaims<Type extends ClaimType>(
  { source: sourceOf }: Pick<EvidenceLookup, 'source'>,
  type: Type,
  record: RecordTypes[Type],
): SourcedClaim[] {
  const claims: SourcedClaim[] = [];
  for (const inside of record.claims) {
    const source = sourceOf(inside.source);
    // Sound because a record's claims are those of its type.
    if (source) claims.push({ source, claim: outsideRecord(type, record, inside as never) });
  }
  return claims;
}
