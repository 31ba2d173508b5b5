import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeBase64Url, encodeBase64Url } from './base64url.js';

it('is what Node writes, and reads it back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const encoded = encodeBase64Url(text);
      expect(encoded).toBe(Buffer.from(text).toString('base64url'));
      expect(decodeBase64Url(encoded)).toBe(text);
    }),
  );
});

it.each(['a+b', 'ä', 'wA', '_w'])('refuses %s', (text) => {
  expect(() => decodeBase64Url(text)).toThrow(Error);
});
