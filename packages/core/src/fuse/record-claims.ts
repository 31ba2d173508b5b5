import { identityFields } from '../model/fields.js';
import type { Claim, ClaimType, RecordClaim, RecordTypes } from '../model/record.js';
import type { SourcedClaim } from './fuse-fields.js';

/**
 * The claim as it is kept in its record, without what identifies both. A population or a role that
 * it words in another way stays as it is worded.
 */
export function insideRecord(
  type: ClaimType,
  { source, claim }: SourcedClaim,
  record: Readonly<Record<string, unknown>>,
): RecordClaim {
  const repeats = (field: string, value: unknown): boolean =>
    identityFields[type].includes(field) && JSON.stringify(value) === JSON.stringify(record[field]);
  const stated = Object.entries(claim).filter(
    ([field, value]) => field !== 'type' && !repeats(field, value),
  );
  return { source: source.id, ...Object.fromEntries(stated) };
}

/** The claim again as its source makes it: the inverse of how it is kept in its record. */
export function outsideRecord<Type extends ClaimType>(
  type: Type,
  record: RecordTypes[Type],
  inside: RecordClaim<Type>,
): Claim {
  // Read by the names of the field table. One object after the other, since evidence is asked for on the fly.
  const fields = record as unknown as Readonly<Record<string, unknown>>;
  const claim: Record<string, unknown> = { type };
  for (const field of identityFields[type]) {
    if (fields[field] !== undefined) claim[field] = fields[field];
  }
  for (const [field, value] of Object.entries(inside)) {
    if (field !== 'source') claim[field] = value;
  }
  return claim as unknown as Claim;
}
