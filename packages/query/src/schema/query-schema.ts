import { states } from '@vitrine/core';
import { operators } from '../ast/check-condition.js';
import { limits } from '../ast/limits.js';
import {
  allenRelations,
  comparisons,
  pathMeasures,
  rowMeasures,
  textOperators,
} from '../ast/types.js';
import { entity, entityNames } from '../model/entities.js';
import type { EntityName } from '../model/entity-types.js';
import { certainties } from '../time/certainty.js';

/** A part of a JSON Schema. */
export type Schema = Readonly<Record<string, unknown>>;

const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });
const listOf = (items: Schema, more: object = {}): Schema => ({
  type: 'array',
  items,
  minItems: 1,
  ...more,
});
const wordOf = (words: readonly string[]): Schema => ({ enum: words });

/** An object of exactly these fields; those with a question mark may be left out. */
function objectOf(fields: Readonly<Record<string, Schema>>, more: object = {}): Schema {
  const named = Object.entries(fields).map(([name, schema]) => [name.replace('?', ''), schema]);
  return {
    type: 'object',
    properties: Object.fromEntries(named) as Readonly<Record<string, Schema>>,
    required: Object.keys(fields).filter((name) => !name.endsWith('?')),
    additionalProperties: false,
    ...more,
  };
}

const oneOf = (...choices: readonly Schema[]): Schema => ({ anyOf: choices });
const orParam = (schema: Schema): Schema => ({ anyOf: [schema, ref('param')] });

const year = String.raw`\d{4}(-\d{2}(-\d{2})?)?`;
const segment = '[A-Za-z][A-Za-z-]*';

const definitions: Readonly<Record<string, Schema>> = {
  param: objectOf(
    { param: { type: 'string', pattern: '^[a-z][A-Za-z0-9]{0,39}$' } },
    { description: 'Stands for a value that is given when the query runs.' },
  ),
  text: { type: 'string', maxLength: limits.textLength },
  scalar: orParam(oneOf(ref('text'), { type: ['number', 'boolean'] })),
  bound: orParam(oneOf(ref('text'), { type: 'number' })),
  day: orParam({
    type: 'string',
    pattern: `^${year}$`,
    description: 'A day, or a month or a year, which stands for its last day.',
  }),
  stretch: orParam({
    type: 'string',
    pattern: `^(${year}(/(${year}|\\.\\.))?|\\.\\./${year})$`,
    description: 'A day, a month, a year, or a stretch of two of them: 2019-04/2020-03.',
  }),
  path: {
    type: 'string',
    pattern: `^${segment}(\\.${segment}){0,${limits.pathLength - 1}}$`,
    description: 'Names of fields and relations joined by dots: brand.owner.name.',
  },
  alias: {
    type: 'string',
    maxLength: limits.aliasLength,
    not: wordOf(['certainty', '__proto__']),
    description: 'The name of a column.',
  },
  standing: listOf(wordOf(states)),
  condition: {
    type: 'object',
    properties: { op: wordOf(operators) },
    required: ['op'],
    anyOf: conditions(),
  },
  measure: oneOf(
    objectOf({ measure: { const: 'count' } }),
    objectOf({ measure: wordOf(pathMeasures), path: ref('path') }),
    objectOf({ measure: wordOf(rowMeasures), path: ref('path'), 'by?': ref('path') }),
  ),
};

function conditions(): readonly Schema[] {
  const path = ref('path');
  const condition = ref('condition');
  return [
    objectOf({ op: wordOf(comparisons), path, value: ref('scalar') }),
    objectOf({ op: { const: 'in' }, path, values: orParam(listOf(ref('scalar'))) }),
    objectOf({ op: { const: 'between' }, path, from: ref('bound'), to: ref('bound') }),
    objectOf({ op: wordOf(textOperators), path, text: orParam(ref('text')) }),
    objectOf({ op: { const: 'overlaps' }, path, value: ref('stretch') }),
    objectOf({
      op: { const: 'allen' },
      path,
      relation: oneOf(wordOf(allenRelations), listOf(wordOf(allenRelations))),
      value: ref('stretch'),
    }),
    objectOf({ op: { const: 'known' }, path }),
    objectOf({ op: { const: 'disputed' }, 'path?': path }),
    objectOf({
      op: { const: 'exists' },
      path,
      'where?': condition,
      'standing?': ref('standing'),
    }),
    objectOf({ op: wordOf(['and', 'or']), of: listOf(condition) }),
    objectOf({ op: { const: 'not' }, of: condition }),
  ];
}

