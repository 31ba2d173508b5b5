import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromUrl, open, toUrl } from '../src/index.js';
import type { Query } from '../src/ast/types.js';
import { arbitraryTold } from './reference/arbitrary-atlas.js';
import { arbitraryQuery, withoutKnownAt } from './reference/arbitrary-query.js';
import type { Told } from './reference/known-at.js';
import { parametrized } from './reference/parametrized.js';
import { announceRun, pairs, patience, seed } from './reference/runs.js';

/** The forms that a query can be written in, each tried on fewer pairs than the whole is. */
const tries = { numRuns: Math.ceil(pairs / 10), seed };

announceRun('the forms of a query');

/** Tries every form on arbitrary queries that have answers often enough. */
function everyQuery(
  check: (told: Told, query: Query) => { readonly rows: readonly unknown[] },
): void {
  let answered = 0;
  fc.assert(
    fc.property(arbitraryTold, arbitraryQuery, (told, given) => {
      const query = told.material ? given : withoutKnownAt(given);
      answered += Number(check(told, query).rows.length > 0);
    }),
    tries,
  );
  expect(answered).toBeGreaterThan(tries.numRuns / 5);
}

/** The same value with the fields of its objects in the opposite order, where that has no meaning. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([name, inside]) => [name, inside] as const);
  return Object.fromEntries(
    fields
      .reverse()
      .map(([name, inside]) => [name, meantInOrder.has(name) ? inside : turned(inside)]),
  );
}

/** Columns come in the order in which they are asked for. */
const meantInOrder = new Set(['select', 'groupBy', 'measures']);

describe('whatever form a query has, the answer is the same', () => {
  it(
    'in its canonical form, which is its own canonical form',
    () => {
      everyQuery(({ atlas }, query) => {
        const db = open(atlas);
        const plain = db.run({ ...query, count: true });
        const { query: canonical, text, hash } = db.canonical(query);
        expect(db.run({ ...canonical, count: true })).toEqual(plain);
        expect(JSON.parse(text)).toEqual(canonical);
        expect(db.canonical(canonical)).toEqual({ query: canonical, text, hash });
        return plain;
      });
    },
    patience,
  );

  it(
    'with its fields in another order, and then with the same hash',
    () => {
      everyQuery(({ atlas }, query) => {
        const db = open(atlas);
        const other = turned(query);
        expect(db.canonical(other)).toEqual(db.canonical(query));
        const answer = db.run(query);
        expect(db.run(other)).toEqual(answer);
        return answer;
      });
    },
    patience,
  );

  it(
    'through an address and back',
    () => {
      everyQuery(({ atlas }, query) => {
        const db = open(atlas);
        const address = toUrl(query);
        // What an address bar, a link and a form make of it must not change it.
        const carried = new URL(`https://example.org/?${address}`).searchParams.toString();
        const answer = db.run(query);
        expect(db.canonical(fromUrl(address)).text).toBe(db.canonical(query).text);
        expect(db.run(fromUrl(address))).toEqual(answer);
        expect(db.run(fromUrl(carried))).toEqual(answer);
        return answer;
      });
    },
    patience,
  );

  it(
    'prepared once and run with values that are given apart, more than once',
    () => {
      everyQuery(({ atlas }, query) => {
        const db = open(atlas);
        const answer = db.run(query);
        const apart = parametrized(query);
        const prepared = db.prepare(apart.query);
        expect(prepared.run(apart.values)).toEqual(answer);
        expect(prepared.run(apart.values)).toEqual(answer);
        expect(prepared.count(apart.values)).toEqual(db.run({ ...query, count: true }).count);
        return answer;
      });
    },
    patience,
  );
});
