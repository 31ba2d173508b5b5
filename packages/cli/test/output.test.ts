import type { Evidence, FuzzyDate, Source } from '@vitrine/core';
import fc from 'fast-check';
import picocolors from 'picocolors';
import { expect, test } from 'vitest';
import { cellText } from '../src/output/cell.js';
import { evidenceText } from '../src/output/evidence.js';
import { firstOf, listText } from '../src/output/limits.js';
import { escaped } from '../src/output/markdown.js';
import { pageMarkdown, pageText, type Page } from '../src/output/page.js';
import { problemReport } from '../src/output/problems.js';
import { fitWidths, layOut } from '../src/output/table.js';
import { cut, widthOf, wrap } from '../src/output/width.js';
import { citationText, dateText, quantityText } from '../src/output/words.js';

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

test('the header of a column wraps where its texts do', () => {
  const table = { header: ['Tmall Luxury Pavilion', 'x'], rows: [['38 present', 'y']] };
  const lines = layOut(table, { width: 13, overflow: 'wrap', colors }).split('\n');
  expect(lines.every((line) => widthOf(line) <= 13)).toBe(true);
  expect(lines.slice(0, 3).join(' ')).toMatch(/^Tmall +x Luxury Pavilion/);
});

test('a long list is cut short and counted, but never to leave out a single one', () => {
  const cut = ({ shown, more }: ReturnType<typeof firstOf<string>>) => listText(shown, more);
  expect(cut(firstOf(['a', 'b', 'c'], 2))).toBe('a; b; c');
  expect(cut(firstOf(['a', 'b', 'c', 'd'], 2))).toBe('a; b and 2 more');
});

test('a cell cites each place in a source once', () => {
  const places = [{ source: 'a', passage: 2 }, { source: 'b' }, { source: 'a', passage: 2 }];
  const limits = { sources: 3, items: 3, rows: 3 };
  expect(citationText(places, { nameOf: (id) => id, limits })).toBe('a ¶2; b');
});

const section = {
  title: 'Figures',
  table: {
    header: ['what', 'value', 'record'],
    rows: [['Rank of the brand', 'no. 3', 'observations rank--brand-coach']],
  },
  more: 2,
};
const page: Page = {
  title: 'Coach',
  asOf: '2020-01-01',
  sections: [section],
  sources: [],
  moreSources: 1200,
};

test('a record that has no room beside its row stands below it in one piece', () => {
  const text = pageText(page, { width: 40, colors });
  expect(text).toContain('\nRank of the brand  no. 3\n  observations rank--brand-coach\n');
  expect(pageText(page, { width: 80, colors })).toMatch(
    /^Rank .* observations rank--brand-coach$/m,
  );
});

test('what a page leaves out is counted, with where to find it', () => {
  const text = pageText(page, { width: 80, colors });
  expect(text).toContain('\nand 2 more rows, see --format json\n');
  expect(text).toContain('\nSources\n  and 1,200 more sources, see --format json\n');
});

const dated = (id: string, published?: FuzzyDate): Source => ({
  id,
  title: id,
  publisher: id,
  kind: 'news',
  language: 'en',
  ...(published !== undefined && { published }),
});

const dates = {
  month: { edtf: '2019-09', earliest: '2019-09-01', latest: '2019-09-30' },
  about: { edtf: '2019-09~', earliest: '2019-09-01', latest: '2019-09-30', approximate: true },
  firstDay: { edtf: '2019-09-01', earliest: '2019-09-01', latest: '2019-09-01' },
  day: { edtf: '2019-09-13', earliest: '2019-09-13', latest: '2019-09-13' },
  later: { edtf: '2019-10', earliest: '2019-10-01', latest: '2019-10-31' },
} as const satisfies Record<string, FuzzyDate>;

test.each<[FuzzyDate, FuzzyDate | undefined, string]>([
  [dates.later, dates.day, 'it was published later'],
  [dates.later, dates.about, 'it was published later'],
  [
    dates.day,
    dates.about,
    'it was published 2019-09-13 and the next about 2019-09, a date that begins earlier',
  ],
  [
    dates.month,
    dates.firstDay,
    'it was published 2019-09 and the next 2019-09-01, a date that ends earlier',
  ],
  [dates.day, undefined, 'it is dated, and the next is not'],
])('a publication of %j comes before one of %j: %s', (shown, next, reason) => {
  const reading = (source: string) => ({
    value: { type: 'country', code: 'US' } as const,
    testimonies: [{ source }],
  });
  const evidence: Evidence = {
    field: 'country',
    readings: [reading('a'), reading('b')],
    disputed: false,
    preferredBy: 'publication',
  };
  const sources = [dated('a', shown), dated('b', next)];
  expect(evidenceText('brand coach', evidence, sources, { colors })).toMatch(
    new RegExp(`\\nThese statements can all be true\\. The first is shown: ${reason}\\.\\n$`),
  );
});

test('evidence is wrapped to the terminal with its indents, but no address is broken', () => {
  const url = `https://example.com/${'long-'.repeat(12)}`;
  const evidence: Evidence = {
    field: 'country',
    readings: [
      {
        value: { type: 'country', code: 'US' },
        testimonies: [{ source: 'a', summary: { en: 'Said in many words. '.repeat(5).trim() } }],
      },
    ],
    disputed: false,
  };
  const lines = evidenceText('brand coach', evidence, [{ ...dated('a'), url }], {
    width: 40,
    colors,
  }).split('\n');
  expect(lines).toContain(`    ${url}`);
  expect(lines.filter((line) => line.includes('words'))).toHaveLength(5 - 2);
  for (const line of lines.filter((text) => !text.includes(url))) {
    expect(widthOf(line)).toBeLessThanOrEqual(40);
  }
});
