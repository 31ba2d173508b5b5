import type { Group } from './group.js';
import type { Plan } from './plan.js';

/** Where a row that was given out comes from: a place among the records of its entity, or a group of them. */
interface Origin {
  readonly plan: Plan;
  readonly of: number | Group;
}

/** A constructor that gives back the object it is given, so that a class can add private fields to it. */
const Given = function (row: object) {
  return row;
} as unknown as new (row: object) => object;

/**
 * Keeps the origin of a row in private fields of the row itself: nobody sees them, no copy has them, and they
 * cost a tenth of an entry in a `WeakMap`.
 */
class Marked extends Given {
  readonly #plan: Plan | (() => Plan);
  readonly #of: number | Group;

  constructor(row: object, plan: Plan | (() => Plan), of: number | Group) {
    super(row);
    this.#plan = plan;
    this.#of = of;
  }

  static originOf(row: unknown): Origin | undefined {
    if (typeof row !== 'object' || row === null || !(#plan in row)) return undefined;
    const plan = row.#plan;
    return { plan: typeof plan === 'function' ? plan() : plan, of: row.#of };
  }
}

/** Marks a new row with where it comes from, and gives it back. A plan may be left to when it is asked for. */
export function marked<Row extends object>(
  row: Row,
  plan: Plan | (() => Plan),
  of: number | Group,
): Row {
  new Marked(row, plan, of);
  return row;
}

/** Where a row comes from; `undefined` for what the engine did not give out, such as a copy of a row. */
export const originOf = (row: unknown): Origin | undefined => Marked.originOf(row);
