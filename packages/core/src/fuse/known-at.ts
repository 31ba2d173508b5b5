import { sourcedClaims } from '../evidence/sourced-claims.js';
import type { Atlas, Collections } from '../model/atlas.js';
import { collectionOf, entryFields, lastingTypes } from '../model/fields.js';
import type { IsoDate } from '../model/id.js';
import type { ClaimType, Platform, RecordClaim, RecordTypes } from '../model/record.js';
import type { Source } from '../model/source.js';
import type { IdentityCollection, VocabularyEntry } from '../model/vocabulary.js';
import { countsOf } from '../parts/counts.js';
import { claimTypes } from './claim-types.js';
import { fuseRecord, type Surroundings } from './fuse-record.js';
import { temporaryChannels } from './temporary-channels.js';
import { hostOf, isSameHost, type Host } from './valid-time.js';

/**
 * An atlas as it was known by a day: fused again from the claims of the sources that had been published by
 * then, as if no other existed. Records that stay as they are stay the same objects.
 *
 * - A source counts when the last day on which it may have been published, or where that is not known, read, is
 *   not after the day; one without either does not count.
 * - Records that nobody had spoken of are not there. Brands, platforms, organizations and people always are, with
 *   our own classification of them, but without the facts that nobody had told.
 * - What a claim states of our classification counts as told: the atlas does not know whether we had said it before.
 */
export function atlasKnownAt(atlas: Atlas, day: IsoDate): Atlas {
  const sources = new Map(
    atlas.sources.filter((source) => isKnown(source, day)).map((source) => [source.id, source]),
  );
  const lookup = { source: (id: string) => sources.get(id) };
  const platforms = new Map(atlas.platforms.map((platform) => [platform.id, hostOf(platform)]));
  const hosts = new Map<string, Host>();
  const surroundings: Surroundings = { hosts, temporary: temporaryChannels(atlas.terms) };

  const isAsItWas = (type: ClaimType, record: RecordTypes[ClaimType]): boolean =>
    record.claims.every(({ source }) => sources.has(source)) &&
    !(lastingTypes.has(type) && 'platform' in record && hasOther(record.platform));
  const hasOther = (platform: string | undefined): boolean =>
    platform !== undefined && !isSameHost(hosts.get(platform), platforms.get(platform));
  const known = (type: ClaimType): readonly RecordTypes[ClaimType][] => {
    const records: readonly RecordTypes[ClaimType][] = atlas[collectionOf[type]];
    return records.flatMap((record) => {
      const spoken = record.claims.some(({ source }) => sources.has(source));
      if (!spoken && !alwaysThere.has(type)) return [];
      if (isAsItWas(type, record)) return record;
      const claims = sourcedClaims(lookup, type, record);
      return fuseRecord(type, record.id, claims, entryOf(type, record), surroundings);
    });
  };

  // What lasts is bounded by its platform, so that platforms come first.
  const knownPlatforms = known('platform') as readonly Platform[];
  for (const platform of knownPlatforms) hosts.set(platform.id, hostOf(platform));
  const { metrics, markets, terms } = atlas;
  const lists = claimTypes
    .filter((type) => type !== 'platform')
    .map((type) => [collectionOf[type], known(type)] as const);
  // Each list holds the records of its own collection.
  const collections = {
    sources: [...sources.values()],
    ...Object.fromEntries(lists),
    platforms: knownPlatforms,
    metrics,
    markets,
    terms,
  } as unknown as Collections;
  return {
    meta: { ...atlas.meta, counts: countsOf(collections) },
    ...collections,
    redirects: atlas.redirects,
  };
}

/** What is there although no source speaks of it. A tool of a platform is not. */
const alwaysThere: ReadonlySet<ClaimType> = new Set([
  'organization',
  'brand',
  'platform',
  'person',
]);

function isKnown({ published, accessed }: Source, day: IsoDate): boolean {
  const last = published?.latest ?? accessed?.latest;
  return last !== undefined && last <= day;
}

/** What identifies a thing of the vocabulary and says what it is, whoever speaks of it. */
const given: ReadonlySet<string> = new Set(['name', 'kind', 'platform']);

/** Our own classification of a thing: the fields of its entry, without what claims put there. */
function entryOf(type: ClaimType, record: RecordTypes[ClaimType]): VocabularyEntry | undefined {
  const collection = collectionOf[type];
  if (!Object.hasOwn(entryFields, collection)) return undefined;
  const standing = record.claims.filter(({ rank }) => rank !== 'deprecated');
  const names = Object.keys(entryFields[collection as IdentityCollection]);
  const entry = names.flatMap((name) => {
    const value = fieldOf(record, name);
    const own = given.has(name)
      ? value
      : untold(
          value,
          standing.map((claim) => fieldOf(claim, name)),
        );
    return own === undefined ? [] : [[name, own]];
  });
  // The fields of an entry, taken from a record of the same collection.
  return Object.fromEntries(entry) as VocabularyEntry;
}

/** What is left of a value without what claims tell: of a list the other items, of a fact nothing. */
function untold(value: unknown, told: readonly unknown[]): unknown {
  const stated: readonly unknown[] = told.filter((one) => one !== undefined);
  if (stated.length === 0) return value;
  if (!Array.isArray(value)) return undefined;
  const items = new Set(stated.flat());
  const own = (value as readonly unknown[]).filter((item) => !items.has(item));
  return own.length > 0 ? own : undefined;
}

/** Reads a field by name, which is one of the field table's. */
const fieldOf = (of: RecordTypes[ClaimType] | RecordClaim, name: string): unknown =>
  (of as unknown as Readonly<Record<string, unknown>>)[name];
