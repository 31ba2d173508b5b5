import type { FuzzyDate, Quantity } from '@vitrine/core';
import { spanOfQuantity } from '../logic/compare.js';
import type { Leaf } from '../model/path.js';
import { read } from '../read.js';

/** What a value is ordered by, part by part; `null` where it is not known. */
export type SortKey = readonly (string | number)[] | null;

/** What a known value is ordered by. The casts say what the model says of the end of the path. */
export function keyOf(value: unknown, leaf: Leaf): SortKey {
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

export function compareKey(a: SortKey, b: SortKey, sign: 1 | -1): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  for (let index = 0; index < a.length; index++) {
    const [part, other] = [a[index], b[index]];
    if (part === undefined || other === undefined || part === other) continue;
    return part < other ? -sign : sign;
  }
  return 0;
}
