import type { FuzzyDate, Quantity } from '@vitrine/core';
import type { DaySpan } from '../day.js';
import { maybe, no, yes, type Truth } from './truth.js';

/** The values that something not exactly known can have. A side that is left out is open. */
export interface Span<Point extends string | number> {
  readonly low?: Point | undefined;
  readonly high?: Point | undefined;
  /** The bounds themselves are not among the values. */
  readonly open?: boolean | undefined;
}

/** The day that a fuzzy date stands for lies within its days; a qualifier does not widen them. */
export const spanOfDate = ({ earliest, latest }: FuzzyDate): Span<string> => ({
  low: earliest,
  high: latest,
});

export const spanOfDays = ({ first, last }: DaySpan): Span<string> => ({ low: first, high: last });

/** A quantity as it was stated: rounding and "about" are no bounds. */
export function spanOfQuantity(quantity: Quantity): Span<number> {
  if ('value' in quantity) return { low: quantity.value, high: quantity.value };
  return {
    low: 'minValue' in quantity ? quantity.minValue : undefined,
    high: 'maxValue' in quantity ? quantity.maxValue : undefined,
    open: 'exclusive' in quantity && quantity.exclusive,
  };
}

export const spanOfNumber = (value: number): Span<number> => ({ low: value, high: value });

/** Whether a value lies before all of the wanted ones. */
export function isBefore<Point extends string | number>(
  value: Span<Point>,
  wanted: Span<Point>,
): Truth {
  if (wanted.low === undefined) return no;
  if (value.high !== undefined) {
    if (value.high < wanted.low || (value.open && value.high === wanted.low)) return yes;
  }
  return value.low !== undefined && value.low >= wanted.low ? no : maybe;
}

/** Whether a value lies after all of the wanted ones. */
export function isAfter<Point extends string | number>(
  value: Span<Point>,
  wanted: Span<Point>,
): Truth {
  if (wanted.high === undefined) return no;
  if (value.low !== undefined) {
    if (value.low > wanted.high || (value.open && value.low === wanted.high)) return yes;
  }
  return value.high !== undefined && value.high <= wanted.high ? no : maybe;
}
