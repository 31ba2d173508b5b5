import type { Condition } from '../ast/types.js';
import { both, either, maybe, negate, no, truth, yes, type Truth } from '../logic/truth.js';
import { disputableAt } from '../model/disputed.js';
import { resolvePath, valueOf, type Path, type Place, type Step } from '../model/path.js';
import { read } from '../read.js';
import { compileTest } from './test.js';
import { compileWalk, isTemporal, unknown, type Setting } from './walk.js';

/** Whether something meets a condition. */
export type Test = (at: unknown) => Truth;

/** Compiles a checked condition on what stands at a place. */
export function compileCondition(condition: Condition, from: Place, setting: Setting): Test {
  const inner = (part: Condition) => compileCondition(part, from, setting);
  switch (condition.op) {
    case 'and': {
      const tests = condition.of.map(inner);
      return (at) =>
        tests.reduce<Truth>((met, test) => (met === no ? no : both(met, test(at))), yes);
    }
    case 'or': {
      const tests = condition.of.map(inner);
      return (at) =>
        tests.reduce<Truth>((met, test) => (met === yes ? yes : either(met, test(at))), no);
    }
    case 'not': {
      const test = inner(condition.of);
      return (at) => negate(test(at));
    }
    case 'ne': {
      // Of several values none may be equal, so the whole is negated, not the test of each.
      const equal = inner({ ...condition, op: 'eq' });
      return (at) => negate(equal(at));
    }
    case 'exists': {
      const path = resolved(from, condition.path);
      const walk = compileWalk(withStanding(path.steps, condition.standing), setting);
      if (!condition.where) return (at) => walk(at, (value) => truth(value !== unknown));
      const test = compileCondition(condition.where, path.place, setting);
      return (at) => walk(at, (value) => (value === unknown ? maybe : test(value)));
    }
    case 'disputed': {
      const asked = disputableAt(from, condition.path);
      if (!asked) throw new RangeError('The condition was not checked.');
      const walk = compileWalk(toRecord(asked.record), setting);
      return (at) => walk(at, (record) => truth(isDisputed(record, asked.field)));
    }
    case 'overlaps':
    case 'allen':
      throw new RangeError(`The operator \`${condition.op}\` is not executed yet.`);
    default: {
      const { steps, leaf } = valueOf(resolved(from, condition.path));
      const walk = compileWalk(steps, setting);
      const test = compileTest(condition, leaf);
      return (at) => walk(at, test);
    }
  }
}

/** Whether how sure a condition is depends on how sure the relations are that it follows. */
export function isConditionTemporal(condition: Condition, from: Place): boolean {
  switch (condition.op) {
    case 'and':
    case 'or':
      return condition.of.some((part) => isConditionTemporal(part, from));
    case 'not':
      return isConditionTemporal(condition.of, from);
    default: {
      if (condition.path === undefined) return false;
      const path = resolved(from, condition.path);
      if (isTemporal(path.steps)) return true;
      return condition.op === 'exists' && condition.where !== undefined
        ? isConditionTemporal(condition.where, path.place)
        : false;
    }
  }
}

/** A path of a checked query; the check has made sure that there is one. */
export function resolved(from: Place, text: string): Path {
  const path = resolvePath(from, text);
  if ('wrong' in path) throw new RangeError(`The path \`${text}\` was not checked.`);
  return path;
}

function withStanding(
  steps: readonly Step[],
  standing: Extract<Condition, { op: 'exists' }>['standing'],
): readonly Step[] {
  const last = steps.at(-1);
  if (!standing || last?.step !== 'records') return steps;
  return [...steps.slice(0, -1), { ...last, standing }];
}

const toRecord = ({ place, steps }: Path): readonly Step[] =>
  place.at === 'ref' ? [...steps, { step: 'follow', entity: place.entity }] : steps;

function isDisputed(record: unknown, field: string | undefined): boolean {
  const disputed = read(record, 'disputed');
  if (!Array.isArray(disputed)) return false;
  return field === undefined ? disputed.length > 0 : disputed.includes(field);
}
