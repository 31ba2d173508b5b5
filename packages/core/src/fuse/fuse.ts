import type { Atlas, Collections } from '../model/atlas.js';
import { schemaVersion } from '../model/schema-version.js';
import { collectionOf, identityFields, lastingTypes } from '../model/fields.js';
import type {
  Claim,
  ClaimType,
  Metric,
  Market,
  Platform,
  RecordClaim,
  RecordTypes,
  Term,
} from '../model/record.js';
import type { Source } from '../model/source.js';
import type { Identities, VocabularyEntry } from '../model/vocabulary.js';
import {
  chooseValue,
  fieldOf,
  fusedFields,
  statementsOf,
  type SourcedClaim,
} from './fuse-fields.js';
import { fuseLasting } from './fuse-lasting.js';
import { recordId } from './identity.js';
import { inOrderOfPreference } from './preference.js';
import type { Host } from './valid-time.js';

/** Everything that an atlas is made of. */
export interface Material {
  readonly identities: Identities;
  readonly terms: readonly Term[];
  readonly redirects: Atlas['redirects'];
  readonly sources: readonly Source[];
  readonly claims: readonly SourcedClaim[];
  /** Version of the data. */
  readonly version: string;
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/**
 * Makes claims into records: those with the same identity become one, each field shows the value
 * that the order of preference puts first, and the claims stay with the record.
 */
export function fuse(material: Material): Atlas {
  const grouped = groupClaims(material.claims);
  const hosts = new Map<string, Host>();
  const temporary = new Set(
    material.terms
      .filter((term) => term.vocabulary === 'channel' && term.temporary)
      .map((term) => term.term),
  );

  const records = <Type extends ClaimType>(
    type: Type,
    entries: ReadonlyMap<string, VocabularyEntry> = new Map(),
  ): RecordTypes[Type][] => {
    const groups = grouped.get(type) ?? new Map<string, SourcedClaim[]>();
    const ids = new Set([...entries.keys(), ...groups.keys()]);
    return [...ids]
      .map((id) =>
        fuseRecord(type, id, groups.get(id) ?? [], entries.get(id), { hosts, temporary }),
      )
      .sort(byId);
  };

  const platforms = records('platform', material.identities.platforms);
  for (const { id, launched, closed } of platforms as readonly Platform[]) {
    hosts.set(id, { launched, closed });
  }
  const collections: Collections = {
    sources: [...material.sources].sort(byId),
    organizations: records('organization', material.identities.organizations),
    brands: records('brand', material.identities.brands),
    platforms,
    capabilities: records('capability', material.identities.capabilities),
    people: records('person', material.identities.people),
    metrics: plainEntries<Metric>(material.identities.metrics),
    markets: plainEntries<Market>(material.identities.markets),
    terms: [...material.terms].sort(byId),
    ownerships: records('ownership'),
    presences: records('presence'),
    deals: records('deal'),
    campaigns: records('campaign'),
    observations: records('observation'),
    appointments: records('appointment'),
    insights: records('insight'),
  };
  const counts = Object.fromEntries(
    Object.entries(collections).map(([name, items]) => [name, items.length]),
  );
  return {
    meta: {
      version: material.version,
      schemaVersion,
      // `Object.fromEntries` forgets the names, which are those of the collections.
      counts: { ...counts, claims: material.claims.length } as Atlas['meta']['counts'],
    },
    ...collections,
    redirects: material.redirects,
  };
}

function plainEntries<T extends { readonly id: string }>(
  entries: ReadonlyMap<string, Omit<T, 'id'>>,
): T[] {
  // `T` is its entry and an id, which is what is put together here.
  return [...entries].map(([id, entry]) => ({ id, ...entry }) as unknown as T).sort(byId);
}

function groupClaims(claims: readonly SourcedClaim[]): Map<ClaimType, Map<string, SourcedClaim[]>> {
  const grouped = new Map<ClaimType, Map<string, SourcedClaim[]>>();
  const positions = new Map<string, number>();
  for (const sourced of claims) {
    const { claim, source } = sourced;
    let position = 0;
    if (claim.type === 'insight') {
      const topic = `${source.id} ${claim.topic}`;
      position = (positions.get(topic) ?? 0) + 1;
      positions.set(topic, position);
    }
    const ofType = grouped.get(claim.type) ?? new Map<string, SourcedClaim[]>();
    grouped.set(claim.type, ofType);
    const id = recordId(claim, source, position);
    const group = ofType.get(id);
    if (group) group.push(sourced);
    else ofType.set(id, [sourced]);
  }
  return grouped;
}

/** What bounds lasting records from outside. */
interface Surroundings {
  readonly hosts: ReadonlyMap<string, Host>;
  /** The channels that are limited in time by their nature. */
  readonly temporary: ReadonlySet<string>;
}

function fuseRecord<Type extends ClaimType>(
  type: Type,
  id: string,
  claims: readonly SourcedClaim[],
  entry: VocabularyEntry | undefined,
  { hosts, temporary }: Surroundings,
): RecordTypes[Type] {
  const ordered = inOrderOfPreference(
    claims.map((sourced) => ({
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
    if (!chosen) continue;
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
  record['claims'] = ordered.map((sourced) => insideRecord(type, sourced));
  record['disputed'] = disputed;
  // Put together field by field from claims of the type, which the schema has checked.
  return record as unknown as RecordTypes[Type];
}

/** A list from claims adds to our classification of the thing; a single fact replaces it. */
function withClassification(value: unknown, entry: VocabularyEntry | undefined, field: string) {
  const classified = entry && (entry as Readonly<Record<string, unknown>>)[field];
  if (!Array.isArray(value) || !Array.isArray(classified)) return value;
  return [...new Set<unknown>([...classified, ...value])];
}

function insideRecord(type: ClaimType, { source, claim }: SourcedClaim): RecordClaim {
  const stated = Object.entries(claim).filter(
    ([field]) => field !== 'type' && !identityFields[type].includes(field),
  );
  return { source: source.id, ...Object.fromEntries(stated) } as RecordClaim;
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
