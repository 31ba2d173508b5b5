import type { ClaimType } from '../model/record.js';
import type { SourcedClaim } from './fuse-fields.js';
import { identified } from './identified.js';
import type { ParsedClaims } from './layer.js';

/** A record by its type and id. */
export interface Key {
  readonly type: ClaimType;
  readonly id: string;
}

interface OwnClaim extends Key {
  readonly sourced: SourcedClaim;
}

/** The claims of somebody's own sources, found by their source and by the record that they are about. */
export class OwnClaims {
  readonly #bySource = new Map<string, OwnClaim[]>();
  readonly #byRecord = new Map<string, readonly OwnClaim[]>();

  /** The ids of the sources. */
  get sources(): readonly string[] {
    return [...this.#bySource.keys()];
  }

  /** How many claims there are. */
  get size(): number {
    return [...this.#bySource.values()].reduce((sum, { length }) => sum + length, 0);
  }

  /** Those about a record. */
  about(record: Key): readonly OwnClaim[] {
    return this.#byRecord.get(nameOf(record)) ?? [];
  }

  /** Puts sources in place of those with the same ids. @returns the records that either speak of */
  put({ sources, claims }: ParsedClaims): readonly Key[] {
    const gone = sources.flatMap(({ id }) => this.remove(id));
    for (const { id } of sources) this.#bySource.set(id, []);
    const put = identified(claims).map(({ sourced, id }): OwnClaim => ({
      type: sourced.claim.type,
      id,
      sourced,
    }));
    for (const claim of put) {
      this.#bySource.get(claim.sourced.source.id)?.push(claim);
      this.#byRecord.set(nameOf(claim), [...this.about(claim), claim]);
    }
    return [...gone, ...put];
  }

  /** Takes a source away. @returns the records that it spoke of */
  remove(source: string): readonly Key[] {
    const gone = this.#bySource.get(source) ?? [];
    this.#bySource.delete(source);
    for (const claim of gone) {
      const left = this.about(claim).filter((other) => other !== claim);
      if (left.length > 0) this.#byRecord.set(nameOf(claim), left);
      else this.#byRecord.delete(nameOf(claim));
    }
    return gone;
  }
}

const nameOf = ({ type, id }: Key): string => `${type} ${id}`;