/** Paths that begin at an entity. The fields are listed so that editors complete them. */
const pathsOf = (name: EntityName): Schema => {
  const fields = Object.keys(entity(name).fields);
  return {
    type: 'string',
    anyOf: [wordOf(fields), { pattern: `^(${fields.join('|')})(\\.|$)` }],
  };
};

/** Which paths an entity has, wherever a query names paths of its rows. */
function rulesOf(name: EntityName): Schema {
  const path = ref(`pathsOf_${name}`);
  const columns = {
    anyOf: [
      { type: 'array', items: path },
      { type: 'object', additionalProperties: path },
    ],
  };
  return {
    if: { properties: { from: { const: name } }, required: ['from'] },
    then: { properties: { match: { propertyNames: path }, select: columns, groupBy: columns } },
  };
}

const columns = (more: object, most: object): Schema =>
  oneOf(listOf(ref('path'), more), {
    type: 'object',
    propertyNames: ref('alias'),
    additionalProperties: ref('path'),
    minProperties: 1,
    ...most,
  });

/**
 * The JSON Schema of queries (draft 2020-12), for editors and other languages. It holds every rule of form and the
 * fields of every entity; what goes further along a path, ids and values is checked when a query is run.
 */
export const querySchema = (): Schema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'A query of a Vitrine atlas',
  ...objectOf(
    {
      v: { const: 1, description: 'The version of the language.' },
      from: { ...wordOf(entityNames), description: 'What rows are.' },
      'match?': {
        type: 'object',
        propertyNames: ref('path'),
        additionalProperties: oneOf(ref('scalar'), listOf(ref('scalar'))),
        description: 'Equality by path; a list means any of its values.',
      },
      'where?': { ...ref('condition'), description: 'What rows must meet.' },
      'asOf?': objectOf(
        {
          'on?': ref('day'),
          'mode?': wordOf(certainties),
          'standing?': ref('standing'),
          'knownAt?': ref('day'),
        },
        {
          anyOf: [{ required: ['on'] }, { required: ['knownAt'] }],
          dependentRequired: { mode: ['on'], standing: ['on'] },
          description: 'The day of the question, and the day by which it had to be known.',
        },
      ),
      'groupBy?': columns({ maxItems: limits.groups }, { maxProperties: limits.groups }),
      'measures?': {
        type: 'object',
        propertyNames: ref('alias'),
        additionalProperties: ref('measure'),
        minProperties: 1,
        description: 'What is told of a group, or without groupBy of the whole answer.',
      },
      'orderBy?': listOf(objectOf({ path: ref('text'), 'direction?': wordOf(['asc', 'desc']) }), {
        description: 'Of groups, path is the name of a column.',
      }),
      'select?': columns({}, {}),
      'page?': objectOf({
        'size?': orParam({ type: 'integer', minimum: 0, maximum: limits.pageSize }),
        'after?': orParam({ type: 'string', maxLength: limits.cursorLength }),
      }),
      'count?': { type: 'boolean', description: 'Count the whole answer beside the rows.' },
    },
    {
      allOf: entityNames.map(rulesOf),
      dependentSchemas: {
        select: { not: { anyOf: [{ required: ['groupBy'] }, { required: ['measures'] }] } },
      },
    },
  ),
  $defs: {
    ...definitions,
    ...Object.fromEntries(entityNames.map((name) => [`pathsOf_${name}`, pathsOf(name)])),
  },
});
