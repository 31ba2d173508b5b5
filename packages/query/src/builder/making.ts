import { VitrineError } from '@vitrine/core';
import type { GivenCondition as Condition } from '../ast/types.js';

/** The conditions made by the callback that is running, if one is. */
let making: Set<unknown> | undefined;

/** Notes that a condition was made, so that it can be told when it gets lost. */
export function made<C extends Condition>(condition: C): C {
  making?.add(condition);
  return condition;
}

/**
 * The condition that a callback gives. To JavaScript's own `&&` conditions are mere objects, of which it
 * keeps the last; that would silently ask something else. So whatever a callback makes must be part of
 * what it gives.
 *
 * @throws VitrineError `wrong-type` where it gives no condition, `lost-condition`
 */
export function conditionOf<Row>(
  path: string,
  callback: (row: Row) => Condition,
  row: Row,
): Condition {
  const outer = making;
  const own = new Set<unknown>();
  making = own;
  try {
    const given: unknown = callback(row);
    if (!isCondition(given)) {
      const message =
        "return a condition such as p.brand.eq('coach'); join several with and(…), or(…) and not(…).";
      throw refusal('wrong-type', path, message);
    }
    refuseLost(path, own, given);
    return given;
  } finally {
    making = outer;
  }
}

function refuseLost(path: string, own: ReadonlySet<unknown>, given: Condition): void {
  const used = partsOf([given]);
  const lost = [...own].filter((condition) => !used.has(condition));
  if (lost.length === 0) return;
  const within = partsOf(lost.flatMap(inside));
  const count = 1 + lost.filter((condition) => !within.has(condition)).length;
  const message = `${count} conditions were made, but only one is used; join them with and(…) or or(…).`;
  throw refusal('lost-condition', path, message);
}

const refusal = (code: string, path: string, message: string): VitrineError =>
  new VitrineError(code, [{ code, path, message }]);

// A reference has no own names, so that it is no condition either. What else is wrong is told by the check.
const isCondition = (value: unknown): value is Condition =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, 'op');

/** The values and everything that they are made of. */
function partsOf(values: readonly unknown[]): ReadonlySet<unknown> {
  const parts = new Set<unknown>();
  const open = [...values];
  while (open.length > 0) {
    const part = open.pop();
    if (parts.has(part)) continue;
    parts.add(part);
    open.push(...inside(part));
  }
  return parts;
}

/** The conditions right inside of one. Callers without types may have put anything there. */
function inside(condition: unknown): readonly unknown[] {
  if (!isCondition(condition)) return [];
  if ('of' in condition) return Array.isArray(condition.of) ? condition.of : [condition.of];
  return 'where' in condition ? [condition.where] : [];
}
