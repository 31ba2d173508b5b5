import { states } from '@vitrine/core';
import { disputableAt } from '../model/disputed.js';
import { entity } from '../model/entities.js';
import { valueOf, type Leaf, type Path, type Place } from '../model/path.js';
import { checkPath } from './check-path.js';
import { checkStretch, checkValue, checkValues } from './check-value.js';
import type { Checker } from './checker.js';
import { at, join } from './place.js';
import { limits } from './limits.js';
import { checkGiven } from './parameters.js';
import {
  allenRelations,
  comparisons,
  textOperators,
  type AllenRelation,
  type Condition,
  type Param,
} from './types.js';

/** A condition whose values may be left to parameters. */
type Given = Condition<Param>;

/** What can be asked of the value at the end of a path. */
const valueOperators = [
  ...comparisons,
  'in',
  'between',
  ...textOperators,
  'overlaps',
  'allen',
  'known',
] as const;
type ValueOperator = (typeof valueOperators)[number];

/** Every operator of the language. */
export const operators = [...valueOperators, 'disputed', 'exists', 'and', 'or', 'not'] as const;

const equal = ['eq', 'ne', 'in'] as const satisfies ValueOperator[];
const inOrder = ['lt', 'le', 'gt', 'ge', 'between'] as const satisfies ValueOperator[];

/** What can be asked of each kind of value. */
const operatorsOf: Readonly<Record<Leaf['kind'], readonly ValueOperator[]>> = {
  id: [...equal, 'known'],
  term: [...equal, 'known'],
  word: [...equal, 'known'],
  boolean: [...equal, 'known'],
  text: [...equal, ...textOperators, 'known'],
  localized: [...equal, ...textOperators, 'known'],
  date: [...equal, ...inOrder, 'known'],
  quantity: [...equal, ...inOrder, 'known'],
  number: [...equal, ...inOrder, 'known'],
  interval: ['overlaps', 'allen', 'known'],
};

/** A condition on what stands at a place, its fields in a fixed order. */
export function checkCondition(
  checker: Checker,
  from: Place,
  value: unknown,
  path: string,
  depth = 1,
): Given | undefined {
  if (depth > limits.depth) {
    checker.report('too-deep', path, `Conditions may nest at most ${limits.depth} deep.`);
    return undefined;
  }
  const object = checker.object(value, path);
  if (!object) return undefined;
  if (!Object.hasOwn(object, 'op')) {
    checker.report('missing-field', path, `\`op\` is missing; one of ${operators.join(', ')}.`);
    return undefined;
  }
  const op = checker.word(object['op'], join(path, 'op'), operators);
  const inner = (part: unknown, place: string, start = from) =>
    checkCondition(checker, start, part, place, depth + 1);
  switch (op) {
    case undefined:
      return undefined;
    case 'and':
    case 'or': {
      const fields = checker.fields(object, path, ['op', 'of']);
      const list = fields && checker.list(fields.of, join(path, 'of'));
      const of = list?.map((part, index) => inner(part, at(join(path, 'of'), index)));
      return of?.every((part) => part !== undefined) ? { op, of } : undefined;
    }
    case 'not': {
      const fields = checker.fields(object, path, ['op', 'of']);
      const of = fields && inner(fields.of, join(path, 'of'));
      return of && { op, of };
    }
    case 'exists': {
      const fields = checker.fields(object, path, ['op', 'path'], ['where', 'standing']);
      const to = fields && checkPath(checker, from, fields.path, join(path, 'path'));
      if (!to) return undefined;
      if (!leadsToThings(to)) {
        checker.report(
          'wrong-operator',
          join(path, 'path'),
          `\`${to.text}\` leads to no things; ask for it with another operator.`,
        );
        return undefined;
      }
      const wanted = Object.hasOwn(fields, 'where');
      const where = wanted ? inner(fields.where, join(path, 'where'), to.place) : undefined;
      const standing = Object.hasOwn(fields, 'standing')
        ? checkStanding(checker, to.place, fields.standing, join(path, 'standing'))
        : undefined;
      if (wanted && !where) return undefined;
      return { op, path: to.text, ...(where && { where }), ...(standing && { standing }) };
    }
    case 'disputed': {
      const fields = checker.fields(object, path, ['op'], ['path']);
      return fields && checkDisputed(checker, from, fields.path, path);
    }
    default:
      return checkComparison(checker, from, op, object, path);
  }
}

const operandsOf: Readonly<Partial<Record<ValueOperator, readonly Operand[]>>> = {
  in: ['values'],
  between: ['from', 'to'],
  contains: ['text'],
  startsWith: ['text'],
  allen: ['relation', 'value'],
  known: [],
};
type Operand = 'value' | 'values' | 'from' | 'to' | 'text' | 'relation';

