import type { Atlas } from '@vitrine/core';
import { atlas } from '@vitrine/core/atlas';
import { brandPart, mergeParts, platformPart } from '@vitrine/core/parts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { open } from '../src/index.js';

const whole = open(atlas);
const brands = atlas.brands.map(({ id }) => id);
const platforms = atlas.platforms.map(({ id }) => id);
const days = ['2012-06', '2017-12-31', '2019-10', '2020', undefined];

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
