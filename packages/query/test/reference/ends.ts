import { states } from '@vitrine/core';
import type { Scalar } from '../../src/ast/types.js';
import { entity } from '../../src/model/entities.js';
import type { EntityName } from '../../src/model/entity-types.js';
import type { Field } from '../../src/model/fields.js';
import { days, formerBrand, ids, stretches, words } from './pools.js';

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
  /** Depends on the day, through intervals, owners or relations to what lasts. */
  readonly timely: boolean;
  /** Hardly ever told, so that mostly nothing is there. */
  readonly dull: boolean;
}

/** Where paths can start: a record, or a reference that carries its kind. */
export type Scope =
  | { readonly entity: EntityName }
  | { readonly reference: Extract<Field, { kind: 'reference' | 'owner' }> };

export const dates: readonly string[] = [...days, '2019', '2019-06', '2018', '2020'];
const numbers: readonly number[] = [10, 11, 15, 21, 22, 1, 2, 45];
const years: readonly number[] = [2018, 2019, 2020];
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

/** Fields that hold the same everywhere, or that generated records leave out. */
const dull: readonly string[] = [
  'aliases',
  'author',
  'change',
  'definition',
  'latinNameInChina',
  'language',
  'measures',
  'otherUrls',
  'plannedTo',
  'subjects',
  'temporary',
  'titleSupplied',
  'url',
  'via',
  'vocabulary',
  'zhHansBasis',
];

/** The ids that conditions may name, one of them a former one. */
const idsOf = (name: EntityName): readonly string[] => [
  ...(name in ids ? ids[name as keyof typeof ids] : []),
  ...(name === 'brand' ? [formerBrand] : []),
];

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
  const { fields, claimed } = entity(scope.entity);
  return Object.entries(fields).flatMap(([name, field]) => {
    const here = endOf(scope.entity, name, field);
    const disputable = claimed && !notStated.includes(field.kind);
    const beyond = here.scope ? endsFrom(here.scope, depth - 1) : beyondPlain(field, depth - 1);
    return [{ ...here, disputable }, ...beyond.map((end) => after(name, here.many, end))];
  });
}

/** Fields that no claim states, so that none can be in dispute. */
const notStated: readonly string[] = [
  'records',
  'sources',
  'owner',
  'standing',
  'interval',
  'happened',
];

const after = (name: string, many: boolean, end: End): End => ({
  ...end,
  path: `${name}.${end.path}`,
  many: many || end.many,
  timely: end.timely || timelyNames.includes(name),
  dull: end.dull || dull.includes(name),
});

const timelyNames: readonly string[] = [
  'owner',
  'presences',
  'ownerships',
  'holdings',
  'appointments',
  'capabilities',
  'standing',
];

const plainEnd = (path: string, kind: string, values: readonly Scalar[]): End => ({
  path,
  kind,
  values,
  many: false,
  disputable: false,
  lasting: false,
  timely: kind === 'interval' || timelyNames.includes(path),
  dull: dull.includes(path),
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
    case 'date':
    case 'happened':
      return [plainEnd('year', 'number', years)];
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
      return { ...end('sources', ids.source, { entity: 'source' }), many: true };
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
    case 'interval':
      return end('interval', stretches);
    case 'date':
    case 'happened':
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
