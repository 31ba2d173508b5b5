import { parse } from 'csv-parse/sync';
import type { BrandProfile, PlatformComparison } from '@vitrine/query';
import { expect, test } from 'vitest';
import { vitrine } from './support/vitrine.js';

test('on 30 September 2019 Coach is announced on Luxury Pavilion, not present', () => {
  const day = ['--as-of', '2019-09-30'];
  const { stdout } = vitrine(['brand', 'coach', ...day, '--format', 'json']);
  const { presences } = JSON.parse(stdout) as BrandProfile;
  const pavilion = presences.find(({ platform }) => platform.id === 'tmall-luxury-pavilion');
  expect(pavilion?.standing.state).toBe('announced');
  expect(vitrine(['brand', 'coach', ...day]).stdout).toMatch(
    /^Tmall Luxury Pavilion, Flagship store +announced /m,
  );
});

test('a brand as Markdown has a table a section and its sources with links', () => {
  const { stdout } = vitrine(['brand', 'coach', '--as-of', '2019-09-30', '--format', 'markdown']);
  expect(stdout).toMatch(/^# Coach 蔻驰\n\nAs of 2019-09-30\n\n## Facts\n\n\| what \| value \|/);
  expect(stdout).toMatch(/^\d+\. .*\[Tapestry teams with Tmall\]\(<https:\/\//m);
});

test('a date that nobody could have told on the day is marked as told later', () => {
  const on = (day: string): string => vitrine(['brand', 'coach', '--as-of', day]).stdout;
  const pavilion = /^Tmall Luxury Pavilion, Flagship store .*$/m;
  const [early = '', late = ''] = ['2019-09-30', '2020-12-31'].map((day) =>
    pavilion.exec(on(day))?.at(0),
  );
  expect(early).toContain('planned from 2019-12, seen about 2020-04 (from later reports), ');
  expect(late).toContain('seen about 2020-04');
  expect(late).not.toContain('later reports');
});

test('a brand as CSV is one table, each row with the ids of its sources', () => {
  const { stdout } = vitrine(['brand', 'gucci', '--format', 'csv']);
  const rows: Record<string, string>[] = parse(stdout, { columns: true });
  const deal = rows.find((row) => row['record'] === 'deals gucci-tencent-2019');
  expect(deal).toMatchObject({
    section: 'Deals',
    value: 'Gucci (Brand), Tencent (Technology partner)',
  });
  expect(deal?.['sources']?.split('; ')).toContain('pandaily-2019-gucci-tencent ¶2');
});

test('platforms stand side by side, and what nobody told is unknown rather than empty', () => {
  const platforms = ['tmall', 'jd-com', 'farfetch-china'];
  const day = ['--as-of', '2017-06-30'];
  const { stdout } = vitrine(['compare', ...platforms, ...day, '--format', 'json']);
  expect((JSON.parse(stdout) as PlatformComparison).platforms.map(({ id }) => id)).toEqual(
    platforms,
  );
  const table = vitrine(['compare', ...platforms, ...day]).stdout;
  expect(table).toMatch(
    /official flagship +21% \(about 2017-06\) +11% \(about 2017-06\) +unknown /,
  );
  expect(table).toMatch(/83% \(about 2017-06\)/);
});

test.each([
  [['brand', 'coahc'], 'did you mean `coach`?'],
  [['compare', 'tmall', 'jd-con'], 'did you mean `jd-com`?'],
  [['brand', 'coach', '--as-of', '2019-13'], 'is no date'],
])('%j is refused', (args, message) => {
  const { status, stdout, stderr } = vitrine(args);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toContain(message);
});
