import type { Atlas, Collections } from '../model/atlas.js';
import type { ClaimType, Market, Metric, Platform, RecordTypes, Term } from '../model/record.js';
import { schemaVersion } from '../model/schema-version.js';
import type { Source } from '../model/source.js';
import type { Identities, VocabularyEntry } from '../model/vocabulary.js';
import type { SourcedClaim } from './fuse-fields.js';
import { fuseRecord } from './fuse-record.js';
import { identified } from './identified.js';
import { temporaryChannels } from './temporary-channels.js';
import { hostOf, type Host } from './valid-time.js';

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
 *
 * @param fuseOne makes one record; it may remember what the same claims came to before.
 */
export function fuse(material: Material, fuseOne: typeof fuseRecord = fuseRecord): Atlas {
  const grouped = groupClaims(material.claims);
  const hosts = new Map<string, Host>();
  const temporary = temporaryChannels(material.terms);

  const records = <Type extends ClaimType>(
    type: Type,
    entries: ReadonlyMap<string, VocabularyEntry> = new Map(),
  ): RecordTypes[Type][] => {
    const groups = grouped.get(type) ?? new Map<string, SourcedClaim[]>();
    const ids = new Set([...entries.keys(), ...groups.keys()]);
    return [...ids]
      .map((id) => fuseOne(type, id, groups.get(id) ?? [], entries.get(id), { hosts, temporary }))
      .sort(byId);
  };

  const platforms = records('platform', material.identities.platforms);
  for (const platform of platforms as readonly Platform[]) hosts.set(platform.id, hostOf(platform));
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
  const lists: Readonly<Record<string, readonly unknown[]>> = { ...collections };
  const counts = Object.fromEntries(
    Object.entries(lists).map(([name, items]) => [name, items.length]),
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
  for (const { sourced, id } of identified(claims)) {
    const { type } = sourced.claim;
    const ofType = grouped.get(type) ?? new Map<string, SourcedClaim[]>();
    grouped.set(type, ofType);
    const group = ofType.get(id);
    if (group) group.push(sourced);
    else ofType.set(id, [sourced]);
  }
  return grouped;
}
