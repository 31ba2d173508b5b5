import { evidenceOf, type Evidence, type EvidenceLookup, type RecordTypes } from '@vitrine/core';

/** The evidence of a field; `undefined` where claims cannot state such a field. */
export function evidenceIn<Type extends keyof RecordTypes>(
  lookup: EvidenceLookup,
  type: Type,
  record: RecordTypes[Type],
  field: string,
): Evidence | undefined {
  try {
    return evidenceOf(lookup, type, record, field);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
