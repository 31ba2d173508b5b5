import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VitrineError } from '../src/errors.js';
import { layer } from '../src/fuse/layer.js';
import { parseClaims } from '../src/read/parse-claims.js';
import { files } from './support/arbitraries.js';
import { refusal } from './support/problems.js';
import { adoption, doc, presence, world } from './support/world.js';

/** Reads and layers; whatever goes wrong must be told as a VitrineError. */
function readsOrRefuses(input: unknown): void {
  try {
    layer(world, parseClaims(input, world));
  } catch (error) {
    if (!(error instanceof VitrineError)) throw error;
    expect(error.problems.length).toBeGreaterThan(0);
    for (const { message } of error.problems) expect(message).not.toBe('');
  }
}

const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
  withSparseArray: true,
  withTypedArray: true,
  maxDepth: 4,
});

/** A copy of a JSON value with one of its inner values replaced. */
function replaced(value: unknown, step: number, by: unknown): unknown {
  let countdown = step;
  const visit = (inner: unknown): unknown => {
    if (countdown-- === 0) return by;
    if (Array.isArray(inner)) return inner.map(visit);
    if (typeof inner !== 'object' || inner === null) return inner;
    return Object.fromEntries(Object.entries(inner).map(([key, item]) => [key, visit(item)]));
  };
  return visit(value);
}

describe('own data', { timeout: 60_000 }, () => {
  it('of any kind is read or refused, never a crash', () => {
    fc.assert(fc.property(anything, readsOrRefuses), { numRuns: 500 });
  });

  it('of any kind inside of the right shape is read or refused', () => {
    const shaped = fc.oneof(
      fc.record({ source: anything, claims: anything }),
      fc.record({ vocabulary: anything, sources: anything }),
      fc.record({ vocabulary: fc.record({ brands: anything }), sources: fc.constant([]) }),
      fc.array(
        fc.record({ source: fc.constant(doc('own', []).source), claims: fc.array(anything) }),
      ),
    );
    fc.assert(fc.property(shaped, readsOrRefuses), { numRuns: 500 });
  });

  it('with anything in the place of any value is read or refused', () => {
    fc.assert(
      fc.property(files(), fc.nat(120), anything, (authored, step, by) => {
        readsOrRefuses(replaced(authored, step, by));
      }),
      { numRuns: 500 },
    );
  });

  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
    'cannot use `%s` to reach what every object inherits',
    (name) => {
      const named = JSON.parse(
        `{"vocabulary":{"brands":{"${name}":{"name":{"en":"X"},"kind":"brand"}},"${name}":{}},"sources":[]}`,
      ) as unknown;
      readsOrRefuses(named);
      readsOrRefuses(doc('own', [presence({ brand: name })]));
      readsOrRefuses(doc('own', [{ ...presence(), type: name }]));
      readsOrRefuses(doc('own', [{ ...presence(), [name]: { polluted: true } }]));
      readsOrRefuses(doc('own', [adoption({ value: 1, unit: name })]));
      expect(Object.keys(Object.prototype)).toEqual([]);
      expect('polluted' in {}).toBe(false);
    },
  );

  it('names `constructor` as an unknown brand, like any other', () => {
    const { problems } = refusal(() =>
      parseClaims(doc('own', [presence({ brand: 'constructor' })]), world),
    );
    expect(problems.map(({ code }) => code)).toEqual(['unknown-id']);
  });

  it('may have a brand of the name `constructor`', () => {
    const own = parseClaims(
      {
        vocabulary: { brands: { constructor: { name: { en: 'Constructor' }, kind: 'brand' } } },
        sources: [doc('own', [presence({ brand: 'constructor' })])],
      },
      world,
    );
    expect(layer(world, own).presences.map(({ brand }) => brand)).toEqual(['constructor']);
  });

  it('that is nested ten thousand deep is refused', () => {
    let deep: unknown = {};
    for (let level = 0; level < 10_000; level++) deep = { source: deep, claims: [deep] };
    expect(refusal(() => parseClaims(deep, world)).code).toBe('invalid-claims');
  });

  it('that contains itself is refused', () => {
    const circular: Record<string, unknown> = {};
    circular['source'] = circular;
    circular['claims'] = [circular, { type: circular }, { ...presence(), state: circular }];
    expect(refusal(() => parseClaims(circular, world)).code).toBe('invalid-claims');
  });

  it('with twenty thousand mistakes is refused with all of them within seconds', () => {
    const claims = Array.from({ length: 20_000 }, (_, index) =>
      presence({ brand: `brand-${index}` }),
    );
    const { problems } = refusal(() => parseClaims(doc('own', claims), world));
    expect(problems.filter(({ code }) => code === 'unknown-id')).toHaveLength(20_000);
  });

  it('with a name of five million characters is refused at once, and not repeated in full', () => {
    const long = 'a'.repeat(5_000_000);
    const start = performance.now();
    const { message } = refusal(() => parseClaims(doc('own', [presence({ brand: long })]), world));
    expect(performance.now() - start).toBeLessThan(1500);
    expect(message.length).toBeLessThan(10_000);
  });
});
