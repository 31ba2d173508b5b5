import fc from 'fast-check';
import { expect, it } from 'vitest';
import { folded } from './folded.js';

it('makes of every text what normalizing and small letters make of it', () => {
  const letters = ['a', 'Z', '蔻', 'ａ', 'é', 'ﬁ', 'Σ', 'İ', '\u212a', '\u0301', '㍿', '豈'];
  const unit = fc.constantFrom(...letters);
  fc.assert(
    fc.property(fc.string({ unit }), (text) => {
      expect(folded(text)).toBe(text.normalize('NFKC').toLowerCase());
    }),
    { numRuns: 1000 },
  );
});
