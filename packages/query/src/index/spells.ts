import type { Timeline } from './timeline.js';

/** From which day up to and including which; the first after the last where there is none. */
export interface Spell {
  readonly from: Int32Array;
  readonly until: Int32Array;
}

/**
 * How surely rows are there, as days that can be compared without a look at anything else. Of nearly all rows that is
 * one spell at each degree: certain lies within at least presumed, and that within at least possible. A row that comes
 * back, since somebody denies that it was there in between, has an entry for each time.
 */
export interface Spells {
  /** Certain, at least presumed, at least possible. The first entries are those of the rows, one each. */
  readonly degrees: readonly [certain: Spell, presumed: Spell, possible: Spell];
  /** The rows of all entries after those. */
  readonly again: readonly number[];
  /** Whether a row has further entries; missing where none has. */
  readonly returns?: Uint8Array;
}

const never = 0x7fffffff;

/** Reads spells off a timeline of places in `certainties`. */
export function spellsOf({ offsets, starts, values }: Timeline): Spells {
  const rows = offsets.length - 1;
  const again: number[] = [];
  // What does not fit into the entries of rows is put behind them, at the end.
  const more: number[] = [];
  const own = new Int32Array(6 * rows);
  const spell = [never, -1, never, -1, never, -1];
  const put = (row: number, first: boolean): void => {
    if (first) own.set(spell, 6 * row);
    else {
      again.push(row);
      more.push(...spell);
    }
    for (let at = 0; at < 6; at += 2) [spell[at], spell[at + 1]] = [never, -1];
  };
  for (let row = 0; row < rows; row++) {
    let first = true;
    const end = offsets[row + 1] ?? 0;
    for (let at = offsets[row] ?? 0; at < end; at++) {
      const level = values[at] ?? never;
      const from = starts[at] ?? 0;
      const until = at + 1 < end ? (starts[at + 1] ?? 0) - 1 : never;
      let broken = false;
      for (let degree = level; degree < 3; degree++) {
        const last = spell[2 * degree + 1] ?? -1;
        broken ||= last >= 0 && last < from - 1;
      }
      if (broken) {
        put(row, first);
        first = false;
      }
      for (let degree = level; degree < 3; degree++) {
        if (spell[2 * degree] === never) spell[2 * degree] = from;
        spell[2 * degree + 1] = until;
      }
    }
    put(row, first);
  }
  const entries = rows + again.length;
  const column = (part: number): Int32Array => {
    const found = new Int32Array(entries);
    for (let row = 0; row < rows; row++) found[row] = own[6 * row + part] ?? 0;
    for (let at = rows; at < entries; at++) found[at] = more[6 * (at - rows) + part] ?? 0;
    return found;
  };
  const degree = (at: number): Spell => ({ from: column(2 * at), until: column(2 * at + 1) });
  const returns = again.length > 0 ? new Uint8Array(rows) : undefined;
  for (const row of again) if (returns) returns[row] = 1;
  return { degrees: [degree(0), degree(1), degree(2)], again, ...(returns && { returns }) };
}
