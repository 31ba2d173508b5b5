import type { Presence, ValidTime } from '@vitrine/core';
import type { Day } from '../../world/days.js';
import { afterAll, beforeAll } from '../../world/days.js';
import { dayOfIso } from './day-of-iso.js';

/** Numbers texts by their first appearance. */
export class Dictionary {
  readonly #codes = new Map<string, number>();
  readonly values: string[] = [];

  add(value: string): number {
    let code = this.#codes.get(value);
    if (code === undefined) {
      code = this.values.length;
      this.#codes.set(value, code);
      this.values.push(value);
    }
    return code;
  }

  /** -1 for a text that has no number. */
  get(value: string): number {
    return this.#codes.get(value) ?? -1;
  }
}

/** When something is certain, at least presumed, at least possible: stretches of days, both ends inclusive. */
export interface Stretches {
  readonly started: Int32Array;
  readonly certainUntil: Int32Array;
  readonly presumedUntil: Int32Array;
  readonly possibleFrom: Int32Array;
  readonly possibleUntil: Int32Array;
}

export function stretchesOf(records: readonly { readonly validTime: ValidTime }[]): Stretches {
  const stretches: Stretches = {
    started: new Int32Array(records.length).fill(afterAll),
    certainUntil: new Int32Array(records.length).fill(beforeAll),
    presumedUntil: new Int32Array(records.length).fill(beforeAll),
    possibleFrom: new Int32Array(records.length).fill(afterAll),
    possibleUntil: new Int32Array(records.length).fill(beforeAll),
  };
  for (const [row, { validTime }] of records.entries()) {
    if (!validTime.held) continue;
    const hostClosed = bound(validTime.hostClosed, afterAll);
    const seen = bound(validTime.endEarliest, beforeAll);
    const goesOn = validTime.endLatest === undefined && !validTime.temporary;
    stretches.started[row] = bound(validTime.startLatest, afterAll);
    stretches.certainUntil[row] = seen;
    stretches.presumedUntil[row] = goesOn ? Math.max(hostClosed, seen) : seen;
    stretches.possibleFrom[row] = bound(validTime.startEarliest, beforeAll);
    stretches.possibleUntil[row] = Math.min(hostClosed, bound(validTime.endLatest, afterAll));
  }
  return stretches;
}

const bound = (text: string | undefined, missing: Day): Day =>
  text === undefined ? missing : dayOfIso(text);

export interface PresenceColumns extends Stretches {
  readonly records: readonly Presence[];
  readonly brands: Dictionary;
  readonly platforms: Dictionary;
  readonly brand: Int32Array;
  readonly platform: Int32Array;
}

export function presenceColumns(records: readonly Presence[]): PresenceColumns {
  const brands = new Dictionary();
  const platforms = new Dictionary();
  const brand = new Int32Array(records.length);
  const platform = new Int32Array(records.length);
  for (const [row, record] of records.entries()) {
    brand[row] = brands.add(record.brand);
    platform[row] = platforms.add(record.platform);
  }
  return { ...stretchesOf(records), records, brands, platforms, brand, platform };
}
