import { states } from '@vitrine/core';
import { disputableAt } from '../model/disputed.js';
import { entity } from '../model/entities.js';
import { valueOf, type Leaf, type Path, type Place } from '../model/path.js';
import { checkPath } from './check-path.js';
import { checkValue } from './check-value.js';
import { at, join, type Checker } from './checker.js';
import { limits } from './limits.js';
import { comparisons, type Comparison, type Condition } from './types.js';

const operators = [
  ...comparisons,
  'in',
  'between',
  'contains',
  'known',
  'disputed',
  'exists',
  'and',
  'or',
  'not',
] as const;

const ordered: ReadonlySet<Leaf['kind']> = new Set(['date', 'quantity', 'number']);
const texts: ReadonlySet<Leaf['kind']> = new Set(['text', 'localized']);

/** A condition on what stands at a place, its fields in a fixed order. */
export function checkCondition(
  checker: Checker,
  from: Place,
  value: unknown,
  path: string,
  depth = 1,
): Condition | undefined {
  if (!checker.admit(path)) return undefined;
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

function checkComparison(
  checker: Checker,
  from: Place,
  op: Comparison | 'in' | 'between' | 'contains' | 'known',
  object: Readonly<Record<string, unknown>>,
  path: string,
): Condition | undefined {
  const names = {
    in: ['values'],
    between: ['from', 'to'],
    contains: ['text'],
    known: [],
  } as const;
  const operands = op in names ? names[op as keyof typeof names] : (['value'] as const);
  const fields = checker.fields(object, path, ['op', 'path', ...operands]);
  const resolved = fields && checkPath(checker, from, fields.path, join(path, 'path'));
  if (!fields || !resolved) return undefined;
  const { text } = resolved;
  const { leaf } = valueOf(resolved);
  if (op === 'known') return { op, path: text };
  const inOrder = op !== 'eq' && op !== 'ne' && op !== 'in' && op !== 'contains';
  if (inOrder && !ordered.has(leaf.kind)) {
    const message = `\`${text}\` has no order; only dates, quantities and numbers have.`;
    checker.report('wrong-operator', join(path, 'op'), message);
    return undefined;
  }
  const operand = (name: 'value' | 'from' | 'to') => {
    const place = join(path, name);
    const checked = checkValue(checker, leaf, fields[name], place);
    if (!inOrder || checked !== 'undisclosed') return checked;
    checker.report('wrong-type', place, 'must be a finite number: `undisclosed` has no order.');
    return undefined;
  };
  switch (op) {
    case 'in': {
      const values = checkValues(checker, leaf, fields.values, join(path, 'values'));
      return values && { op, path: text, values };
    }
    case 'between': {
      const [low, high] = [operand('from'), operand('to')];
      if (low === undefined || high === undefined) return undefined;
      if (typeof low === 'boolean' || typeof high === 'boolean') return undefined;
      return { op, path: text, from: low, to: high };
    }
    case 'contains': {
      if (!texts.has(leaf.kind)) {
        const message = `\`${text}\` is no text; \`contains\` looks into names and other texts.`;
        checker.report('wrong-operator', join(path, 'op'), message);
        return undefined;
      }
      const part = checker.text(fields.text, join(path, 'text'));
      return part === undefined ? undefined : { op, path: text, text: part };
    }
    default: {
      const value = operand('value');
      return value === undefined ? undefined : { op, path: text, value };
    }
  }
}

export function checkValues(checker: Checker, leaf: Leaf, value: unknown, path: string) {
  const list = checker.list(value, path);
  const values = list?.map((item, index) => checkValue(checker, leaf, item, at(path, index)));
  return values?.every((item) => item !== undefined) ? values : undefined;
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
    checker.report('needs-day', path, '`standing` is that of a day; give `asOf` too.');
    return undefined;
  }
  const list = checker.list(value, path);
  const asked = list?.map((item, index) => checker.word(item, at(path, index), states));
  return asked && states.filter((state) => asked.includes(state));
}

const leadsToThings = ({ place }: Path): boolean =>
  place.at === 'record' || place.at === 'ref' || place.at === 'reference';

/** `disputed` names a field of something that claims make, perhaps behind relations. */
function checkDisputed(
  checker: Checker,
  from: Place,
  value: unknown,
  path: string,
): Condition | undefined {
  const place = value === undefined ? path : join(path, 'path');
  const resolved = value === undefined ? undefined : checkPath(checker, from, value, place);
  if (value !== undefined && !resolved) return undefined;
  if (disputableAt(from, resolved?.text)) {
    return { op: 'disputed', ...(resolved && { path: resolved.text }) };
  }
  checker.report('wrong-operator', place, 'No claims stand behind this; it cannot be disputed.');
  return undefined;
}
