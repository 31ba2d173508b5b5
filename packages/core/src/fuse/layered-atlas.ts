import { VitrineError } from '../errors.js';
import { sourcedClaims } from '../evidence/sourced-claims.js';
import type { Atlas, CollectionName } from '../model/atlas.js';
import { collectionOf, lastingTypes } from '../model/fields.js';
import type { ClaimType, Platform, RecordTypes } from '../model/record.js';
import type { Source } from '../model/source.js';
import { suggest } from '../text/suggest.js';
import type { SourcedClaim } from './fuse-fields.js';
import { fuseRecord } from './fuse-record.js';
import { identified } from './identified.js';
import { identitiesOf, identityCollections } from './identities.js';
import type { ParsedClaims } from './layer.js';
import { patched, type AnyRecord, type Patch } from './patched.js';
import { temporaryChannels } from './temporary-channels.js';
import type { Host } from './valid-time.js';

/** A record before and after a change; `undefined` where there is none. */
export interface Exchanged {
  readonly before: AnyRecord | undefined;
  readonly after: AnyRecord | undefined;
}

/** What a change made of the records that it touched, by collection and id. */
export type Touched = ReadonlyMap<CollectionName, ReadonlyMap<string, Exchanged>>;

type Patches = Map<CollectionName, Map<string, AnyRecord | undefined>>;

/** A record by its type and id. */
interface Key {
  readonly type: ClaimType;
  readonly id: string;
}

/** The claims of one of one's own sources, by the records that they are about. */
interface OwnSource {
  readonly source: Source;
  readonly claims: readonly (Key & { readonly sourced: SourcedClaim })[];
}

const types = Object.keys(collectionOf) as ClaimType[];
const typeOf: ReadonlyMap<CollectionName, ClaimType> = new Map(
  types.map((type) => [collectionOf[type], type]),
);

/**
 * An atlas with somebody's own sources on top, which can be put, replaced and taken away one by one. Only the records
 * that a change touches are fused again, by the rules of `layer`: the result is the same as if all had been layered at once.
 *
 * @example
 * const layered = new LayeredAtlas(atlas);
 * layered.put(parseClaims(mine, atlas));
 * layered.atlas.presences; // with mine among them
 */
export class LayeredAtlas {
  readonly #base: Atlas;
  readonly #sources: ReadonlyMap<string, Source>;
  readonly #byId = new Map<CollectionName, ReadonlyMap<string, AnyRecord>>();
  readonly #own = new Map<string, OwnSource>();
  readonly #entries: ReturnType<typeof identitiesOf>;
  readonly #hosts: Map<string, Host>;
  readonly #temporary: ReadonlySet<string>;
  /** What is another than below. */
  readonly #over: Patches = new Map();
  /** What `#now` does not show yet: lists are long, and nobody may ask for them between two changes. */
  #pending: Patches = new Map();
  #now: Atlas;

  constructor(base: Atlas) {
    this.#base = base;
    this.#now = base;
    this.#sources = new Map(base.sources.map((source) => [source.id, source]));
    this.#entries = identitiesOf(base);
    this.#hosts = new Map(base.platforms.map((platform) => [platform.id, hostOf(platform)]));
    this.#temporary = temporaryChannels(base.terms);
  }

