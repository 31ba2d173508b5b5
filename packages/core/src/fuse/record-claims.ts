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
  { source: _source, ...stated }: RecordClaim<Type>,
): Claim {
  const fields: Readonly<Record<string, unknown>> = { ...record };
  const identity = identityFields[type].flatMap((field) =>
    fields[field] === undefined ? [] : [[field, fields[field]]],
  );
  return { type, ...Object.fromEntries(identity), ...stated } as Claim;
}
