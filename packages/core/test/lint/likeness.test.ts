import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameDocument } from '../../src/lint/addresses.js';
import { clearlyAfter } from '../../src/lint/dates.js';
import { folded, nearPairs } from '../../src/lint/neighbours.js';
import { parseEdtf } from '../../src/text/parse-edtf.js';
import { editDistance } from '../../src/text/suggest.js';

const date = (edtf: string) => {
  const read = parseEdtf(edtf);
  if ('problem' in read) throw new Error(read.problem);
  return read.date;
};

describe('near pairs', () => {
  const text = fc.stringMatching(/^[ab1]{5,8}$/u);
  const withoutDigits = (a: string): string => a.replace(/\d+/gu, '#');

  it('are those that a comparison of everything with everything finds', () => {
    fc.assert(
      fc.property(fc.uniqueArray(text, { maxLength: 25 }), (texts) => {
        const long = texts.filter(({ length }) => length >= 6).sort();
        const naive = long.flatMap((a, index) =>
          long
            .slice(index + 1)
            .filter((b) => editDistance(a, b) <= 1 && withoutDigits(a) !== withoutDigits(b))
            .map((b) => `${a} ${b}`),
        );
        expect(
          nearPairs(texts)
            .map((pair) => pair.join(' '))
            .sort(),
        ).toEqual(naive.sort());
      }),
    );
  });

  it('hold for two letters that changed places', () => {
    expect(nearPairs(['farfetch', 'farfecth'])).toEqual([['farfecth', 'farfetch']]);
  });
});

it.each([
  ['Hermès', 'HERMES'],
  ['Dolce & Gabbana', 'Dolce and Gabbana'],
  ['JD.com', 'jd com'],
])('%s and %s are one name', (a, b) => {
  expect(folded(a)).toBe(folded(b));
});

describe('addresses of one document', () => {
  it.each([
    ['http://www.example.com/a/', 'https://example.com/a'],
    ['https://m.example.com/a?b=1&a=2', 'https://example.com/a?a=2&b=1'],
    ['https://example.com/a?utm_source=x#top', 'https://example.com/a'],
    ['https://example.com/a/index.html', 'https://example.com/a'],
    ['https://example.com/a/amp/', 'https://example.com/a'],
  ])('%s and %s', (a, b) => {
    expect(sameDocument(a)).toBe(sameDocument(b));
  });

  it.each([
    ['https://example.com/a?id=1', 'https://example.com/a?id=2'],
    ['https://example.com/camp', 'https://example.com/c'],
    ['https://a.example.com/', 'https://b.example.com/'],
  ])('not %s and %s', (a, b) => {
    expect(sameDocument(a)).not.toBe(sameDocument(b));
  });
});

describe('one date is clearly after another', () => {
  it.each([
    ['2020-01', '2019', true],
    ['2019-12', '2019', false],
    ['2020-01', '2019~', false],
    ['2021-02', '2019~', true],
    ['2020-02-01', '2020-01~', false],
    ['2020-02-01', '2020-01', true],
    ['2020-01-05?', '2020-01-01', false],
    ['2020-01-09?', '2020-01-01', true],
    ['2020/..', '2019', true],
    ['../2030', '2019', false],
    ['2030', '2019/..', false],
  ])('%s after %s: %s', (a, b, expected) => {
    expect(clearlyAfter(date(a), date(b))).toBe(expected);
  });

  it('or it before this, never both', () => {
    const day = fc
      .tuple(
        fc.integer({ min: 1990, max: 2030 }),
        fc.constantFrom('', '-02', '-11'),
        fc.constantFrom('', '~', '?', '%'),
      )
      .map((parts) => date(parts.join('')));
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(clearlyAfter(a, b) && clearlyAfter(b, a)).toBe(false);
        expect(clearlyAfter(a, a)).toBe(false);
      }),
    );
  });
});
