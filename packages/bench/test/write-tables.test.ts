import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withTables } from '../src/report/write-page.js';

const pageOf = (name: string): string =>
  readFileSync(new URL(`../../../docs/${name}.md`, import.meta.url), 'utf8');

test.each([
  ['live', ['records', 'a write by which', 'Vitrine', 'TanStack DB', 'ratio']],
  ['search', ['what is typed', 'optimum', 'Vitrine', 'MiniSearch', 'MiniSearch finds']],
])(
  'a table taken again stands where the one before stood in %s.md, and nothing else changes',
  (name, head) => {
    const page = pageOf(name);
    const row = head.map((_, index) => `cell ${index}`);
    const now = withTables(page, [[head, row]]);
    const others = (text: string): readonly string[] =>
      text.split('\n').filter((line) => !line.startsWith('|') && !line.startsWith('Taken on: '));
    expect(others(now)).toEqual(others(page));
    expect(now).toContain(`| ${row.join(' | ')} |`);
    expect(now.split('\n').filter((line) => line.startsWith('Taken on: '))).toHaveLength(1);
  },
);

test('a table for which there is no place is refused by its head', () => {
  expect(() => withTables(pageOf('live'), [[['no', 'such'], []]])).toThrow('no, such');
});
