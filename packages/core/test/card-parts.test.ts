import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atlas } from '../src/atlas/index.js';
import { parseEdtf } from '../src/text/parse-edtf.js';
import { brandPart, cardPart, mergeParts, platformPart } from '../src/parts/index.js';
import { expandDate } from '../src/parts/card/card-dates.js';
import { compactCard } from '../src/parts/card/compact-card.js';
import { readCard } from '../src/parts/card/read-card.js';

const brands = atlas.brands.map(({ id }) => id);

describe('the part of a brand for its card', () => {
  test.each(brands)('of %s is read as it was written', (id) => {
    const part = cardPart(atlas, id);
    expect(readCard(compactCard(part))).toEqual(part);
  });

  test('keeps former ids that lead to it', () => {
    const redirects = { brands: { 'old-coach': { moved: 'coach' } } };
    const part = cardPart({ ...atlas, redirects }, 'coach');
    expect(part.redirects).toEqual(redirects);
    expect(readCard(compactCard(part)).redirects).toEqual(redirects);
  });

  test('has each source with its publisher and day, and leaves its words out', () => {
    const part = cardPart(atlas, 'burberry');
    const whole = new Map(atlas.sources.map((source) => [source.id, source]));
    expect(part.sources.length).toBeGreaterThan(50);
    for (const source of part.sources) {
      const { publisher, kind, language, published } = whole.get(source.id) ?? {};
      expect(source).toEqual({
        id: source.id,
        title: '',
        publisher,
        kind,
        language,
        ...(published && { published }),
      });
    }
  });

  test('of an unknown brand is refused with the nearest name', () => {
    expect(() => cardPart(atlas, 'burbery')).toThrow(/did you mean `burberry`/u);
  });

  test('merged with the evidence of the brand is that evidence', () => {
    for (const id of ['burberry', 'coach', 'churchs']) {
      const evidence = brandPart(atlas, id);
      expect(mergeParts(cardPart(atlas, id), evidence)).toEqual(evidence);
      expect(mergeParts(evidence, cardPart(atlas, id))).toEqual(evidence);
    }
  });

  test('merges with those of others, whatever their order', () => {
    const card = fc.constantFrom(...brands).map((id) => cardPart(atlas, id));
    const platform = fc.constantFrom(...atlas.platforms).map(({ id }) => platformPart(atlas, id));
    fc.assert(
      fc.property(card, card, platform, (a, b, c) => {
        expect(mergeParts(a, b)).toEqual(mergeParts(b, a));
        expect(mergeParts(mergeParts(a, b), c)).toEqual(mergeParts(c, mergeParts(b, a)));
      }),
      { numRuns: 25 },
    );
  });
});

describe('a plain date of a part', () => {
  test('is what the compiler makes of its text', () => {
    const number = (min: number, max: number, digits: number) =>
      fc.integer({ min, max }).map((value) => String(value).padStart(digits, '0'));
    const day = fc
      .tuple(number(1000, 9999, 4), number(1, 12, 2), number(1, 28, 2))
      .map((parts) => parts.join('-'));
    const text = fc
      .tuple(day, fc.constantFrom(4, 7, 10), fc.constantFrom('', '~', '?', '%'))
      .map(([whole, length, qualifier]) => whole.slice(0, length) + qualifier);
    fc.assert(
      fc.property(text, (edtf) => {
        expect({ date: expandDate(edtf) }).toEqual(parseEdtf(edtf));
      }),
    );
  });

  test.each(['2020-02', '2019-02', '1900-02', '2000-02'])('%s ends on its last day', (edtf) => {
    expect({ date: expandDate(edtf) }).toEqual(parseEdtf(edtf));
  });
});
