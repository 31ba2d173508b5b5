import type { Quantity } from '@vitrine/core';
import { both, maybe, negate, no, yes, type Truth } from './truth.js';

/** The values that something not exactly known can have. A side that is left out is open. */
export interface Span<Point extends string | number> {
  readonly low?: Point | undefined;
  readonly high?: Point | undefined;
  /** The bounds themselves are not among the values. */
  readonly open?: boolean | undefined;
}

/** A quantity as it was stated: rounding and "about" are no bounds. */
export function spanOfQuantity(quantity: Quantity): Span<number> {
  if ('value' in quantity) return { low: quantity.value, high: quantity.value };
  return {
    low: 'minValue' in quantity ? quantity.minValue : undefined,
    high: 'maxValue' in quantity ? quantity.maxValue : undefined,
    open: 'exclusive' in quantity && quantity.exclusive,
  };
}

/** How what lies between two bounds compares. The bounds are told apart, so that nothing is made for each value. */
export type Compare<Point> = (
  low: Point | undefined,
  high: Point | undefined,
  open?: boolean,
) => Truth;

/** How values compare with those from `first` to `last`, both inclusive. */
export function comparison<Point extends string | number>(
  op: 'eq' | 'lt' | 'le' | 'gt' | 'ge',
  first: Point,
  last: Point,
): Compare<Point> {
  switch (op) {
    case 'lt':
      return (low, high, open) => isBefore(low, high, open, first);
    case 'ge':
      return (low, high, open) => negate(isBefore(low, high, open, first));
    case 'gt':
      return (low, high, open) => isAfter(low, high, open, last);
    case 'le':
      return (low, high, open) => negate(isAfter(low, high, open, last));
    case 'eq':
      return (low, high, open) =>
        both(negate(isBefore(low, high, open, first)), negate(isAfter(low, high, open, last)));
  }
}

function isBefore<Point extends string | number>(
  low: Point | undefined,
  high: Point | undefined,
  open: boolean | undefined,
  point: Point,
): Truth {
  if (high !== undefined && (high < point || (open && high === point))) return yes;
  return low !== undefined && low >= point ? no : maybe;
}

function isAfter<Point extends string | number>(
  low: Point | undefined,
  high: Point | undefined,
  open: boolean | undefined,
  point: Point,
): Truth {
  if (low !== undefined && (low > point || (open && low === point))) return yes;
  return high !== undefined && high <= point ? no : maybe;
}
