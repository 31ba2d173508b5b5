import { claimTypes } from '../diff/collections.js';
import type { EvidenceLookup } from '../evidence/lookup.js';
import type { SourcedClaim } from '../fuse/fuse-fields.js';
import { outsideRecord } from '../fuse/record-claims.js';
import type { Atlas } from '../model/atlas.js';
import { collectionOf, fields, referenceCollections } from '../model/fields.js';
import type { ClaimType, RecordTypes } from '../model/record.js';

/** A record with the claims that tell of it. */
export interface Told {
  readonly type: ClaimType;
  readonly record: RecordTypes[ClaimType];
  readonly claims: readonly SourcedClaim[];
}

/** Every record that claims tell of. What only the vocabulary names is not told of. */
export function toldIn(atlas: Atlas, lookup: EvidenceLookup): Told[] {
  return claimTypes.flatMap((type) => {
    const records: readonly RecordTypes[ClaimType][] = atlas[collectionOf[type]];
    return records.flatMap((record) => {
      const claims = record.claims.flatMap((inside) => {
        const source = lookup.source(inside.source);
        return source ? [{ source, claim: outsideRecord(type, record, inside) }] : [];
      });
      return claims.length === 0 ? [] : [{ type, record, claims }];
    });
  });
}

/** The ids of the things of one collection that a record is about or that it names. */
export function thingsIn({ type, record }: Told, wanted: 'brands' | 'platforms'): Set<string> {
  const values = new Map<string, unknown>(Object.entries(record));
  const ids = new Set<string>();
  for (const [field, kind] of [
    ['id', fields[type]['id']] as const,
    ...Object.entries(fields[type]),
  ]) {
    if (kind === undefined) continue;
    const value = values.get(field);
    const list: readonly unknown[] = Array.isArray(value) ? value : [value];
    for (const item of list) {
      if ((kind.kind === 'id' || kind.kind === 'ids') && kind.collection === wanted) {
        if (typeof item === 'string') ids.add(item);
      } else if (kind.kind === 'reference' || kind.kind === 'references') {
        for (const id of referredIds(item, wanted)) ids.add(id);
      }
    }
  }
  return ids;
}

function referredIds(reference: unknown, wanted: string): string[] {
  if (typeof reference !== 'object' || reference === null) return [];
  const collections: Readonly<Record<string, string>> = referenceCollections;
  return Object.entries(reference)
    .filter(([kind]) => collections[kind] === wanted)
    .map(([, id]) => String(id));
}
