import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { vitrine } from './support/vitrine.js';

const adoption = '{"v":1,"from":"observation","match":{"metric":"brand-adoption-rate"}}';

interface Row {
  readonly value: { readonly value: number; readonly unit: string };
  readonly population: { readonly en: string };
  readonly asOf: { readonly edtf: string };
  readonly reportedBy: string;
  readonly sources: readonly { readonly id: string; readonly url: string }[];
}

const rowsOf = (text: string) => (JSON.parse(text) as { rows: readonly Row[] }).rows;

test('as JSON, each adoption figure has its population, date, reporter and sources', () => {
  const { status, stdout, stderr } = vitrine(['query', adoption, '--format', 'json']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const rows = rowsOf(stdout);
  const figures = rows.map(({ value }) => value.value).sort((a, b) => a - b);
  expect(figures).toEqual([11, 21, 51, 68, 83, 92]);
  for (const { value, population, asOf, reportedBy, sources } of rows) {
    expect(value.unit).toBe('percent');
    expect(population.en).not.toBe('');
    expect(asOf.edtf).toMatch(/^\d{4}/);
    expect(reportedBy).not.toBe('');
    expect(sources[0]?.url).toMatch(/^https?:/);
  }
});

test('as CSV, localized texts and sources have columns of their own', () => {
  const { stdout } = vitrine(['query', adoption, '--format', 'csv']);
  const rows: Record<string, string>[] = parse(stdout, { columns: true });
  expect(rows.map((row) => row['value.value']).sort()).toEqual([
    '11',
    '21',
    '51',
    '68',
    '83',
    '92',
  ]);
  expect(rows[0]).toMatchObject({
    'subject.platform': 'farfetch-china',
    'asOf.edtf': '2017-06~',
    'sources.id': 'l2-2017-jd-farfetch',
    'sources.passages': '4',
  });
  expect(rows[0]?.['population.zh-Hans']).toMatch(/\p{Script=Han}/u);
});

test('as a table, figures keep what makes them less than exact', () => {
  const query =
    '{"v":1,"from":"observation","match":{"metric":"user-base"},"select":["subject","value"]}';
  expect(vitrine(['query', query]).stdout).toContain('> 750m users');
});

test('a query comes from standard input where the argument is a hyphen', () => {
  const { stdout } = vitrine(['query', '-', '--format', 'json'], { input: adoption });
  expect(rowsOf(stdout)).toHaveLength(6);
});

test('counts and cursors stay out of a table, and can be followed', () => {
  const page = (after?: string) =>
    JSON.stringify({ v: 1, from: 'brand', select: ['id'], page: { size: 1, after }, count: true });
  const first = vitrine(['query', page(), '--format', 'csv']);
  expect(first.stdout.split('\r\n')).toHaveLength(3);
  expect(first.stderr).toContain('Count: ');
  const cursor = /"after": "([^"]+)"/.exec(first.stderr)?.[1];
  const second = vitrine(['query', page(cursor), '--format', 'csv']);
  expect(second.status).toBe(0);
  expect(second.stdout).not.toBe(first.stdout);
});

test('--explain shows the plan', () => {
  const { status, stdout } = vitrine(['query', adoption, '--explain']);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toBeTypeOf('object');
});

test('a wrong query is refused with every problem, and nothing on standard output', () => {
  const query = '{"v":1,"from":"presence","match":{"brnd":"coach","platform":"tmal"}}';
  const { status, stdout, stderr } = vitrine(['query', query, '--format', 'json']);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toContain('did you mean `brand`?');
  expect(stderr).toContain('did you mean `tmall`?');
  expect(stderr).toMatch(/\n2 problems\n$/);
});

test('a query that is no JSON says how to quote it', () => {
  const { status, stderr } = vitrine(['query', '{v:1}']);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^the query is not JSON: .*single quotes/);
});

test.each([
  ['missing.json', 2, /cannot read the atlas/],
  ['package.json', 1, /package\.json is not an atlas/],
  ['README.md', 1, /README\.md is not JSON/],
])('an atlas file %s is refused with code %i', (file, code, message) => {
  const cwd = new URL('..', import.meta.url).pathname;
  const { status, stderr } = vitrine(['query', adoption, '--atlas', file], { cwd });
  expect(status).toBe(code);
  expect(stderr).toMatch(message);
});
