import { VitrineError } from '@vitrine/core';
import { atlas } from '@vitrine/core/atlas';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { fromUrl, limits, open, toUrl, type Database } from '../src/index.js';
import { nearly } from './mutations.js';
import { arbitraryTold } from './reference/arbitrary-atlas.js';
import { arbitraryQuery, withoutKnownAt } from './reference/arbitrary-query.js';
import { patience } from './reference/runs.js';

vi.setConfig({ testTimeout: patience });

const db = open(atlas);

/** What it comes to: an answer, or the code of a refusal. Anything else thrown is what these tests look for. */
function outcome(run: () => unknown): string {
  try {
    run();
    return 'answer';
  } catch (error) {
    if (error instanceof VitrineError && error.problems.every(({ message }) => message !== '')) {
      return error.code;
    }
    throw error;
  }
}

/** Gives an input to everything that takes one from outside. */
function ask(to: Database, input: unknown, values?: unknown): readonly string[] {
  // Callers without types give parameters of any kind.
  const given = values as Readonly<Record<string, string>> | undefined;
  return [
    () => to.run(input, given),
    () => to.explain(input, given),
    () => to.prepare(input).count(given),
    () => to.canonical(input),
    () => toUrl(input as never),
  ].map(outcome);
}

const prototypes = [Object, Array, Function, String, Number].map(({ prototype }) => prototype);
const untouched = prototypes.map((prototype) => Object.getOwnPropertyNames(prototype).join());

/** Nothing that is asked may leave its mark on what all objects share. */
const isUnpolluted = (): boolean =>
  prototypes.every((one, index) => Object.getOwnPropertyNames(one).join() === untouched[index]);

