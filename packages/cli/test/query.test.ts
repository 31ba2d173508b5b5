import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { vitrine } from './support/vitrine.js';

const adoption = '{"v":1,"from":"observation","match":{"metric":"brand-adoption-rate"}}';

interface Row {
  readonly subject: { readonly platform?: string; readonly market?: string };
  readonly value: { readonly value?: number; readonly minValue?: number; readonly unit: string };
  readonly population: { readonly en: string };
  readonly asOf: { readonly edtf: string };
  readonly reportedBy?: string;
  readonly sources: readonly {
    readonly id: string;
    readonly url: string;
    readonly passages: readonly number[];
  }[];
}

const rowsOf = (text: string) => (JSON.parse(text) as { rows: readonly Row[] }).rows;

/** The adoption figures of the documents that the atlas was first made for. */
const figures = [
  {
    value: 11,
    platform: 'jd-com',
    population: 'fashion brands of the L2 index with an official flagship',
    asOf: '2017-06~',
    reportedBy: 'gartner-l2',
    source: 'l2-2017-jd-farfetch',
    passage: 4,
  },
  {
    value: 21,
    platform: 'tmall',
    population: 'fashion brands of the L2 index with an official flagship',
    asOf: '2017-06~',
    reportedBy: 'gartner-l2',
    source: 'l2-2017-jd-farfetch',
    passage: 6,
  },
  {
    value: 51,
    platform: 'tmall',
    population: 'leading global fashion brands with an official flagship',
    asOf: '2019',
    reportedBy: 'gartner-l2',
    source: 'sourcing-journal-2020-michael-kors-tmall',
    passage: 11,
  },
  {
    value: 68,
    platform: 'jd-com',
    population: 'fashion brands of the L2 index sold in stores run by JD.com',
    asOf: '2017-06~',
    reportedBy: 'gartner-l2',
    source: 'l2-2017-jd-farfetch',
    passage: 5,
  },
  {
    value: 83,
    platform: 'farfetch-china',
    population: 'fashion brands of the L2 index on sale',
    asOf: '2017-06~',
    reportedBy: 'gartner-l2',
    source: 'l2-2017-jd-farfetch',
    passage: 4,
  },
  {
    value: 92,
    platform: 'wechat',
    population: 'luxury retailers present in any form',
    asOf: '2019-12~',
    reportedBy: 'tencent-news',
    source: 'pandaily-2019-gucci-tencent',
    passage: 7,
  },
] as const;

test.each(figures)(
  'as JSON, $value% of $platform has its population, date, reporter and source',
  ({ value, platform, population, asOf, reportedBy, source, passage }) => {
    const { status, stdout, stderr } = vitrine(['query', adoption, '--format', 'json']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const found = rowsOf(stdout).filter(
      (row) =>
        row.population.en === population &&
        row.subject.platform === platform &&
        row.asOf.edtf === asOf,
    );
    expect(found).toMatchObject([
      {
        value: { value, unit: 'percent' },
        reportedBy,
        sources: [
          { id: source, passages: [passage], url: expect.stringMatching(/^https?:/) as string },
        ],
      },
    ]);
  },
);

test('each adoption figure is a share of a population on a date, and cites who says so', () => {
  const rows = rowsOf(vitrine(['query', adoption, '--format', 'json']).stdout);
  expect(rows.length).toBeGreaterThan(figures.length);
  for (const { value, population, asOf, sources } of rows) {
    expect(value.unit).toBe('percent');
    expect(value.value ?? value.minValue).toBeTypeOf('number');
    expect(population.en).not.toBe('');
    expect(asOf.edtf).toMatch(/^\d{4}/);
    expect(sources[0]?.url).toMatch(/^https?:/);
  }
});

test('as CSV, localized texts and sources have columns of their own', () => {
  const { stdout } = vitrine(['query', adoption, '--format', 'csv']);
  const rows: Record<string, string>[] = parse(stdout, { columns: true });
  for (const { value, platform, population, asOf, reportedBy, source, passage } of figures) {
    expect(
      rows.filter((row) => row['sources.id'] === source && row['population.en'] === population),
    ).toContainEqual(
      expect.objectContaining({
        'subject.platform': platform,
        'value.value': String(value),
        'value.unit': 'percent',
        'asOf.edtf': asOf,
        reportedBy,
        'sources.passages': String(passage),
        'population.zh-Hans': expect.stringMatching(/\p{Script=Han}/u) as string,
      }),
    );
  }
});

test('as a table, figures keep what makes them less than exact', () => {
  const query =
    '{"v":1,"from":"observation","match":{"metric":"user-base"},"select":["subject","value"]}';
  expect(vitrine(['query', query]).stdout).toContain('> 750m users');
});

test('a query comes from standard input where the argument is a hyphen', () => {
  const asked = vitrine(['query', adoption, '--format', 'json']).stdout;
  const { status, stdout } = vitrine(['query', '-', '--format', 'json'], { input: adoption });
  expect({ status, stdout }).toEqual({ status: 0, stdout: asked });
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

test('--explain says how the query is run, as text or as data', () => {
  const { status, stdout } = vitrine(['query', adoption, '--explain']);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^observation: by the index `metric` of brand-adoption-rate\n/);
  const data = vitrine(['query', adoption, '--explain', '--format', 'json']);
  expect(JSON.parse(data.stdout)).toMatchObject({ access: { by: 'bucket' }, text: stdout });
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
