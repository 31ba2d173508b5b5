import type { FuzzyDate, Quantity } from '@vitrine/core';
import type { Scalar } from '../../src/ast/types.js';
import { dayNumber, daysOf, tellingDays } from './days.js';
import { valueOf, type Place } from './places.js';
import { not, overCases, surely, type Truth } from './truth.js';

export type Comparing = 'eq' | 'lt' | 'le' | 'gt' | 'ge';

/** How one value compares with the wanted one. */
export function compare(place: Place, op: Comparing, wanted: Scalar): Truth {
  if (place.is === 'unknown') return 2;
  const value = valueOf(place);
  switch (place.is === 'value' ? place.kind : 'id') {
    case 'date':
      return compareDate(value as FuzzyDate, op, String(wanted));
    case 'number':
      return compareRange(exactly(value as number), op, Number(wanted));
    case 'quantity':
      if (wanted === 'undisclosed') return surely(value === wanted);
      if (value === 'undisclosed') return 2;
      return compareRange(rangeOf(value as Quantity), op, Number(wanted));
    case 'localized':
      return surely(textsOf(place).includes(String(wanted)));
    default:
      return surely(value === wanted);
  }
}

export function textsOf(place: Place): readonly string[] {
  const value = valueOf(place);
  return typeof value === 'string' ? [value] : (Object.values(value as object) as string[]);
}

function compareDate(date: FuzzyDate, op: Comparing, text: string): Truth {
  if (op === 'le') return not(compareDate(date, 'gt', text));
  if (op === 'ge') return not(compareDate(date, 'lt', text));
  const wanted = daysOf(text);
  const earliest = date.earliest === undefined ? -Infinity : dayNumber(date.earliest);
  const latest = date.latest === undefined ? Infinity : dayNumber(date.latest);
  const days = tellingDays([earliest, latest, wanted.first, wanted.last]);
  return overCases(
    days.filter((day) => earliest <= day && day <= latest),
    (day) => {
      if (op === 'lt') return day < wanted.first;
      if (op === 'gt') return day > wanted.last;
      return wanted.first <= day && day <= wanted.last;
    },
  );
}

/** The numbers that a quantity can be, on a grid that is finer than any number in the tests. */
interface Range {
  readonly low: number;
  readonly high: number;
}

const exactly = (value: number): Range => ({ low: value, high: value });
const grain = 0.001;

function rangeOf(quantity: Quantity): Range {
  if ('value' in quantity) return exactly(quantity.value);
  const step = 'exclusive' in quantity ? grain : 0;
  return {
    low: 'minValue' in quantity ? quantity.minValue + step : -Infinity,
    high: 'maxValue' in quantity ? quantity.maxValue - step : Infinity,
  };
}

function compareRange({ low, high }: Range, op: Comparing, wanted: number): Truth {
  // Between its ends a range passes from one answer to another at most around the wanted number.
  const tried = [low, wanted - grain, wanted, wanted + grain, high].filter(
    (number) => number >= low && number <= high,
  );
  return overCases(
    tried,
    (number) =>
      ({
        eq: number === wanted,
        lt: number < wanted,
        le: number <= wanted,
        gt: number > wanted,
        ge: number >= wanted,
      })[op],
  );
}
