import type { FuzzyDate, Quantity } from '@vitrine/core';
import type { Comparison, Condition, Scalar } from '../ast/types.js';
import { daySpan } from '../day.js';
import {
  isAfter,
  isBefore,
  spanOfDate,
  spanOfDays,
  spanOfNumber,
  spanOfQuantity,
  type Span,
} from '../logic/compare.js';
import { both, either, maybe, negate, no, truth, type Truth } from '../logic/truth.js';
import type { Leaf } from '../model/path.js';
import { folded } from '../text/folded.js';
import { unknown, type See } from './walk.js';

type ValueCondition = Extract<
  Condition,
  { op: Exclude<Comparison, 'ne'> | 'in' | 'between' | 'contains' | 'known' }
>;

/** Compiles what a condition asks of one value at the end of its path. */
export function compileTest(condition: ValueCondition, leaf: Leaf): See {
  // The amount of an undisclosed deal exists, but nobody tells it.
  if (condition.op === 'known')
    return (value) => truth(value !== unknown && value !== 'undisclosed');
  const test = compileKnown(condition, leaf);
  return (value) => (value === unknown ? maybe : test(value));
}

function compileKnown(condition: Exclude<ValueCondition, { op: 'known' }>, leaf: Leaf): See {
  switch (condition.op) {
    case 'eq':
      return compileEquals(condition.value, leaf);
    case 'in': {
      const tests = condition.values.map((value) => compileEquals(value, leaf));
      return (value) => tests.reduce<Truth>((found, test) => either(found, test(value)), no);
    }
    case 'contains': {
      const part = folded(condition.text);
      return (value) => truth(textsOf(value).some((text) => folded(text).includes(part)));
    }
    case 'between': {
      const [low, high] = [
        compileOrdered('ge', condition.from, leaf),
        compileOrdered('le', condition.to, leaf),
      ];
      return (value) => both(low(value), high(value));
    }
    default:
      return compileOrdered(condition.op, condition.value, leaf);
  }
}

function compileEquals(wanted: Scalar, leaf: Leaf): See {
  switch (leaf.kind) {
    case 'date':
    case 'quantity':
    case 'number': {
      if (wanted === 'undisclosed') return (value) => truth(value === wanted);
      const least = compileOrdered('ge', wanted, leaf);
      const most = compileOrdered('le', wanted, leaf);
      return (value) => both(least(value), most(value));
    }
    case 'localized':
      return (value) => truth(textsOf(value).some((text) => text === wanted));
    default:
      return (value) => truth(value === wanted);
  }
}

function compileOrdered(op: 'lt' | 'le' | 'gt' | 'ge', wanted: Scalar, leaf: Leaf): See {
  if (leaf.kind === 'date') {
    const days = daySpan(String(wanted));
    const span: Span<string> = days ? spanOfDays(days) : {};
    // The model says that a date stands at the end of the path.
    return (value) => compare(op, spanOfDate(value as FuzzyDate), span);
  }
  const span = spanOfNumber(Number(wanted));
  return (value) => {
    if (value === 'undisclosed') return maybe;
    // The model says that a number or a quantity stands at the end of the path.
    const found =
      typeof value === 'number' ? spanOfNumber(value) : spanOfQuantity(value as Quantity);
    return compare(op, found, span);
  };
}

function compare<Point extends string | number>(
  op: 'lt' | 'le' | 'gt' | 'ge',
  value: Span<Point>,
  wanted: Span<Point>,
): Truth {
  switch (op) {
    case 'lt':
      return isBefore(value, wanted);
    case 'ge':
      return negate(isBefore(value, wanted));
    case 'gt':
      return isAfter(value, wanted);
    case 'le':
      return negate(isAfter(value, wanted));
  }
}

function textsOf(value: unknown): readonly string[] {
  const texts = typeof value === 'object' && value !== null ? Object.values(value) : [value];
  return texts.filter((text) => typeof text === 'string');
}