  /** The atlas as it is now. It does not change: after the next `put` or `remove` there is another one. */
  get atlas(): Atlas {
    if (this.#pending.size > 0) this.#now = this.#patched(this.#pending);
    this.#pending = new Map();
    return this.#now;
  }

  /** A record as it is now, found without making the lists of the atlas anew. */
  record(collection: CollectionName, id: string): AnyRecord | undefined {
    const over = this.#over.get(collection);
    return over?.has(id) ? over.get(id) : this.#recordBelow(collection, id);
  }

  /**
   * Puts sources with their claims, as `parseClaims` reads them, in place of one's own sources with the same ids.
   * Things that they name stay known when the sources are taken away.
   *
   * @throws VitrineError `duplicate-id` for a source that the atlas below has; nothing is put then
   */
  put(own: ParsedClaims): Touched {
    this.#refuseTaken(own.sources);
    const keys: Key[] = [];
    for (const collection of identityCollections) {
      for (const [id, entry] of own.identities[collection]) {
        // Both sides are those of `collection`, which the compiler cannot follow through an index.
        (this.#entries[collection] as Map<string, unknown>).set(id, entry);
        const type = typeOf.get(collection);
        if (type) keys.push({ type, id });
      }
    }
    const added = ownSources(own);
    for (const source of added) {
      keys.push(...(this.#own.get(source.source.id)?.claims ?? []), ...source.claims);
      this.#own.set(source.source.id, source);
    }
    const sources = new Map<string, AnyRecord>(added.map(({ source }) => [source.id, source]));
    return this.#change(keys, sources, own.identities);
  }

  /**
   * Takes one's own sources away, and with them what only they say.
   *
   * @throws VitrineError `unknown-id` with the nearest id; nothing is taken away then
   */
  remove(ids: readonly string[]): Touched {
    const known = [...this.#own.keys()];
    const problems = ids.flatMap((id, index) =>
      this.#own.has(id)
        ? []
        : [
            {
              code: 'unknown-id',
              path: `[${index}]`,
              message: `no own source has the id \`${id}\`${suggest(id, known)}`,
            },
          ],
    );
    if (problems.length > 0) throw new VitrineError('unknown-id', problems);
    const keys = ids.flatMap((id) => this.#own.get(id)?.claims ?? []);
    for (const id of ids) this.#own.delete(id);
    return this.#change(keys, new Map(ids.map((id) => [id, undefined])));
  }

  #change(keys: readonly Key[], sources: Patch, entries?: ParsedClaims['identities']): Touched {
    const touched: Patches = new Map();
    if (sources.size > 0) touched.set('sources', new Map(sources));
    for (const collection of ['metrics', 'markets'] as const) {
      const named = entries?.[collection];
      if (!named || named.size === 0) continue;
      touched.set(collection, new Map([...named].map(([id, entry]) => [id, { id, ...entry }])));
    }
    const again = (list: Iterable<Key>) => {
      for (const { type, id } of list) {
        const patch = patchIn(touched, collectionOf[type]);
        if (!patch.has(id)) patch.set(id, this.#fused(type, id));
      }
    };
    // Platforms first: when one began or closed bounds what is on it.
    again(keys.filter(({ type }) => type === 'platform'));
    again(this.#guestsOf(touched.get('platforms') ?? new Map()));
    again(keys);
    return this.#exchange(touched);
  }

  #exchange(patches: Patches): Touched {
    const touched = new Map<CollectionName, Map<string, Exchanged>>();
    for (const [collection, patch] of patches) {
      const over = patchIn(this.#over, collection);
      const pending = patchIn(this.#pending, collection);
      const exchanged = new Map<string, Exchanged>();
      touched.set(collection, exchanged);
      for (const [id, after] of patch) {
        exchanged.set(id, { before: this.record(collection, id), after });
        over.set(id, after);
        pending.set(id, after);
      }
    }
    return touched;
  }

  /** What lasts on platforms that now begin or close on other days than before. */
  #guestsOf(platforms: Patch): Key[] {
    const moved = new Set<string>();
    for (const [id, platform] of platforms) {
      const host = platform ? hostOf(platform as Platform) : {};
      if (JSON.stringify(host) !== JSON.stringify(this.#hosts.get(id) ?? {})) moved.add(id);
      this.#hosts.set(id, host);
    }
    if (moved.size === 0) return [];
    return [...lastingTypes].flatMap((type) => {
      const records: readonly RecordTypes[ClaimType][] = this.atlas[collectionOf[type]];
      return records
        .filter((record) => 'platform' in record && moved.has(record.platform))
        .map(({ id }) => ({ type, id }));
    });
  }

  #fused(type: ClaimType, id: string): AnyRecord | undefined {
    // A record of the collection of its type.
    const below = this.#recordBelow(collectionOf[type], id) as RecordTypes[ClaimType] | undefined;
    const claims = [
      ...(below ? sourcedClaims({ source: (key) => this.#sources.get(key) }, type, below) : []),
      ...this.#ownClaims(type, id),
    ];
    const entries = identityCollections.find((collection) => collection === collectionOf[type]);
    const entry = entries && this.#entries[entries].get(id);
    if (claims.length === 0 && entry === undefined) return undefined;
    return fuseRecord(type, id, claims, entry, { hosts: this.#hosts, temporary: this.#temporary });
  }

  #recordBelow(collection: CollectionName, id: string): AnyRecord | undefined {
    let known = this.#byId.get(collection);
    if (!known) {
      const records: readonly AnyRecord[] = this.#base[collection];
      known = new Map(records.map((record) => [record.id, record]));
      this.#byId.set(collection, known);
    }
    return known.get(id);
  }

  #ownClaims(type: ClaimType, id: string): SourcedClaim[] {
    return [...this.#own.values()].flatMap(({ claims }) =>
      claims
        .filter((claim) => claim.type === type && claim.id === id)
        .map(({ sourced }) => sourced),
    );
  }

  #patched(patches: Patches): Atlas {
    const now = this.#now;
    const lists = [...patches].map(([name, patch]): [CollectionName, readonly AnyRecord[]] => [
      name,
      patched(now[name], patch),
    ]);
    const own = [...this.#own.values()].reduce((sum, { claims }) => sum + claims.length, 0);
    const counts = {
      ...now.meta.counts,
      ...Object.fromEntries(lists.map(([name, list]) => [name, list.length])),
      claims: this.#base.meta.counts.claims + own,
    };
    return {
      ...now,
      // Each list holds records of its own collection.
      ...(Object.fromEntries(lists) as Partial<Atlas>),
      meta: { ...now.meta, counts },
    };
  }

  #refuseTaken(sources: readonly Source[]): void {
    const problems = sources
      .filter(({ id }) => this.#sources.has(id))
      .map(({ id }) => ({
        code: 'duplicate-id',
        path: id,
        message: `source \`${id}\` exists already in the atlas below; choose another id`,
      }));
    if (problems.length > 0) throw new VitrineError('duplicate-id', problems);
  }
}

function patchIn(patches: Patches, collection: CollectionName) {
  const patch = patches.get(collection) ?? new Map<string, AnyRecord | undefined>();
  patches.set(collection, patch);
  return patch;
}

const hostOf = ({ launched, closed }: Platform): Host => ({ launched, closed });

function ownSources({ sources, claims }: ParsedClaims): OwnSource[] {
  const known = identified(claims);
  return sources.map((source) => ({
    source,
    claims: known
      .filter(({ sourced }) => sourced.source.id === source.id)
      .map(({ sourced, id }) => ({ type: sourced.claim.type, id, sourced })),
  }));
}
