import { expect, test } from 'vitest';
import { toCsv, toMarkdown } from './table-text.js';

const table = {
  header: ['Series', 'Value'],
  rows: [
    ['Tmall, Farfetch', '779000000'],
    ['A "shop"', '-18'],
    ['=SUM(A1)', 'a|b'],
  ],
};

test('CSV quotes what would break it, keeps negative numbers, and runs no formula', () => {
  expect(toCsv(table)).toBe(
    'Series,Value\r\n"Tmall, Farfetch",779000000\r\n"A ""shop""",-18\r\n\'=SUM(A1),a|b\r\n',
  );
});

test('Markdown escapes what would open a column', () => {
  expect(toMarkdown(table)).toBe(
    '| Series | Value |\n| --- | --- |\n| Tmall, Farfetch | 779000000 |\n| A "shop" | -18 |\n| =SUM(A1) | a\\|b |\n',
  );
});
