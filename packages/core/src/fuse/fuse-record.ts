import { identityFields, lastingTypes } from '../model/fields.js';
import type { ClaimType, RecordTypes } from '../model/record.js';
import type { VocabularyEntry } from '../model/vocabulary.js';
import {
  chooseValue,
  fieldOf,
  fusedFields,
  statementsOf,
  type SourcedClaim,
} from './fuse-fields.js';
import { fuseLasting } from './fuse-lasting.js';
import { inOrderOfPreference } from './preference.js';
import { insideRecord } from './record-claims.js';
import type { Host } from './valid-time.js';

/** What bounds lasting records from outside. */
export interface Surroundings {
  readonly hosts: ReadonlyMap<string, Host>;
  /** The channels that are limited in time by their nature. */
  readonly temporary: ReadonlySet<string>;
}

/** Makes the claims with one identity into a record: each field shows what is preferred, the claims stay. */
export function fuseRecord<Type extends ClaimType>(
  type: Type,
  id: string,
  claims: readonly SourcedClaim[],
  entry: VocabularyEntry | undefined,
  { hosts, temporary }: Surroundings,
): RecordTypes[Type] {
  const ordered = inOrderOfPreference(
    inReadingOrder(claims).map((sourced) => ({
      value: sourced,
      source: sourced.source,
      ...(sourced.claim.rank && { rank: sourced.claim.rank }),
    })),
    ({ source, claim }) => `${source.id} ${JSON.stringify(claim)}`,
  ).flatMap(({ statements }) => statements.map((statement) => statement.value));

  const record: Record<string, unknown> = { id, ...entry };
  const disputed: string[] = [];
  const [first] = ordered;
  if (first) {
    for (const field of identityFields[type]) {
      const value = fieldOf(first.claim, field);
      if (value !== undefined) record[field] = value;
    }
  }
  for (const [field, { kind }] of fusedFields(type)) {
    const chosen = chooseValue(
      statementsOf(ordered, (claim) => fieldOf(claim, field)),
      kind,
    );
    // What was withdrawn neither adds to our classification of a thing nor replaces it.
    if (!chosen || (entry && chosen.by.rank === 'deprecated')) continue;
    record[field] = withClassification(chosen.value, entry, field);
    // Two sources may speak of two days: when they spoke is no fact about the record.
    if (chosen.disputed && field !== 'asOf') disputed.push(field);
    if (field === 'value' && chosen.by.claim.reportedBy !== undefined) {
      record['reportedBy'] = chosen.by.claim.reportedBy;
    }
  }
  const dated = record['asOf'] !== undefined || record['period'] !== undefined;
  if (!dated && first?.source.published && (type === 'observation' || type === 'insight')) {
    record['asOf'] = first.source.published;
  }
  if (type === 'insight' && first) {
    record['summary'] = first.claim.summary;
    if (first.claim.reportedBy !== undefined) record['reportedBy'] = first.claim.reportedBy;
  }
  if (lastingTypes.has(type)) {
    const { platform, channel } = record;
    const lasting = fuseLasting(ordered, {
      ...hosts.get(String(platform)),
      temporary: temporary.has(String(channel)),
    });
    Object.assign(record, lasting.fields);
    disputed.push(...lasting.disputed);
  }
  record['claims'] = ordered.map((sourced) => insideRecord(type, sourced, record));
  record['disputed'] = disputed;
  // Put together field by field from claims of the type, which the schema has checked.
  return record as unknown as RecordTypes[Type];
}

/** A document may speak of one record in several passages. They come in its own order, whoever shuffled them. */
function inReadingOrder(claims: readonly SourcedClaim[]): readonly SourcedClaim[] {
  if (claims.length < 2) return claims;
  const placed = claims.map((sourced) => ({
    sourced,
    passage: sourced.claim.passage ?? 0,
    text: JSON.stringify(Object.entries(sourced.claim).sort(([a], [b]) => (a < b ? -1 : 1))),
  }));
  return placed
    .sort((a, b) => a.passage - b.passage || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
    .map(({ sourced }) => sourced);
}

/** A list from claims adds to our classification of the thing; a single fact replaces it. */
function withClassification(value: unknown, entry: VocabularyEntry | undefined, field: string) {
  if (!entry || !Array.isArray(value)) return value;
  const items: readonly unknown[] = value;
  const classified = (entry as Readonly<Record<string, unknown>>)[field];
  const known: readonly unknown[] = Array.isArray(classified) ? classified : [];
  // Sorted, because which of two layers named an item first is no fact about the thing.
  return [...new Set([...known, ...items])].sort();
}