describe('whatever comes as a query gives an answer or says what is wrong', () => {
  it('anything that JavaScript has', () => {
    const anything = fc.anything({
      withBigInt: true,
      withBoxedValues: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSet: true,
      withSparseArray: true,
      withTypedArray: true,
    });
    const field = fc.constantFrom(
      'match',
      'where',
      'asOf',
      'groupBy',
      'measures',
      'select',
      'page',
    );
    fc.assert(
      fc.property(anything, field, anything, (input, name, part) => {
        expect(ask(db, input)).not.toContain('answer');
        ask(db, { v: 1, from: 'presence', [name]: part }, part);
        return isUnpolluted();
      }),
      { numRuns: 2000 },
    );
  });

  it('what is nearly a query, of any atlas', () => {
    let answers = 0;
    fc.assert(
      fc.property(
        arbitraryTold,
        fc.array(nearly(arbitraryQuery.map(withoutKnownAt)), { minLength: 40, maxLength: 40 }),
        (told, inputs) => {
          const of = open(told.atlas);
          for (const input of inputs) answers += Number(ask(of, input).includes('answer'));
          return isUnpolluted();
        },
      ),
      { numRuns: 50 },
    );
    // Both sides of the border are seen.
    expect(answers).toBeGreaterThan(100);
    expect(answers).toBeLessThan(1900);
  });

  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'then'];

  it.each(names)('%s as any name in it', (name) => {
    const own = (value: unknown): unknown => Object.fromEntries([[name, value]]);
    const presence = { v: 1, from: 'presence' };
    for (const part of [
      own('x'),
      { ...presence, from: name },
      { ...presence, match: own('x') },
      { ...presence, match: { brand: name, 'brand.name': name } },
      { ...presence, match: { [`brand.${name}`]: 'x' } },
      { ...presence, where: { op: name, path: 'from' } },
      { ...presence, where: { op: 'known', path: name } },
      { ...presence, where: { op: 'disputed', path: name } },
      { ...presence, where: { op: 'allen', path: 'time', relation: name, value: '2019' } },
      { ...presence, asOf: { on: '2019', mode: name } },
      { ...presence, orderBy: [{ path: name }] },
      { ...presence, groupBy: ['brand'], orderBy: [{ path: name }] },
      { ...presence, measures: { n: { measure: name, path: 'from' } } },
      { ...presence, match: { brand: { param: name } } },
    ]) {
      expect(ask(db, part)[0], JSON.stringify(part)).toBe('invalid-query');
    }
    expect(outcome(() => db.run(presence, own('x') as never))).toBe('invalid-query');
    const columns: Readonly<Record<string, unknown>>[] = [
      { select: own('id') },
      { groupBy: own('brand'), orderBy: [{ path: name }] },
      { measures: own({ measure: 'count' }) },
    ];
    for (const column of columns) {
      const query = { ...presence, ...column, page: { size: 1 } };
      if (name === '__proto__') {
        expect(outcome(() => db.run(query))).toBe('invalid-query');
      } else {
        const [row] = db.run(query).rows;
        expect(Object.keys(row ?? {})).toEqual([name]);
        expect(Object.getPrototypeOf(row)).toBe(Object.prototype);
      }
    }
    expect(isUnpolluted()).toBe(true);
  });

  it('objects that change their mind, refuse to be read, or never end', () => {
    let reads = 0;
    const fickle = {
      v: 1,
      get from() {
        return reads++ === 0 ? 'brand' : 'sources';
      },
    };
    const circle: Record<string, unknown> = { op: 'not' };
    circle['of'] = circle;
    const endless: unknown = new Proxy([], {
      get: (_, name) => (name === 'length' ? 2 ** 40 : endless),
    });
    const unreadable = new Proxy(
      {},
      {
        ownKeys() {
          // eslint-disable-next-line @typescript-eslint/only-throw-error -- Hostile code may throw anything.
          throw new Proxy({}, { getPrototypeOf: () => unreadable });
        },
      },
    );
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const thrower = {
      get match() {
        throw new TypeError('no');
      },
    };
    expect(outcome(() => db.run(fickle))).toBe('answer');
    expect(reads).toBe(1);
    for (const part of [circle, endless, unreadable, proxy, thrower, new Array(2 ** 32 - 1)]) {
      expect(new Set(ask(db, part))).toEqual(new Set(['invalid-query']));
      for (const name of ['match', 'where', 'select', 'groupBy', 'asOf', 'page']) {
        const outcomes = ask(db, { v: 1, from: 'brand', [name]: part });
        expect(new Set(outcomes), name).toEqual(new Set(['invalid-query']));
      }
      expect(outcome(() => db.run({ v: 1, from: 'brand' }, part as never))).toBe('invalid-query');
    }
  });

  it('values that JSON does not have', () => {
    for (const value of [
      1n,
      Symbol('x'),
      () => 'coach',
      undefined,
      NaN,
      new Date(0),
      /x/,
      new Map(),
    ]) {
      const outcomes = ask(db, { v: 1, from: 'presence', match: { brand: value } });
      expect(new Set(outcomes)).toEqual(new Set(['invalid-query']));
    }
  });

  it('is no query although it has the same JSON as one that was asked before', () => {
    const query = { v: 1, from: 'brand', match: { id: 'coach' } };
    expect(db.run(query).rows).toHaveLength(1);
    expect(outcome(() => db.run([query, undefined]))).toBe('invalid-query');
    expect(outcome(() => db.run({ toJSON: () => query }))).toBe('invalid-query');
    expect(outcome(() => db.run({ ...query, wher: undefined }))).toBe('invalid-query');
    expect(outcome(() => db.run({ ...query, match: { id: new String('coach') } }))).toBe(
      'invalid-query',
    );
    const asked = { v: 1, from: 'brand', match: { id: { param: 'id' } } };
    expect(db.run(asked, { id: 'coach' }).rows).toHaveLength(1);
    expect(outcome(() => db.run([asked, { id: 'coach' }]))).toBe('invalid-query');
  });

  it('texts of a million characters', () => {
    const text = 'x'.repeat(1_000_000);
    for (const part of [
      text,
      { v: 1, from: text },
      { v: 1, from: 'brand', [text]: 1 },
      { v: 1, from: 'brand', match: { id: text } },
      { v: 1, from: 'brand', match: { [text]: 'x' } },
      { v: 1, from: 'brand', match: { ['lineOf.'.repeat(100_000)]: 'x' } },
      { v: 1, from: 'brand', where: { op: 'contains', path: 'name', text } },
      { v: 1, from: 'brand', asOf: { on: text } },
      { v: 1, from: 'brand', select: { [text]: 'id' } },
      { v: 1, from: 'brand', page: { after: text } },
      { v: 1, from: 'brand', match: { id: { param: text } } },
    ]) {
      expect(new Set(ask(db, part))).toEqual(new Set(['invalid-query']));
    }
    const [problem] = problemsOf(() => db.run({ v: 1, from: 'brand', [text]: 1 }));
    expect(`${problem?.path} ${problem?.message}`.length).toBeLessThan(1000);
  });

  it('thousands of mistakes', () => {
    const wrong = Array.from({ length: 1900 }, (_, index) => `brand-number-${index}`);
    const problems = problemsOf(() => db.run({ v: 1, from: 'brand', match: { id: wrong } }));
    expect(problems).toHaveLength(limits.problems + 1);
    expect(problems.at(-1)?.code).toBe('too-large');
  });
});

