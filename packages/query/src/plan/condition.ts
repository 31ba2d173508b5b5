import type { Condition } from '../ast/types.js';
import { both, either, maybe, negate, no, truth, yes, type Truth } from '../logic/truth.js';
import { disputableAt } from '../model/disputed.js';
import { resolvePath, valueOf, type Path, type Place, type Step } from '../model/path.js';
import { read } from '../read.js';
import { compileTest, effortOf } from './test.js';
import { compileWalk, unknown, type Ask, type Setting } from './walk.js';

/** Compiles a checked condition on what stands at a place. */
export function compileCondition(condition: Condition, from: Place, setting: Setting): Ask {
  const { work } = setting;
  switch (condition.op) {
    case 'and':
      return all(condition.of.map((part) => compileCondition(part, from, setting)));
    case 'or':
      return any(condition.of.map((part) => compileCondition(part, from, setting)));
    case 'not': {
      const test = compileCondition(condition.of, from, setting);
      return (at) => negate(test(at));
    }
    case 'ne': {
      // Of several values none may be equal, so the whole is negated, not the test of each.
      const equal = compileCondition({ ...condition, op: 'eq' }, from, setting);
      return (at) => negate(equal(at));
    }
    case 'exists': {
      const path = resolved(from, condition.path);
      const steps = withStanding(path.steps, condition.standing);
      if (!condition.where) {
        return compileWalk(steps, setting, (value) => truth(value !== unknown));
      }
      const test = compileCondition(condition.where, path.place, setting);
      return compileWalk(steps, setting, (value) => (value === unknown ? maybe : test(value)));
    }
    case 'disputed': {
      const asked = disputableAt(from, condition.path);
      if (!asked) throw new RangeError('The condition was not checked.');
      return compileWalk(toRecord(asked.record), setting, (record) => {
        work.spend(1);
        return truth(isDisputed(record, asked.field));
      });
    }
    default: {
      const { steps, leaf } = valueOf(resolved(from, condition.path));
      const test = compileTest(condition, leaf);
      const effort = effortOf(condition, leaf);
      return compileWalk(steps, setting, (value) => {
        work.spend(effort);
        return test(value);
      });
    }
  }
}

/** True as far as all of them are. */
export const all =
  (tests: readonly Ask[]): Ask =>
  (at) => {
    let met: Truth = yes;
    for (const test of tests) {
      met = both(met, test(at));
      if (met === no) break;
    }
    return met;
  };

const any =
  (tests: readonly Ask[]): Ask =>
  (at) => {
    let met: Truth = no;
    for (const test of tests) {
      met = either(met, test(at));
      if (met === yes) break;
    }
    return met;
  };

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
