import type { Evidence } from '@vitrine/core';
import { originOf } from '../plan/origin.js';
import { lookupIn } from '../store/lookup.js';
import type { AtlasStore } from '../store/store.js';
import { whyRecord, type WhyReference } from './why-record.js';
import { whyRow } from './why-row.js';

/** Asks for evidence: of a field of a record, or of a row. */
export interface Why {
  (reference: WhyReference, field: string): Evidence;
  (row: object, column?: string): readonly Evidence[];
}

export function whyIn(store: AtlasStore): Why {
  const lookup = lookupIn(store);
  function why(reference: WhyReference, field: string): Evidence;
  function why(row: object, column?: string): readonly Evidence[];
  function why(asked: object, name?: string): Evidence | readonly Evidence[] {
    if (name !== undefined && isReference(asked)) return whyRecord(store, lookup, asked, name);
    return whyRow(asked, name);
  }
  return why;
}

/** A row may have columns of these names too, but rows are known by themselves. */
const isReference = (asked: unknown): asked is WhyReference =>
  typeof asked === 'object' &&
  asked !== null &&
  'collection' in asked &&
  'id' in asked &&
  originOf(asked) === undefined;
