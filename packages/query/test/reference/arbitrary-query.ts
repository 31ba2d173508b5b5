import { states } from '@vitrine/core';
import fc from 'fast-check';
import { certainties } from '../../src/time/certainty.js';
import type { AsOf, Condition, Order, Query, Scalar } from '../../src/ast/types.js';
import { entity, entityNames } from '../../src/model/entities.js';
import type { EntityName } from '../../src/model/entity-types.js';
import type { Field } from '../../src/model/fields.js';
import { days, ids, words } from './arbitrary-atlas.js';

/** A path and what stands at its end, found by walking the model's table. */
export interface End {
  readonly path: string;
  readonly many: boolean;
  /** What conditions compare. */
  readonly kind: string;
  readonly values: readonly Scalar[];
  /** Where `exists` can go on from. */
  readonly scope?: Scope;
  /** The path of `disputed`. */
  readonly disputable: boolean;
  readonly lasting: boolean;
}

/** Where paths can start: a record, or a reference that carries its kind. */
export type Scope =
  | { readonly entity: EntityName }
  | { readonly reference: Extract<Field, { kind: 'reference' | 'owner' }> };

const dates: readonly string[] = [...days, '2019', '2019-06', '2018', '2020'];
const numbers: readonly number[] = [10, 11, 15, 21, 22, 1, 2, 45];
const texts: readonly string[] = [
  'Coach',
  'coach',
  '蔻驰',
  'GUCCI',
  'A',
  'L2',
  'US',
  'en',
  'nothing',
];

const idsOf = (name: EntityName): readonly string[] =>
  name in ids ? ids[name as keyof typeof ids] : [];

const deepest = 3;

const known = new Map<string, readonly End[]>();

/** All paths of up to three names that start in a scope. */
export function endsFrom(scope: Scope, depth = deepest): readonly End[] {
  const key = `${JSON.stringify(scope)} ${depth}`;
  const found = known.get(key) ?? ends(scope, depth);
  known.set(key, found);
  return found;
}

function ends(scope: Scope, depth: number): readonly End[] {
  if (depth === 0) return [];
  if ('reference' in scope) return endsOfReference(scope.reference, depth);
  const { fields, claimed, lasting } = entity(scope.entity);
  return Object.entries(fields).flatMap(([name, field]) => {
    const here = endOf(scope.entity, name, field);
    const disputable = claimed && !['records', 'sources', 'owner', 'standing'].includes(field.kind);
    const beyond = here.scope ? endsFrom(here.scope, depth - 1) : beyondPlain(field, depth - 1);
    return [{ ...here, disputable }, ...beyond.map((end) => after(name, here.many, end))].filter(
      (end) => lasting || !end.path.startsWith('standing'),
    );
  });
}

const after = (name: string, many: boolean, end: End): End => ({
  ...end,
  path: `${name}.${end.path}`,
  many: many || end.many,
});

const plainEnd = (path: string, kind: string, values: readonly Scalar[]): End => ({
  path,
  kind,
  values,
  many: false,
  disputable: false,
  lasting: false,
});

function endsOfReference(
  field: Extract<Field, { kind: 'reference' | 'owner' }>,
  depth: number,
): End[] {
  const all = field.to.flatMap((name) => idsOf(name));
  return [
    plainEnd('id', 'id', all),
    plainEnd('type', 'word', field.to),
    plainEnd('name', 'localized', texts),
    ...field.to.flatMap((name) => [
      { ...plainEnd(name, 'id', idsOf(name)), scope: { entity: name } },
      ...endsFrom({ entity: name }, depth - 1).map((end) => after(name, false, end)),
    ]),
    ...('beside' in field && 'role' in field.beside
      ? [plainEnd('role', 'word', words['party-role'] ?? [])]
      : []),
  ];
}

function beyondPlain(field: Field, depth: number): readonly End[] {
  if (depth === 0) return [];
  switch (field.kind) {
    case 'term':
      return [plainEnd('name', 'localized', texts), plainEnd('vocabulary', 'text', texts)];
    case 'localized':
      return [plainEnd('en', 'text', texts), plainEnd('zh-Hans', 'text', texts)];
    case 'quantity':
      return [plainEnd('unit', 'word', ['percent', 'users', 'USD'])];
    default:
      return [];
  }
}

function endOf(owner: EntityName, path: string, field: Field): End {
  const end = (kind: string, values: readonly Scalar[], scope?: Scope): End => ({
    ...plainEnd(path, kind, values),
    many: 'many' in field && field.many,
    ...(scope && { scope }),
  });
  switch (field.kind) {
    case 'id':
      return end('id', idsOf(owner));
    case 'ref':
      return end('id', idsOf(field.to), { entity: field.to });
    case 'records':
      return {
        ...end('id', idsOf(field.of), { entity: field.of }),
        many: true,
        lasting: entity(field.of).lasting,
      };
    case 'sources':
      return { ...end('id', ids.source, { entity: 'source' }), many: true };
    case 'reference':
    case 'owner':
      return end(
        'id',
        field.to.flatMap((name) => idsOf(name)),
        { reference: field },
      );
    case 'term':
      return end('word', words[field.vocabulary] ?? []);
    case 'word':
      return end('word', field.words);
    case 'standing':
      return end('standing', states);
    case 'date':
      return end('date', dates);
    case 'quantity':
      return end('quantity', numbers);
    case 'number':
      return end('number', numbers);
    case 'boolean':
      return end('boolean', [true, false]);
    case 'text':
    case 'localized':
      return end(field.kind, texts);
  }
}

const ordered = ['date', 'quantity', 'number'];

