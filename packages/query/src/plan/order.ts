import type { FuzzyDate, Quantity } from '@vitrine/core';
import type { Order } from '../ast/types.js';
import { spanOfQuantity } from '../logic/compare.js';
import { no } from '../logic/truth.js';
import type { AnyRecord } from '../model/entity-types.js';
import { valueOf, type Leaf, type Place } from '../model/path.js';
import { read } from '../read.js';
import { resolved } from './condition.js';
import { compileWalk, unknown, type Setting } from './walk.js';

/** What a value is ordered by, part by part; `null` where it is not known. */
export type SortKey = readonly (string | number)[] | null;

export interface Ordering {
  keysOf(record: AnyRecord): readonly SortKey[];
  compare(a: readonly SortKey[], b: readonly SortKey[]): number;
}

/** Compiles the order of rows. What is not known comes last, whatever the direction. */
export function compileOrder(orderBy: readonly Order[], from: Place, setting: Setting): Ordering {
  const keys = orderBy.map(({ path }) => compileKey(path, from, setting));
  const signs = orderBy.map(({ direction }) => (direction === 'desc' ? -1 : 1));
  return {
    keysOf: (record) => keys.map((key) => key(record)),
    compare(a, b) {
      for (const [index, sign] of signs.entries()) {
        const order = compareKeys(a[index] ?? null, b[index] ?? null, sign);
        if (order !== 0) return order;
      }
      return 0;
    },
  };
}

function compileKey(text: string, from: Place, setting: Setting): (record: AnyRecord) => SortKey {
  const { steps, leaf } = valueOf(resolved(from, text));
  const walk = compileWalk(steps, { ...setting, sureOnly: true });
  return (record) => {
    let key: SortKey = null;
    walk(record, (value) => {
      if (value !== unknown) key = keyOf(value, leaf);
      return no;
    });
    return key;
  };
}

/** The casts say what the model says of the end of the path. */
function keyOf(value: unknown, leaf: Leaf): SortKey {
  switch (leaf.kind) {
    case 'date': {
      const { earliest, latest, edtf } = value as FuzzyDate;
      // An open start comes before every day, an open end after every day.
      return [earliest ?? '', latest ?? '~', edtf];
    }
    case 'quantity': {
      if (value === 'undisclosed') return null;
      const { low, high } = spanOfQuantity(value as Quantity);
      return [low ?? -Infinity, high ?? Infinity];
    }
    case 'number':
    case 'boolean':
      return [Number(value)];
    case 'localized':
      return textKey(String(read(value, 'en')));
    default:
      return textKey(String(value));
  }
}

/** By letters first and by case only among equals, without the rules of any one language. */
const textKey = (text: string): SortKey => [text.toLowerCase(), text];

function compareKeys(a: SortKey, b: SortKey, sign: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  for (const [index, part] of a.entries()) {
    const other = b[index];
    if (other === undefined || part === other) continue;
    return part < other ? -sign : sign;
  }
  return 0;
}
