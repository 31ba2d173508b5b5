import { VitrineError, type Problem } from '../errors.js';
import { sourcedClaims } from '../evidence/sourced-claims.js';
import type { Atlas, CollectionName } from '../model/atlas.js';
import { collectionOf, lastingTypes } from '../model/fields.js';
import type { ClaimType, Platform, RecordTypes } from '../model/record.js';
import type { Source } from '../model/source.js';
import { suggest } from '../text/suggest.js';
import { claimTypes } from './claim-types.js';
import { fuseRecord, type Surroundings } from './fuse-record.js';
import { identitiesOf, identityCollections } from './identities.js';
import type { ParsedClaims } from './layer.js';
import { OwnClaims, type Key } from './own-claims.js';
import { patched, type AnyRecord, type Patch } from './patched.js';
import { temporaryChannels } from './temporary-channels.js';
import { hostOf, isSameHost, type Host } from './valid-time.js';

/** A record before and after a change; `undefined` where there is none. */
export interface Exchanged {
  readonly before: AnyRecord | undefined;
  readonly after: AnyRecord | undefined;
}

/** What a change made of the records that it touched, by collection and id. */
export type Touched = ReadonlyMap<CollectionName, ReadonlyMap<string, Exchanged>>;

type Patches = Map<CollectionName, Map<string, AnyRecord | undefined>>;

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
  readonly #own = new OwnClaims();
  readonly #entries: ReturnType<typeof identitiesOf>;
  readonly #hosts: Map<string, Host>;
  readonly #surroundings: Surroundings;
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
    this.#surroundings = { hosts: this.#hosts, temporary: temporaryChannels(base.terms) };
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
    const taken = own.sources.filter(({ id }) => this.#sources.has(id));
    const problems = taken.map(({ id }) => ({
      path: id,
      message: `source \`${id}\` exists already in the atlas below; choose another id`,
    }));
    refuse('duplicate-id', problems);
    const keys: Key[] = [];
    for (const collection of identityCollections) {
      for (const [id, entry] of own.identities[collection]) {
        // Both sides are those of `collection`, which the compiler cannot follow through an index.
        (this.#entries[collection] as Map<string, unknown>).set(id, entry);
        const type = claimTypes.find((one) => collectionOf[one] === collection);
        if (type) keys.push({ type, id });
      }
    }
    // One by one: a call takes no more arguments than its stack holds.
    for (const key of this.#own.put(own)) keys.push(key);
    const sources = new Map<string, AnyRecord>(own.sources.map((source) => [source.id, source]));
    return this.#change(keys, sources, own.identities);
  }

  /**
   * Takes one's own sources away, and with them what only they say.
   *
   * @throws VitrineError `unknown-id` with the nearest id; nothing is taken away then
   */
  remove(ids: readonly string[]): Touched {
    const known = this.#own.sources;
    const problems = [...ids.entries()]
      .filter(([, id]) => !known.includes(id))
      .map(([index, id]) => ({
        path: `[${index}]`,
        message: `no own source has the id \`${id}\`${suggest(id, known)}`,
      }));
    refuse('unknown-id', problems);
    const keys = ids.flatMap((id) => this.#own.remove(id));
    return this.#change(keys, new Map(ids.map((id) => [id, undefined])));
  }

  #change(keys: readonly Key[], sources: Patch, entries?: ParsedClaims['identities']): Touched {
    const touched = new Map<CollectionName, Map<string, Exchanged>>();
    const exchange = (
      collection: CollectionName,
      id: string,
      make: () => AnyRecord | undefined,
    ): void => {
      const patch = patchIn(touched, collection);
      if (patch.has(id)) return;
      const before = this.record(collection, id);
      const after = make();
      patch.set(id, { before, after });
      patchIn(this.#over, collection).set(id, after);
      patchIn(this.#pending, collection).set(id, after);
    };
    const again = (list: readonly Key[]) => {
      for (const { type, id } of list) {
        exchange(collectionOf[type], id, () => this.#fused(type, id));
      }
    };
    for (const [id, source] of sources) exchange('sources', id, () => source);
    for (const collection of ['metrics', 'markets'] as const) {
      for (const [id, entry] of entries?.[collection] ?? []) {
        exchange(collection, id, () => ({ id, ...entry }));
      }
    }
    // Platforms first: when one began or closed bounds what is on it.
    again(keys.filter(({ type }) => type === 'platform'));
    again(this.#guestsOf(touched.get('platforms') ?? new Map()));
    again(keys);
    return touched;
  }

  /** What lasts on platforms that now begin or close on other days than before. */
  #guestsOf(platforms: ReadonlyMap<string, Exchanged>): Key[] {
    const moved = new Set<string>();
    for (const [id, { after }] of platforms) {
      const host = after ? hostOf(after as Platform) : {};
      if (!isSameHost(host, this.#hosts.get(id))) moved.add(id);
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
      ...this.#own.about({ type, id }).map(({ sourced }) => sourced),
    ];
    const entries = identityCollections.find((collection) => collection === collectionOf[type]);
    const entry = entries && this.#entries[entries].get(id);
    if (claims.length === 0 && entry === undefined) return undefined;
    return fuseRecord(type, id, claims, entry, this.#surroundings);
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

  #patched(patches: Patches): Atlas {
    const now = this.#now;
    const lists = [...patches].map(([name, patch]) => [name, patched(now[name], patch)] as const);
    const counts = {
      ...now.meta.counts,
      ...Object.fromEntries(lists.map(([name, list]) => [name, list.length])),
      claims: this.#base.meta.counts.claims + this.#own.size,
    };
    // Each list holds records of its own collection.
    const changed = Object.fromEntries(lists) as Partial<Atlas>;
    return { ...now, ...changed, meta: { ...now.meta, counts } };
  }
}

/** @throws VitrineError where there are problems */
function refuse(code: string, problems: readonly Omit<Problem, 'code'>[]): void {
  if (problems.length === 0) return;
  throw new VitrineError(
    code,
    problems.map((problem) => ({ code, ...problem })),
  );
}

/** What there is of a collection, which is made where there is nothing yet. */
function patchIn<Value>(
  patches: Map<CollectionName, Map<string, Value>>,
  collection: CollectionName,
): Map<string, Value> {
  const patch = patches.get(collection) ?? new Map<string, Value>();
  patches.set(collection, patch);
  return patch;
}
