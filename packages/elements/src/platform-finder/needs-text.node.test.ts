import { VitrineError } from '@vitrine/core';
import type { PlatformNeeds } from '@vitrine/query';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answered, questionIds, type QuestionId } from './answers.js';
import { compact, readNeeds, writeNeeds } from './needs-text.js';

const word = fc.stringMatching(/^[a-z]{1,8}(-[a-z]{1,6})?$/);
const some = fc.uniqueArray(word, { minLength: 1, maxLength: 4 });

const arbitraryNeeds = fc
  .record(
    {
      sells: fc.record({ categories: some, tier: word }, { requiredKeys: [] }),
      control: fc.constantFrom('own-store' as const, 'retailer' as const),
      customers: fc.record(
        {
          groups: fc.uniqueArray(fc.constantFrom('women' as const, 'young' as const), {
            minLength: 1,
          }),
          users: fc.nat(1e9),
        },
        { requiredKeys: [] },
      ),
      services: some,
      concerns: some,
      platforms: some,
    },
    { requiredKeys: [] },
  )
  .map((needs) => compact(needs));

/** Weights of what is asked for, and of nothing else. */
const arbitraryWeighed = arbitraryNeeds.chain((needs) =>
  fc
    .subarray([
      ...(needs.sells ? ['peers'] : []),
      ...(needs.control ? ['control'] : []),
      ...(needs.services ?? []).map((service) => `service:${service}`),
    ])
    .map((weighed) =>
      compact({ ...needs, weights: Object.fromEntries(weighed.map((need) => [need, 2.5])) }),
    ),
);

describe('needs in words', () => {
  test('as an address of a page has them', () => {
    expect(
      readNeeds('category:watches category:jewellery control:own-store users:100000000'),
    ).toEqual({
      sells: { categories: ['watches', 'jewellery'] },
      control: 'own-store',
      customers: { users: 100_000_000 },
    });
    expect(readNeeds('')).toEqual({});
    expect(readNeeds('service:loyalty weight:service:loyalty=2')).toEqual({
      services: ['loyalty'],
      weights: { 'service:loyalty': 2 },
    });
  });

  test('what is written is read as it was meant', () => {
    fc.assert(
      fc.property(arbitraryWeighed, (needs) => {
        expect(readNeeds(writeNeeds(needs))).toEqual(needs);
      }),
    );
  });

  test('every word that is none is told at once, with the nearest', () => {
    let told: readonly string[] = [];
    try {
      readNeeds('servce:loyalty livestream users:many weight:control');
    } catch (error) {
      if (error instanceof VitrineError) told = error.problems.map(({ message }) => message);
    }
    expect(told).toEqual([
      'unknown need `servce`; did you mean `service`?',
      expect.stringMatching(/^unknown need `livestream`; valid: category, tier, control, /),
      '`control` is no number; write weight:control=2.',
      '`many` is no number; write users:100000000.',
    ]);
  });
});

describe('an answer', () => {
  const values: Readonly<Record<QuestionId, string>> = {
    categories: 'watches',
    tier: 'luxury',
    control: 'retailer',
    groups: 'young',
    users: '100000000',
    services: 'loyalty',
    concerns: 'pricing',
  };
  const cleared = (needs: PlatformNeeds, question: QuestionId) => answered(needs, question, []);

  test.each(questionIds)('given and taken back leaves all other needs as they were: %s', (id) => {
    fc.assert(
      fc.property(arbitraryWeighed, (needs) => {
        const before = cleared(needs, id);
        const given = answered(before, id, [values[id]]);
        expect(writeNeeds(given)).toContain(values[id]);
        expect(cleared(given, id)).toEqual(before);
      }),
    );
  });

  test('takes the weight of a need with it that is no longer asked for', () => {
    const needs = {
      services: ['loyalty', 'payment'],
      weights: { 'service:loyalty': 2, 'service:payment': 3 },
    };
    expect(answered(needs, 'services', ['payment'])).toEqual({
      services: ['payment'],
      weights: { 'service:payment': 3 },
    });
  });
});
