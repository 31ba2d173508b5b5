import { suggest, VitrineError, type State } from '@vitrine/core';
import type {
  AllenRelation,
  GivenCondition as Condition,
  Order,
  Param,
  Scalar as Value,
} from '../ast/types.js';

/** What stands in a condition: a value, or a parameter. */
type Scalar = Value | Param;
type Bound = string | number | Param;
import { conditionOf, made } from './making.js';
import { namesAt, stepInto, type Path, startAt, type Place } from '../model/path.js';

/** The paths behind references. Kept apart from the references, whose every property is a name of the model. */
const paths = new WeakMap<object, Path>();

/** The text of the path that a reference stands for. */
export function pathOf(reference: object): string {
  const path = paths.get(reference);
  if (!path) {
    throw new VitrineError('wrong-type', [
      { code: 'wrong-type', path: '', message: 'Give a reference, such as `p => p.brand.name`.' },
    ]);
  }
  return path.text;
}

type Operator = (path: string, ...operands: never[]) => unknown;

const comparison =
  (op: 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge') =>
  (path: string, value: Scalar): Condition =>
    made({ op, path, value });

const operators: Readonly<Record<string, Operator>> = {
  eq: comparison('eq'),
  ne: comparison('ne'),
  lt: comparison('lt'),
  le: comparison('le'),
  gt: comparison('gt'),
  ge: comparison('ge'),
  in: (path, values: readonly Scalar[] | Param): Condition => made({ op: 'in', path, values }),
  between: (path, from: Bound, to: Bound): Condition => made({ op: 'between', path, from, to }),
  contains: (path, text: string | Param): Condition => made({ op: 'contains', path, text }),
  startsWith: (path, text: string | Param): Condition => made({ op: 'startsWith', path, text }),
  overlaps: (path, value: string | Param): Condition => made({ op: 'overlaps', path, value }),
  allen: (path, relation: AllenRelation | readonly AllenRelation[], value: string): Condition =>
    made({ op: 'allen', path, relation, value }),
  known: (path): Condition => made({ op: 'known', path }),
  disputed: (path): Condition => made({ op: 'disputed', path }),
  asc: (path): Order => ({ path }),
  desc: (path): Order => ({ path, direction: 'desc' }),
};

/** Names that a reference has beside those of the model. */
export const operatorNames: readonly string[] = [...Object.keys(operators), 'some'];

/** A reference to what stands at a place; its properties are the fields and relations of the model. */
export const referenceTo = (place: Place): object => reference(startAt(place));

function reference(path: Path): object {
  const proxy: object = new Proxy(Object.freeze({}), {
    get(_, name) {
      if (typeof name === 'symbol') {
        // Printing a reference asks for symbols too; only using it as a value is a mistake.
        return name === Symbol.toPrimitive ? () => refuseValue(path) : undefined;
      }
      const next = stepInto(path, name);
      if (next) return reference(next);
      if (name === 'some') return some(path);
      const operator = Object.hasOwn(operators, name) ? operators[name] : undefined;
      if (operator) return (...operands: never[]) => operator(path.text, ...operands);
      if (name === 'toString' || name === 'valueOf' || name === 'toJSON') {
        return () => refuseValue(path);
      }
      return refuseName(path, name);
    },
    has: (_, name) => typeof name === 'string' && stepInto(path, name) !== undefined,
    set: () => false,
  });
  paths.set(proxy, path);
  return proxy;
}

const some =
  (path: Path) =>
  (
    where?: (thing: object) => Condition,
    options?: { readonly standing?: readonly State[] },
  ): Condition =>
    made({
      op: 'exists',
      path: path.text,
      ...(where && { where: conditionOf(path.text, where, referenceTo(path.place)) }),
      ...options,
    });

function refuseValue(path: Path): never {
  const message =
    `\`${path.text}\` is a reference, not a value: it has none before the query runs. ` +
    'Compare with `.eq(…)`, `.lt(…)`, …, and join conditions with `and(…)`, `or(…)` and `not(…)`.';
  throw new VitrineError('reference-as-value', [
    { code: 'reference-as-value', path: path.text, message },
  ]);
}

function refuseName(path: Path, name: string): never {
  const message = `unknown field ${suggest(name, [...namesAt(path.place), ...operatorNames])}`;
  throw new VitrineError('unknown-field', [{ code: 'unknown-field', path: path.text, message }]);
}
