import type { Atlas, Evidence, Source } from '@vitrine/core';
import { atlas } from '@vitrine/core/atlas';
import { brandPart, cardPart, mergeParts, platformPart } from '@vitrine/core/parts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { open, type BrandProfile } from '../src/index.js';

const whole = open(atlas);
const brands = atlas.brands.map(({ id }) => id);
const platforms = atlas.platforms.map(({ id }) => id);
const days = ['2012-06', '2017-12-31', '2019-10', '2020', undefined];

/** A profile as its card shows it before anybody asks for evidence: who says what is there, not in which words. */
function closed({ insights, sources, ...profile }: BrandProfile): unknown {
  const { brand, facts, owners, presences, figures, deals, campaigns, asOf, counts } = profile;
  const shown = { brand, facts, owners, presences, figures, deals, campaigns, asOf, counts };
  const publisher = ({ id, publisher, kind, language, published }: Source) => ({
    id,
    publisher,
    kind,
    language,
    published,
  });
  return {
    shown: withoutWords(shown),
    insights: insights.length,
    sources: sources.map(publisher),
  };
}

const isEvidence = (value: object): value is Evidence => 'readings' in value && 'field' in value;

function withoutWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutWords);
  if (typeof value !== 'object' || value === null) return value;
  if (isEvidence(value)) {
    const testimonies = value.readings.map((reading) =>
      reading.testimonies.map(({ source, passage, rank }) => ({ source, passage, rank })),
    );
    // What is said of a whole deal or campaign are words; of a field it is its value.
    const values = value.field === '*' ? [] : value.readings.map((reading) => reading.value);
    return { ...value, readings: { testimonies, values } };
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]: [string, unknown]) => [key, withoutWords(inner)]),
  );
}

describe('the part for a card shows what a card of the whole shows', () => {
  test.each(brands)('of the brand %s', (id) => {
    const part = open(cardPart(atlas, id));
    for (const asOf of days) {
      expect(closed(part.brandProfile(id, { asOf }))).toEqual(
        closed(whole.brandProfile(id, { asOf })),
      );
    }
  });

  test('also when it is merged with others', () => {
    const some = fc.subarray([...brands], { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(some, fc.constantFrom(...days), (ids, asOf) => {
        // The list has at least two items.
        const cards = ids.map((id) => cardPart(atlas, id)) as [Atlas, ...Atlas[]];
        const merged = open(mergeParts(...cards));
        for (const id of ids) {
          expect(closed(merged.brandProfile(id, { asOf }))).toEqual(
            closed(whole.brandProfile(id, { asOf })),
          );
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('a part of the atlas shows what the whole shows', () => {
  test.each(brands)('of the brand %s', (id) => {
    const part = open(brandPart(atlas, id));
    for (const asOf of days) {
      expect(part.brandProfile(id, { asOf })).toEqual(whole.brandProfile(id, { asOf }));
    }
  });

  test.each(platforms)('of the platform %s', (id) => {
    const part = open(platformPart(atlas, id));
    for (const asOf of days) {
      const shown = part.platformComparison([id], { asOf });
      expect(shown).toEqual(whole.platformComparison([id], { asOf }));
    }
  });

  test('also when parts are merged, whichever they are', () => {
    const some = <T>(values: readonly T[]) =>
      fc.subarray([...values], { minLength: 1, maxLength: 3 });
    const day = fc.constantFrom(...days);
    fc.assert(
      fc.property(some(brands), some(platforms), day, (ofBrands, ofPlatforms, asOf) => {
        const list = [
          ...ofBrands.map((id) => brandPart(atlas, id)),
          ...ofPlatforms.map((id) => platformPart(atlas, id)),
        ];
        // Both lists have at least one item.
        const merged = open(mergeParts(...(list as [Atlas, ...Atlas[]])));
        for (const id of ofBrands) {
          expect(merged.brandProfile(id, { asOf })).toEqual(whole.brandProfile(id, { asOf }));
        }
        expect(merged.platformComparison(ofPlatforms, { asOf })).toEqual(
          whole.platformComparison(ofPlatforms, { asOf }),
        );
      }),
      { numRuns: 20 },
    );
  });
});
