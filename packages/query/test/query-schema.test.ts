import { VitrineError } from '@vitrine/core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkTemplate } from '../src/ast/check-query.js';
import schema from '../query.schema.json' with { type: 'json' };
import { nearly } from './mutations.js';
import { arbitraryQuery } from './reference/arbitrary-query.js';
import { parametrized } from './reference/parametrized.js';

const validate = new Ajv2020({
  allErrors: true,
  strict: true,
  strictTypes: false,
  strictRequired: false,
}).compile(schema);

function isChecked(query: unknown): boolean {
  try {
    checkTemplate(undefined, query);
    return true;
  } catch (error) {
    if (error instanceof VitrineError) return false;
    throw error;
  }
}

it('accepts every query that the check accepts', () => {
  fc.assert(
    fc.property(arbitraryQuery, (query) => {
      expect(validate(query), JSON.stringify(validate.errors)).toBe(true);
      const apart = parametrized(query).query;
      expect(validate(apart), JSON.stringify(validate.errors)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

it('accepts whatever is nearly a query and passes the check', () => {
  fc.assert(
    fc.property(nearly(arbitraryQuery), (query) => {
      if (isChecked(query)) expect(validate(query), JSON.stringify(validate.errors)).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

const presence = { v: 1, from: 'presence' };

it.each<[string, unknown]>([
  ['nothing', null],
  ['no version', { from: 'brand' }],
  ['another version', { v: 2, from: 'brand' }],
  ['no such entity', { v: 1, from: 'brands' }],
  ['a field too many', { ...presence, limit: 3 }],
  ['a field of another entity', { ...presence, match: { tier: 'luxury' } }],
  ['a path of another entity', { ...presence, select: ['owner.name'] }],
  ['a group by a path of another entity', { ...presence, groupBy: { tier: 'tier' } }],
  ['no such operator', { ...presence, where: { op: 'equals', path: 'from', value: '2019' } }],
  ['an operand that is missing', { ...presence, where: { op: 'eq', path: 'from' } }],
  [
    'no such relation',
    { ...presence, where: { op: 'allen', path: 'time', relation: 'in', value: '2019' } },
  ],
  ['no stretch', { ...presence, where: { op: 'overlaps', path: 'time', value: '2019/2020/2021' } }],
  ['a list without items', { ...presence, match: { platform: [] } }],
  ['no day', { ...presence, asOf: {} }],
  ['a mode without a day', { ...presence, asOf: { knownAt: '2019', mode: 'certain' } }],
  ['groups and columns', { ...presence, select: ['brand'], groupBy: ['brand'] }],
  ['a measure without a path', { ...presence, measures: { n: { measure: 'sum' } } }],
  ['a reserved name', { ...presence, select: { certainty: 'id' } }],
  ['a page too long', { ...presence, page: { size: 1001 } }],
  ['no parameter', { ...presence, match: { platform: { param: 'Platform' } } }],
])('refuses %s, as the check does', (_, query) => {
  expect(validate(query)).toBe(false);
  expect(isChecked(query)).toBe(false);
});