function checkComparison(
  checker: Checker,
  from: Place,
  op: ValueOperator,
  object: Readonly<Record<string, unknown>>,
  path: string,
): Given | undefined {
  const fields = checker.fields(object, path, ['op', 'path', ...(operandsOf[op] ?? ['value'])]);
  const resolved = fields && checkPath(checker, from, fields.path, join(path, 'path'));
  if (!resolved) return undefined;
  const { text } = resolved;
  const { leaf } = valueOf(resolved);
  if (!operatorsOf[leaf.kind].includes(op)) {
    checker.report('wrong-operator', join(path, 'op'), wrongOperator(op, text, leaf));
    return undefined;
  }
  const given = <T>(name: Operand, check: (value: unknown, place: string) => T | undefined) =>
    checkGiven(checker, fields[name], join(path, name), check);
  const plain = (value: unknown, place: string) => checkValue(checker, leaf, value, place);
  const bound = (name: Operand) =>
    given(name, (value, place) => checkBound(checker, leaf, value, place));
  switch (op) {
    case 'known':
      return { op, path: text };
    case 'eq':
    case 'ne': {
      const value = given('value', plain);
      return value === undefined ? undefined : { op, path: text, value };
    }
    case 'in': {
      const values = given('values', (list, place) => checkValues(checker, leaf, list, place));
      return values && { op, path: text, values };
    }
    case 'between': {
      const [low, high] = [bound('from'), bound('to')];
      if (low === undefined || high === undefined) return undefined;
      return { op, path: text, from: low, to: high };
    }
    case 'contains':
    case 'startsWith': {
      const part = given('text', (value, place) => checker.text(value, place));
      return part === undefined ? undefined : { op, path: text, text: part };
    }
    case 'overlaps': {
      const value = given('value', (days, place) => checkStretch(checker, days, place, 'open'));
      return value === undefined ? undefined : { op, path: text, value };
    }
    case 'allen': {
      const relation = checkRelation(checker, fields.relation, join(path, 'relation'));
      const value = given('value', (days, place) => checkStretch(checker, days, place, 'closed'));
      if (relation === undefined || value === undefined) return undefined;
      return { op, path: text, relation, value };
    }
    default: {
      const value = bound('value');
      return value === undefined ? undefined : { op, path: text, value };
    }
  }
}

/** A value that others lie before or after. */
function checkBound(
  checker: Checker,
  leaf: Leaf,
  value: unknown,
  path: string,
): string | number | undefined {
  const checked = checkValue(checker, leaf, value, path);
  if (checked !== 'undisclosed') return typeof checked === 'boolean' ? undefined : checked;
  checker.report('wrong-type', path, 'must be a finite number: `undisclosed` has no order.');
  return undefined;
}

function checkRelation(
  checker: Checker,
  value: unknown,
  path: string,
): AllenRelation | readonly AllenRelation[] | undefined {
  if (!Array.isArray(value)) return checker.word(value, path, allenRelations);
  const relations = checker.words(value, path, allenRelations);
  return relations?.length === 1 ? relations[0] : relations;
}

function wrongOperator(op: ValueOperator, path: string, leaf: Leaf): string {
  const takes = `it takes ${operatorsOf[leaf.kind].join(', ')}.`;
  if (op === 'contains' || op === 'startsWith') return `\`${path}\` is no text; ${takes}`;
  if (op === 'overlaps' || op === 'allen') return `\`${path}\` is no interval; ${takes}`;
  if (leaf.kind === 'interval') return `\`${path}\` is an interval; ${takes}`;
  return `\`${path}\` has no order; ${takes}`;
}

/** The states of a list, each once and in their fixed order. */
export function checkStanding(checker: Checker, place: Place, value: unknown, path: string) {
  if (place.at !== 'record' || !entity(place.entity).lasting) {
    const message =
      'Only what lasts has a standing: presences, ownerships, appointments, capabilities.';
    checker.report('wrong-operator', path, message);
    return undefined;
  }
  if (!checker.dated) {
    checker.report('needs-day', path, '`standing` is that of a day; give `asOf.on` too.');
    return undefined;
  }
  return checker.words(value, path, states);
}

const leadsToThings = ({ place }: Path): boolean =>
  place.at === 'record' || place.at === 'ref' || place.at === 'reference';

/** `disputed` names a field of something that claims make, perhaps behind relations. */
function checkDisputed(
  checker: Checker,
  from: Place,
  value: unknown,
  path: string,
): Given | undefined {
  const place = value === undefined ? path : join(path, 'path');
  const resolved = value === undefined ? undefined : checkPath(checker, from, value, place);
  if (value !== undefined && !resolved) return undefined;
  if (disputableAt(from, resolved?.text)) {
    return { op: 'disputed', ...(resolved && { path: resolved.text }) };
  }
  checker.report('wrong-operator', place, 'No claims stand behind this; it cannot be disputed.');
  return undefined;
}
