import type { Ownership } from '@vitrine/core';
import type { Day } from '../../world/days.js';
import { Dictionary, stretchesOf } from './columns.js';

/** Who owns brands as their parent, and when at least by presumption; both ends inclusive. */
export interface Owners {
  /** Number 0 is nobody: no owner is known. */
  readonly ids: Dictionary;
  readonly brand: Int32Array;
  readonly owner: Int32Array;
  readonly from: Int32Array;
  readonly until: Int32Array;
  /** The owner of each brand on a day. */
  on(day: Day): Int32Array;
}

export function ownersOf(records: readonly Ownership[], brands: Dictionary): Owners {
  const parents = records.filter(({ kind, owned }) => kind === 'parent' && 'brand' in owned);
  const { started: from, presumedUntil: until } = stretchesOf(parents);
  const ids = new Dictionary();
  ids.add('');
  const owner = Int32Array.from(parents, ({ owner: by }) =>
    ids.add('organization' in by ? by.organization : ''),
  );
  // A brand without presences has no cell; it is given a number of its own all the same.
  const brand = Int32Array.from(parents, ({ owned }) =>
    brands.add('brand' in owned ? owned.brand : ''),
  );
  const on = (day: Day): Int32Array => {
    const found = new Int32Array(brands.values.length);
    for (let row = 0; row < brand.length; row++) {
      if ((from[row] ?? 0) <= day && day <= (until[row] ?? 0)) {
        found[brand[row] ?? 0] = owner[row] ?? 0;
      }
    }
    return found;
  };
  return { ids, brand, owner, from, until, on };
}
