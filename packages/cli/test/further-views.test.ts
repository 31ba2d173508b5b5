import { parse } from 'csv-parse/sync';
import type { MetricSeriesView, PlatformFinder, SourceList } from '@vitrine/query';
import { expect, test } from 'vitest';
import { vitrine } from './support/vitrine.js';

test('a series tells open sides, forecasts and who reports them', () => {
  const { stdout } = vitrine(['series', 'share-of-global-luxury', 'chinese-luxury-worldwide']);
  expect(stdout).toMatch(/^2025 +≥ 45%, forecast +Bain & Company /m);
  const json = vitrine(['series', 'monthly-active-users', 'wechat', '--whole', '--format', 'json']);
  const { series } = JSON.parse(json.stdout) as MetricSeriesView;
  expect(series.map(({ id }) => id)).toEqual(['platform/wechat:users']);
});

test('a disputed figure is told with what else is said', () => {
  const { stdout } = vitrine([
    'series',
    'online-share',
    'cn-luxury',
    '--after',
    '2019',
    '--until',
    '2020',
  ]);
  expect(stdout).toMatch(/33%, else 23% by Alibaba Group and Bain & Company.* \(disputed\)/);
});

test('a subject without figures is named rather than left out', () => {
  const { stdout } = vitrine(['series', 'monthly-active-users', 'kaola']);
  expect(stdout).toContain('Kaola: no such figure');
});

test('owners are told with their spells, their tree and the deals behind changes', () => {
  const { stdout } = vitrine(['owners', 'gucci', '--as-of', '2021']);
  expect(stdout).toMatch(/^Kering, Parent +present /m);
  expect(stdout).toMatch(/^› Artemis, Parent +present /m);
  const versace = vitrine(['owners', 'versace', '--format', 'markdown']).stdout;
  expect(versace).toMatch(/\| Capri Holdings, Parent \| ended \| from 2018-12, to 2025-12-02 \|/);
  expect(versace).toMatch(/start of organization-prada-group--brand-versace--parent/);
});

test('a platform is told with its facts, and its brands channel by channel', () => {
  const { stdout } = vitrine(['platform', 'toplife', '--as-of', '2018']);
  expect(stdout).toMatch(/^Operator +JD\.com /m);
  expect(stdout).toMatch(/^Flagship store +9 present, 4 announced: /m);
});

test('platforms are ranked with every reason, and a gap is told as one', () => {
  const needs = ['--control', 'own-store', '--audience', 'women', '--as-of', '2021'];
  const { stdout } = vitrine(['find', ...needs]);
  expect(stdout).toMatch(/^Women, figures +unknown +0 +no source tells$/m);
  expect(stdout).toMatch(/^Women, figures +for +1 +≥ 80%/m);
  const weighed = ['--weight', 'audience:women=3', '--weight', 'control=0.5', '--format', 'json'];
  const view = JSON.parse(vitrine(['find', ...needs, ...weighed]).stdout) as PlatformFinder;
  expect(view.best).toBe(3.5);
});

test('sources are listed by year or publisher, each once', () => {
  const args = ['sources', '--record', 'deal/burberry-tencent-2019'];
  const rows: Record<string, string>[] = parse(vitrine([...args, '--format', 'csv']).stdout, {
    columns: true,
  });
  const { sources } = JSON.parse(vitrine([...args, '--format', 'json']).stdout) as SourceList;
  expect(rows.map((row) => row['record']).sort()).toEqual(sources.map(({ id }) => id));
  const { stdout } = vitrine(['sources', '--publisher', 'l2', '--by', 'publisher']);
  expect(stdout).toMatch(/^L2: \d+ sources, \d+ claims$/m);
});

test.each([
  [['series', 'monthly-active-user'], 'did you mean `monthly-active-users`?'],
  [['series', 'user-base', 'tmal', '--unit', 'user'], 'did you mean `users`?'],
  [['owners', 'farfetch'], "write 'brand/farfetch' or 'organization/farfetch'"],
  [['platform', 'tmal'], 'did you mean `tmall`?'],
  [['find', '--service', 'livestreams'], 'did you mean `livestream`?'],
  [['find', '--control', 'own-store', '--weight', 'contrl=2'], 'did you mean `control`?'],
  [['sources', '--publisher', 'WDW'], 'did you mean `WWD`?'],
])('%j is refused', (args, message) => {
  const { status, stdout, stderr } = vitrine(args);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toContain(message);
});

test.each([
  [['find'], 'name at least one need'],
  [['find', '--control', 'own-stor'], 'Did you mean own-store?'],
  [['find', '--users', 'many'], 'Give a number such as 100000000.'],
  [['find', '--weight', 'control'], 'Give a need and a number such as users=2.'],
  [['series', 'sales', '--whole', '--population', 'x'], 'cannot be used with'],
  [['sources', '--record', 'burberry'], 'Give a record such as deal/burberry-tencent-2019.'],
])('%j was used wrongly', (args, message) => {
  const { status, stdout, stderr } = vitrine(args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(message);
});
