import fc from 'fast-check';
import picocolors from 'picocolors';
import { expect, test } from 'vitest';
import { cellText } from '../src/output/cell.js';
import { escaped } from '../src/output/markdown.js';
import { pageMarkdown, pageText, type Page } from '../src/output/page.js';
import { problemReport } from '../src/output/problems.js';
import { fitWidths, layOut } from '../src/output/table.js';
import { cut, widthOf, wrap } from '../src/output/width.js';
import { dateText, quantityText } from '../src/output/words.js';

const colors = picocolors.createColors(false);

test.each([
  [{ value: 11, unit: 'percent' }, '11%'],
  [{ minValue: 750e6, exclusive: true, unit: 'users' }, '> 750m users'],
  [{ maxValue: 20, exclusive: true, unit: 'percent' }, '< 20%'],
  [{ minValue: 300e6, unit: 'users' }, '≥ 300m users'],
  [{ minValue: 2, maxValue: 3, unit: 'stores' }, '2–3 stores'],
  [{ value: 397e6, unit: 'USD' }, 'USD 397m'],
  [{ value: 1e9, approximate: true, unit: 'USD' }, '≈ USD 1bn'],
  [{ value: 45_000, unit: 'stores' }, '45,000 stores'],
  [{ value: 3, unit: 'rank' }, 'no. 3'],
] as const)('%j reads %s', (quantity, text) => {
  expect(quantityText(quantity)).toBe(text);
});

test.each([
  [{ edtf: '2019-09-13' }, '2019-09-13'],
  [{ edtf: '2017-06~', approximate: true }, 'about 2017-06'],
  [{ edtf: '2012?', uncertain: true }, '2012 (uncertain)'],
  [{ edtf: '../2019' }, 'until 2019'],
  [{ edtf: '2019/..' }, 'since 2019'],
  [{ edtf: '2019-04/2020-03' }, '2019-04 to 2020-03'],
] as const)('%j reads %s', (date, text) => {
  expect(dateText(date)).toBe(text);
});

test('Chinese characters take two columns, so that tables stay aligned', () => {
  const table = {
    header: ['name', 'share'],
    rows: [
      ['蔻驰', '9%'],
      ['Gucci', '11%'],
    ],
  };
  expect(layOut(table, { colors })).toBe(
    ['name   share', '─────  ─────', '蔻驰      9%', 'Gucci    11%', ''].join('\n'),
  );
});

test('a table fits its terminal: narrow columns stay whole, wide ones share the rest', () => {
  expect(fitWidths([3, 40, 40], 47)).toEqual([3, 20, 20]);
  const table = { header: ['id', 'text'], rows: [['a', 'A long text of many words']] };
  expect(layOut(table, { width: 14, colors }).split('\n')[2]).toBe('a   A long te…');
});

const anyText = fc.string({ unit: 'grapheme', maxLength: 60 });

test('a text that is cut never takes more than its columns', () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 2, max: 30 }), (text, width) => {
      expect(widthOf(cut(text, width))).toBeLessThanOrEqual(width);
    }),
  );
});

test('a text that is wrapped keeps all that it says, in lines that fit', () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 5, max: 30 }), (text, width) => {
      const lines = wrap(text, width);
      for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
      expect(lines.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
    }),
  );
});

test('what could steer a terminal is taken out of data', () => {
  const table = { header: ['x'], rows: [['\u001B[31mred\u0007']] };
  expect(layOut(table, { colors })).toMatch(/^x\n─+\n \[31mred\n$/);
  const problem = { code: 'x', path: '', message: 'unknown `\u001B[2J`' };
  expect(problemReport([problem], colors)).not.toContain('\u001B');
});

test('the address of a source neither steers a terminal nor ends its link', () => {
  const url = 'https://example.com/\u001B[2J>x <b>';
  const source = {
    id: 'a',
    title: 'T',
    publisher: 'P',
    kind: 'news',
    language: 'en',
    url,
  } as const;
  const page: Page = { title: 'A', asOf: '2020-01-01', sections: [], sources: [source] };
  expect(pageText(page, { colors })).not.toContain('\u001B');
  expect(pageMarkdown(page)).toContain('[T](<https://example.com/%20[2J%3Ex%20%3Cb%3E>)');
});

test('Markdown shows texts as they are', () => {
  expect(escaped('a|b <i> *x* `y`')).toBe(String.raw`a\|b \<i\> \*x\* \`y\``);
});

test('a cell of a query shows any part of a record in a few words', () => {
  expect(cellText(null)).toBe('');
  expect(cellText(true)).toBe('true');
  expect(cellText([{ brand: 'coach', role: 'brand' }, { organization: 'tencent' }])).toBe(
    'coach (brand), tencent',
  );
  expect(cellText([{ id: 'l2', passages: [4, 5] }])).toBe('l2 ¶4 ¶5');
});
