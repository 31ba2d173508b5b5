import { states } from '@vitrine/core';
import fc from 'fast-check';
import { allenRelations, type Condition } from '../../src/ast/types.js';
import { endsFrom, type End, type Scope } from './ends.js';
import { choice, openStretches } from './pools.js';

export const ordered: readonly string[] = ['date', 'quantity', 'number'];

/** Most paths are long, but most of what can go wrong is on short ones, and on those that lead somewhere. */
export function oneOf(all: readonly End[]): fc.Arbitrary<End> {
  const told = all.filter(({ dull }) => !dull);
  return told.length === 0 || told.length === all.length
    ? ofAnyLength(all)
    : choice({ weight: 9, arbitrary: ofAnyLength(told) }, ofAnyLength(all));
}

function ofAnyLength(all: readonly End[]): fc.Arbitrary<End> {
  const ofLength = (length: number) => all.filter(({ path }) => path.split('.').length === length);
  const lengths = [ofLength(1), ofLength(2), ofLength(3)].filter((list) => list.length > 0);
  return choice(...lengths.map((list) => fc.constantFrom(...list)));
}

const standing = fc.subarray([...states], { minLength: 1 });

function ofInterval({ path, values }: End): fc.Arbitrary<Condition> {
  const value = fc.constantFrom(...values.map(String));
  const relation = choice(
    fc.constantFrom(...allenRelations),
    fc.subarray([...allenRelations], { minLength: 1, maxLength: 4 }),
  );
  return choice(
    {
      weight: 3,
      arbitrary: fc.record({
        op: fc.constant('allen' as const),
        path: fc.constant(path),
        relation,
        value,
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        op: fc.constant('overlaps' as const),
        path: fc.constant(path),
        value: choice({ weight: 3, arbitrary: value }, fc.constantFrom(...openStretches)),
      }),
    },
  );
}

/** A condition on the end of a path, with values of its kind. */
function conditionAt(end: End, dated: boolean, depth: number): fc.Arbitrary<Condition> {
  const { path: name, kind, scope } = end;
  const path = fc.constant(name);
  const choices: fc.WeightedArbitrary<Condition>[] = [
    { weight: 1, arbitrary: fc.constant({ op: 'known', path: name }) },
  ];
  const add = (weight: number, arbitrary: fc.Arbitrary<Condition>) =>
    choices.push({ weight, arbitrary });
  if (end.disputable) add(1, fc.constant({ op: 'disputed', path: name }));
  if (kind === 'interval') add(6, ofInterval(end));
  else if (end.values.length > 0) {
    const value = fc.constantFrom(...end.values);
    const least = kind === 'quantity' ? choice(value, fc.constant('undisclosed')) : value;
    const values = fc.array(least, { minLength: 1, maxLength: 2 });
    add(3, fc.record({ op: fc.constantFrom('eq', 'ne'), path, value: least }));
    add(2, fc.record({ op: fc.constant('in'), path, values }));
    if (ordered.includes(kind)) {
      const bound = value as fc.Arbitrary<string | number>;
      add(8, fc.record({ op: fc.constantFrom('lt', 'le', 'gt', 'ge'), path, value }));
      add(3, fc.record({ op: fc.constant('between'), path, from: bound, to: bound }));
    }
    if (kind === 'text' || kind === 'localized') {
      const text = fc.constantFrom('co', 'CI', '蔻', 'gucci', '', 'x');
      add(3, fc.record({ op: fc.constantFrom('contains', 'startsWith'), path, text }));
    }
  }
  if (scope && depth > 0) {
    const exists = {
      op: fc.constant('exists' as const),
      path,
      where: condition(scope, dated, depth - 1),
      ...(end.lasting && dated && { standing }),
    };
    add(4, fc.record(exists, { requiredKeys: ['op', 'path'] }));
  }
  return choice(...choices);
}

const made = new Map<string, fc.Arbitrary<Condition>>();

/** Conditions on what starts in a scope; made once for each, since making them takes long. */
export function condition(scope: Scope, dated: boolean, depth: number): fc.Arbitrary<Condition> {
  const key = `${JSON.stringify(scope)} ${dated} ${depth}`;
  const arbitrary = made.get(key) ?? make(scope, dated, depth);
  made.set(key, arbitrary);
  return arbitrary;
}

function make(scope: Scope, dated: boolean, depth: number): fc.Arbitrary<Condition> {
  const usable = endsFrom(scope).filter((end) => dated || end.kind !== 'standing');
  const lists = [
    { weight: 3, list: usable },
    { weight: 4, list: usable.filter((end) => end.timely) },
    { weight: 3, list: usable.filter((end) => end.kind === 'interval') },
    { weight: 2, list: usable.filter((end) => ordered.includes(end.kind)) },
  ].filter(({ list }) => list.length > 0);
  const end = choice(...lists.map(({ weight, list }) => ({ weight, arbitrary: oneOf(list) })));
  const leaf = end.chain((at) => conditionAt(at, dated, depth));
  if (depth === 0) return leaf;
  const part = condition(scope, dated, depth - 1);
  const of = fc.array(part, { minLength: 1, maxLength: 3 });
  return choice(
    { weight: 4, arbitrary: leaf },
    { weight: 1, arbitrary: of.map((parts): Condition => ({ op: 'and', of: parts })) },
    { weight: 2, arbitrary: of.map((parts): Condition => ({ op: 'or', of: parts })) },
    { weight: 1, arbitrary: part.map((inner): Condition => ({ op: 'not', of: inner })) },
  );
}

/** A plain condition on what depends on the day, so that much of it is neither sure nor quite open. */
export function timelyCondition(scope: Scope): fc.Arbitrary<Condition> {
  const near = endsFrom(scope, 2).filter((end) => end.timely && end.kind !== 'standing');
  const end = fc.constantFrom(...near);
  const told = end.map(({ path }): Condition => ({ op: 'known', path }));
  const plain = choice(
    told,
    end.chain((at) => conditionAt(at, true, 1)),
  );
  return choice(
    { weight: 2, arbitrary: plain },
    { weight: 1, arbitrary: plain.map((of): Condition => ({ op: 'not', of })) },
  );
}