function problemsOf(run: () => unknown) {
  try {
    run();
  } catch (error) {
    if (error instanceof VitrineError) return error.problems;
    throw error;
  }
  return [];
}

describe('no query goes on for ever', () => {
  const between = (length: number) =>
    Array.from({ length }, (_, index) => (index % 2 === 0 ? 'presences' : 'brand')).join('.');
  const walk = between(limits.pathLength);

  it.each<[string, object]>([
    ['shows what a path leads to by more ways than can be counted', { select: [walk] }],
    [
      'asks for nothing that such a path leads to',
      { where: { op: 'ne', path: `${between(11)}.era`, value: 99 } },
    ],
    ['counts it', { measures: { n: { measure: 'countDistinct', path: walk } } }],
    ['adds it up', { measures: { n: { measure: 'max', path: `${between(11)}.from` } } }],
    ['groups by it', { groupBy: [walk] }],
    [
      'groups by every combination of all that it has',
      {
        groupBy: { a: 'presences', b: 'presences', c: 'presences', d: 'presences', e: 'presences' },
      },
    ],
  ])('that %s', (_, rest) => {
    const query = { v: 1, from: 'brand', ...rest };
    expect(outcome(() => db.run(query))).toBe('too-large');
    expect(problemsOf(() => db.run(query))[0]?.message).toMatch(/steps.*narrow/);
    // The next one begins anew.
    expect(db.run({ v: 1, from: 'brand', page: { size: 1 } }).rows).toHaveLength(1);
  });

  it.each<[string, object]>([
    ['conditions within conditions', { where: nested(limits.depth) }],
    [
      'a list as long as it may be',
      { where: { op: 'in', path: 'sources.title', values: texts(1980) } },
    ],
    [
      'alternatives',
      {
        where: { op: 'or', of: texts(490).map((text) => ({ op: 'contains', path: 'name', text })) },
      },
    ],
    ['columns', { select: Object.fromEntries(texts(1900).map((text) => [text, 'owner.name'])) }],
    ['an order by one thing after the other', { orderBy: Array(900).fill({ path: 'owner.name' }) }],
    [
      'measures',
      {
        measures: Object.fromEntries(
          texts(600).map((text) => [text, { measure: 'countDistinct', path: 'id' }]),
        ),
      },
    ],
  ])('that is as large as it may be: %s', (_, rest) => {
    expect(['answer', 'too-large']).toContain(
      outcome(() => db.run({ v: 1, from: 'brand', ...rest })),
    );
  });

  function nested(depth: number): object {
    return depth === 1
      ? { op: 'known', path: 'id' }
      : { op: 'exists', path: depth % 2 === 0 ? 'presences' : 'brand', where: nested(depth - 1) };
  }

  function texts(length: number): readonly string[] {
    return Array.from({ length }, (_, index) => `text ${index}`);
  }
});