/** Most paths are long, but most of what can go wrong is on short ones. */
function oneOf(all: readonly End[]): fc.Arbitrary<End> {
  const ofLength = (length: number) => all.filter(({ path }) => path.split('.').length === length);
  const lengths = [ofLength(1), ofLength(2), ofLength(3)].filter((list) => list.length > 0);
  return fc.oneof(...lengths.map((list) => fc.constantFrom(...list)));
}

/** A condition on the end of a path, with values of its kind. */
function conditionAt(end: End, dated: boolean, depth: number): fc.Arbitrary<Condition> {
  const { path, kind, scope } = end;
  const choices: fc.Arbitrary<Condition>[] = [fc.constant({ op: 'known', path })];
  if (end.disputable) choices.push(fc.constant({ op: 'disputed', path }));
  if (end.values.length > 0) {
    const value = fc.constantFrom(...end.values);
    const least = kind === 'quantity' ? fc.oneof(value, fc.constant('undisclosed')) : value;
    choices.push(
      fc.record({ op: fc.constantFrom('eq', 'ne'), path: fc.constant(path), value: least }),
      fc.record({
        op: fc.constant('in'),
        path: fc.constant(path),
        values: fc.array(least, { minLength: 1, maxLength: 2 }),
      }),
    );
    if (ordered.includes(kind)) {
      const number = value as fc.Arbitrary<string | number>;
      choices.push(
        fc.record({ op: fc.constantFrom('lt', 'le', 'gt', 'ge'), path: fc.constant(path), value }),
        fc.record({
          op: fc.constant('between'),
          path: fc.constant(path),
          from: number,
          to: number,
        }),
      );
    }
    if (kind === 'text' || kind === 'localized') {
      const text = fc.constantFrom('co', 'CI', '蔻', 'gucci', '', 'x');
      choices.push(fc.record({ op: fc.constant('contains'), path: fc.constant(path), text }));
    }
  }
  if (scope && depth > 0) {
    const standing = fc.subarray([...states], { minLength: 1 });
    choices.push(
      fc.record(
        {
          op: fc.constant('exists' as const),
          path: fc.constant(path),
          where: condition(scope, dated, depth - 1),
          ...(end.lasting && dated && { standing }),
        },
        { requiredKeys: ['op', 'path'] },
      ),
    );
  }
  return fc.oneof(...choices);
}

export function condition(scope: Scope, dated: boolean, depth: number): fc.Arbitrary<Condition> {
  const usable = endsFrom(scope).filter((end) => dated || end.kind !== 'standing');
  const leaf = oneOf(usable).chain((end) => conditionAt(end, dated, depth));
  if (depth === 0) return leaf;
  const part = condition(scope, dated, depth - 1);
  const of = fc.array(part, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    { weight: 3, arbitrary: leaf },
    { weight: 1, arbitrary: of.map((parts): Condition => ({ op: 'and', of: parts })) },
    { weight: 1, arbitrary: of.map((parts): Condition => ({ op: 'or', of: parts })) },
    { weight: 1, arbitrary: part.map((inner): Condition => ({ op: 'not', of: inner })) },
  );
}

const asOfArbitrary = (from: EntityName): fc.Arbitrary<AsOf | undefined> =>
  fc.option(
    fc.record(
      {
        on: fc.constantFrom(...dates),
        mode: fc.constantFrom(...certainties),
        ...(entity(from).lasting && { standing: fc.subarray([...states], { minLength: 1 }) }),
      },
      { requiredKeys: ['on'] },
    ),
    { nil: undefined, freq: 4 },
  );

const weighted: readonly EntityName[] = [
  ...entityNames,
  'presence',
  'presence',
  'observation',
  'brand',
];

/** Queries over every entity, operator and mode. */
export const arbitraryQuery: fc.Arbitrary<Query> = fc
  .constantFrom(...weighted)
  .chain((from) => fc.tuple(fc.constant(from), asOfArbitrary(from)))
  .chain(([from, asOf]) => {
    const scope: Scope = { entity: from };
    const dated = asOf !== undefined;
    const usable = endsFrom(scope).filter((end) => dated || end.kind !== 'standing');
    const matchable = usable.filter((end) => end.values.length > 0);
    const pair = oneOf(matchable).chain((end) => {
      const value = fc.constantFrom(...end.values);
      const wanted = fc.oneof(value, fc.array(value, { minLength: 1, maxLength: 2 }));
      return wanted.map((one) => [end.path, one] as const);
    });
    const order: fc.Arbitrary<Order> = fc.record(
      {
        path: oneOf(usable.filter((end) => !end.many)).map((end) => end.path),
        direction: fc.constantFrom('asc', 'desc'),
      },
      { requiredKeys: ['path'] },
    );
    const paths = fc.array(
      oneOf(usable).map((end) => end.path),
      {
        minLength: 1,
        maxLength: 4,
      },
    );
    const select = fc.oneof(
      paths,
      paths.map((list) => Object.fromEntries(list.map((path, index) => [`c${index}`, path]))),
    );
    const match = fc
      .array(pair, { minLength: 1, maxLength: 2 })
      .map((pairs) => Object.fromEntries(pairs));
    // Few records meet two conditions at once, and empty answers tell little.
    const asked = fc.oneof(
      { weight: 4, arbitrary: fc.record({ where: condition(scope, dated, 2) }) },
      { weight: 2, arbitrary: fc.record({ match }) },
      { weight: 1, arbitrary: fc.record({ match, where: condition(scope, dated, 1) }) },
      { weight: 1, arbitrary: fc.constant({}) },
    );
    const orderBy = fc.array(order, { minLength: 1, maxLength: 2 });
    return fc
      .tuple(asked, fc.record({ orderBy, select }, { requiredKeys: [] }))
      .map(([what, how]) => ({ v: 1, from, ...(asOf && { asOf }), ...what, ...how }));
  });
