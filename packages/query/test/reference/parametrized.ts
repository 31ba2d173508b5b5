import type { ParameterValue } from '../../src/index.js';
import type { Condition, Param, Query, Scalar } from '../../src/ast/types.js';

/** A query whose values are given apart. */
export interface Parametrized {
  readonly query: Query<Param>;
  readonly values: Readonly<Record<string, ParameterValue>>;
}

/** Takes every value out of a query. The list of an `in` goes as a whole, that of a match item by item. */
export function parametrized({ match, where, asOf, ...rest }: Query): Parametrized {
  const values: Record<string, ParameterValue> = {};
  const apart = (value: ParameterValue): Param => {
    const param = `value${Object.keys(values).length}`;
    values[param] = value;
    return { param };
  };
  const matched = Object.entries(match ?? {}).map(([path, wanted]) => [
    path,
    typeof wanted === 'object' ? wanted.map((one: Scalar) => apart(one)) : apart(wanted),
  ]);
  const query = {
    ...rest,
    ...(match && { match: Object.fromEntries(matched) as NonNullable<Query<Param>['match']> }),
    ...(where && { where: ofCondition(where, apart) }),
    ...(asOf && {
      asOf: {
        ...asOf,
        ...(asOf.on !== undefined && { on: apart(asOf.on) }),
        ...(asOf.knownAt !== undefined && { knownAt: apart(asOf.knownAt) }),
      },
    }),
  };
  return { query, values };
}

function ofCondition(
  condition: Condition,
  apart: (value: ParameterValue) => Param,
): Condition<Param> {
  switch (condition.op) {
    case 'and':
    case 'or':
      return { ...condition, of: condition.of.map((part) => ofCondition(part, apart)) };
    case 'not':
      return { ...condition, of: ofCondition(condition.of, apart) };
    case 'exists': {
      const { where, ...rest } = condition;
      return { ...rest, ...(where && { where: ofCondition(where, apart) }) };
    }
    case 'in':
      return { ...condition, values: apart(condition.values) };
    case 'between':
      return { ...condition, from: apart(condition.from), to: apart(condition.to) };
    case 'contains':
    case 'startsWith':
      return { ...condition, text: apart(condition.text) };
    case 'known':
    case 'disputed':
      return condition;
    default:
      return { ...condition, value: apart(condition.value) };
  }
}