describe('a cursor', () => {
  const query = { v: 1, from: 'presence', orderBy: [{ path: 'from' }] };
  const { next = '' } = db.run({ ...query, page: { size: 3 } });
  const run = (after: string) => outcome(() => db.run({ ...query, page: { size: 3, after } }));
  const [version, hash, keys, id] = JSON.parse(
    Buffer.from(next, 'base64url').toString(),
  ) as unknown[];
  const made = (parts: unknown) => Buffer.from(JSON.stringify(parts)).toString('base64url');

  it('that was changed anywhere is refused', () => {
    expect(run(next)).toBe('answer');
    fc.assert(
      fc.property(
        fc.nat({ max: next.length - 1 }),
        fc.base64String({ maxLength: 3 }),
        (at, other) => {
          const changed = next.slice(0, at) + other + next.slice(at + 1);
          fc.pre(changed !== next);
          expect(run(changed)).toBe('foreign-cursor');
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('that was made up is refused', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        for (const parts of [one, [one], [version, hash, one, other], [version, hash, one, id]]) {
          if (JSON.stringify(parts) === JSON.stringify([version, hash, keys, id])) continue;
          expect(run(made(parts))).toBe('foreign-cursor');
        }
      }),
      { numRuns: 1000 },
    );
    for (const name of ['__proto__', 'constructor'])
      expect(run(made([version, hash, keys, name]))).toBe('foreign-cursor');
    const nested = `${'['.repeat(7000)}${']'.repeat(7000)}`;
    const deep = `["${String(version)}","${String(hash)}",${nested},"${String(id)}"]`;
    expect(run(Buffer.from(deep).toString('base64url'))).toBe('foreign-cursor');
  });
});

describe('an address', () => {
  it('of any text gives a query or says what is wrong', () => {
    const part = fc.tuple(
      fc.oneof(
        fc.constantFrom(
          'from',
          'v',
          'match.id',
          'match.__proto__',
          'where',
          'asOf',
          'select',
          'select.a',
          'measures.n',
          'groupBy',
          'orderBy',
          'page.size',
        ),
        fc.string({ unit: 'binary', maxLength: 5 }),
      ),
      fc.oneof(
        fc.constantFrom(
          'brand',
          'presence',
          '{"op":"known","path":"id"}',
          '{"__proto__":{"x":1}}',
          '%',
          '%ff',
          '[[',
          '-id,name',
          '1e999',
        ),
        fc.string({ unit: 'binary', maxLength: 10 }),
        fc.json({ maxDepth: 3 }),
      ),
    );
    const address = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(part).map((parts) => parts.map(([name, value]) => `${name}=${value}`).join('&')),
      fc.array(part).map((parts) => `from=brand&${parts.map((pair) => pair.join('=')).join('&')}`),
    );
    let read = 0;
    fc.assert(
      fc.property(address, (text) => {
        if (outcome(() => fromUrl(text)) === 'answer') {
          read++;
          outcome(() => db.run(fromUrl(text)));
        }
        return isUnpolluted();
      }),
      { numRuns: 3000 },
    );
    expect(read).toBeGreaterThan(10);
  });

  it('of any length or depth', () => {
    const deep = '['.repeat(1_000_000);
    for (const text of [
      '&'.repeat(1_000_000),
      'x&'.repeat(500_000),
      `from=brand&match.id=${'a,'.repeat(500_000)}`,
      `from=brand&where=${deep}`,
      `from=brand&where=${deep}${deep.replaceAll('[', ']')}`,
      `from=brand&where=${'{"op":"not","of":'.repeat(50_000)}`,
      `from=brand&match.${'lineOf.'.repeat(200_000)}id=x`,
      `from=${'%E5%95%8A'.repeat(200_000)}`,
    ]) {
      expect(outcome(() => fromUrl(text))).toBe('invalid-query');
    }
    expect(outcome(() => fromUrl(7 as never))).toBe('invalid-query');
  });
});

describe('what a view is asked for', () => {
  const odd: readonly unknown[] = [
    ...[null, '', '__proto__', 'constructor', 7, NaN, [], {}, ['__proto__'], { asOf: {} }],
    ...[
      { about: null },
      { platforms: [null] },
      { metric: {} },
      'x'.repeat(1_000_000),
      Symbol('x'),
      1n,
    ],
  ];
  const views = Object.entries(db).filter(
    ([, member]) => typeof member === 'function',
  ) as unknown as [string, (...given: readonly unknown[]) => unknown][];

  it.each(views)('%s gives an answer or says what is wrong', (_, view) => {
    for (const one of odd) {
      for (const other of [undefined, ...odd]) outcome(() => view(one, other));
    }
    expect(isUnpolluted()).toBe(true);
  });
});
