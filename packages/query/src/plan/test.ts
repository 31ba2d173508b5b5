import type { FuzzyDate, Quantity, ValidTime } from '@vitrine/core';
import type { Comparison, Condition, Scalar, TextOperator } from '../ast/types.js';
import { daySpan, stretch } from '../day.js';
import { inRelation, sharesDay, type Days } from '../logic/allen.js';
import { comparison, spanOfQuantity } from '../logic/compare.js';
import { both, either, maybe, no, truth, yes, type Truth } from '../logic/truth.js';
import type { Leaf } from '../model/path.js';
import { folded } from '../text/folded.js';
import { textsOf } from '../text/texts-of.js';
import { dayNumber, intervalOf } from '../time/interval.js';
import { unknown, type Ask } from './walk.js';

export type ValueCondition = Extract<
  Condition,
  {
    op:
      Exclude<Comparison, 'ne'> | TextOperator | 'in' | 'between' | 'known' | 'overlaps' | 'allen';
  }
>;

/** Compiles what a condition asks of one value at the end of its path. */
export function compileTest(condition: ValueCondition, leaf: Leaf): Ask {
  // The amount of an undisclosed deal exists, but nobody tells it.
  if (condition.op === 'known')
    return (value) => truth(value !== unknown && value !== 'undisclosed');
  const test = compileKnown(condition, leaf);
  return (value) => (value === unknown ? maybe : test(value));
}

function compileKnown(condition: Exclude<ValueCondition, { op: 'known' }>, leaf: Leaf): Ask {
  switch (condition.op) {
    case 'in':
      return compileIn(condition.values, leaf);
    case 'contains':
    case 'startsWith': {
      const { op } = condition;
      const part = folded(condition.text);
      const has = (text: string): boolean =>
        op === 'contains' ? folded(text).includes(part) : folded(text).startsWith(part);
      return (value) => truth(textsOf(value).some(has));
    }
    case 'between': {
      const low = compileCompared('ge', condition.from, leaf);
      const high = compileCompared('le', condition.to, leaf);
      return (value) => both(low(value), high(value));
    }
    case 'overlaps':
      return ofInterval(sharesDay(daysOf(condition.value)));
    case 'allen': {
      const { relation, value } = condition;
      const wanted = typeof relation === 'string' ? [relation] : relation;
      return ofInterval(inRelation(wanted, daysOf(value)));
    }
    default:
      return compileCompared(condition.op, condition.value, leaf);
  }
}

// The model says what stands at the end of the path: an interval, a date, a quantity.
const ofInterval =
  (test: (interval: ReturnType<typeof intervalOf>) => Truth): Ask =>
  (value) =>
    test(intervalOf(value as ValidTime));

function daysOf(text: string): Days {
  const { first, last } = stretch(text) ?? {};
  return { first: dayNumber(first, -Infinity), last: dayNumber(last, Infinity) };
}

function compileIn(values: readonly Scalar[], leaf: Leaf): Ask {
  if (isPlain(leaf)) {
    const wanted: ReadonlySet<unknown> = new Set(values);
    return (value) => truth(wanted.has(value));
  }
  const tests = values.map((value) => compileCompared('eq', value, leaf));
  return (value) => {
    let found: Truth = no;
    for (const test of tests) {
      found = either(found, test(value));
      if (found === yes) break;
    }
    return found;
  };
}

/** Whether values of the kind are equal only where they are the same. */
const isPlain = ({ kind }: Leaf): boolean =>
  kind !== 'date' && kind !== 'quantity' && kind !== 'number' && kind !== 'localized';

/** How many steps it takes to ask one value. */
export function effortOf(condition: ValueCondition, leaf: Leaf): number {
  if (condition.op === 'in') return isPlain(leaf) ? 1 : condition.values.length;
  // Letters have to be folded before they are compared.
  return 'text' in condition ? 10 : 1;
}

function compileCompared(op: 'eq' | 'lt' | 'le' | 'gt' | 'ge', wanted: Scalar, leaf: Leaf): Ask {
  switch (leaf.kind) {
    case 'date': {
      const days = daySpan(String(wanted));
      const compare = comparison<string>(op, days?.first ?? '', days?.last ?? '~');
      return (value) => {
        const { earliest, latest } = value as FuzzyDate;
        return compare(earliest, latest);
      };
    }
    case 'number': {
      const compare = comparison(op, Number(wanted), Number(wanted));
      return (value) => compare(Number(value), Number(value));
    }
    case 'quantity': {
      if (wanted === 'undisclosed') return (value) => truth(value === wanted);
      const compare = comparison(op, Number(wanted), Number(wanted));
      return (value) => {
        if (value === 'undisclosed') return maybe;
        const { low, high, open } = spanOfQuantity(value as Quantity);
        return compare(low, high, open);
      };
    }
    case 'localized':
      return (value) => truth(textsOf(value).some((text) => text === wanted));
    default:
      return (value) => truth(value === wanted);
  }
}
