import type { FieldKind } from '../model/fields.js';
import type { FuzzyDate } from '../model/fuzzy-date.js';
import type { Quantity } from '../model/quantity.js';
import { rangeOf, rangesMeet } from './numeric-range.js';

/** Whether two dates or intervals share a day. Qualifiers do not widen them. */
function datesMeet(a: FuzzyDate, b: FuzzyDate): boolean {
  return (
    (a.earliest ?? '0000') <= (b.latest ?? '9999') && (b.earliest ?? '0000') <= (a.latest ?? '9999')
  );
}

/**
 * Whether two amounts can both be right. Different units cannot be compared without a rate that no
 * source gives, and `undisclosed` contradicts no figure.
 */
export function quantitiesMeet(a: Quantity | 'undisclosed', b: Quantity | 'undisclosed'): boolean {
  if (a === 'undisclosed' || b === 'undisclosed' || a.unit !== b.unit) return true;
  return rangesMeet(rangeOf(a), rangeOf(b));
}

/** Whether two values of a field can both be true. Lists add up, and wording alone is no dispute. */
export function compatible(kind: FieldKind['kind'], a: unknown, b: unknown): boolean {
  switch (kind) {
    // The casts state what the schema of the field has checked.
    case 'date':
      return datesMeet(a as FuzzyDate, b as FuzzyDate);
    case 'quantity':
      return quantitiesMeet(a as Quantity, b as Quantity);
    case 'id':
    case 'term':
    case 'country':
    case 'number':
      return a === b;
    case 'reference':
      return JSON.stringify(a) === JSON.stringify(b);
    case 'ids':
    case 'terms':
    case 'references':
    case 'text':
    case 'state':
      return true;
  }
}
