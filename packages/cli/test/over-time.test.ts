import { parse } from 'csv-parse/sync';
import type { Changes, PresenceMatrix, Timeline } from '@vitrine/query';
import { expect, test } from 'vitest';
import { vitrine } from './support/vitrine.js';

const coachOnTmall = ['--brands', 'coach', '--platforms', 'tmall', 'tmall-luxury-pavilion'];
const csv = (text: string): Record<string, string>[] => parse(text, { columns: true });

test('the matrix of a day has a table an owner, a column a platform, and the counts below', () => {
  const asked = ['--owners', 'tapestry', '--as-of', '2019-09-30', '--platforms', 'tmall', 'jd-com'];
  const { stdout } = vitrine(['matrix', ...asked]);
  expect(stdout).toMatch(/^Tapestry\nbrand +Tmall +JD\.com +sources$/m);
  expect(stdout).toMatch(/^Coach +certain, from 2019-07 +– /m);
  expect(stdout).toMatch(/^Stuart Weitzman +announced, about 2019-09 +– /m);
  expect(stdout).toMatch(/^at least presumed +2 +0$/m);
  expect(stdout).toContain('– is unknown');
  const rows = csv(vitrine(['matrix', ...asked, '--format', 'csv']).stdout);
  expect(rows.find(({ brand }) => brand === 'Coach')).toMatchObject({
    section: 'Tapestry',
    Tmall: 'certain, from 2019-07',
    'JD.com': '–',
  });
  const view = JSON.parse(
    vitrine(['matrix', ...asked, '--format', 'json']).stdout,
  ) as PresenceMatrix;
  expect(view.columns.map(({ platform }) => platform.id)).toEqual(['tmall', 'jd-com']);
});

test('the timeline tells year by year what came about, with its records', () => {
  const { stdout } = vitrine(['timeline', ...coachOnTmall, '--kinds', 'presence']);
  const lines = stdout.split('\n').filter((line) => line.includes('presences coach--'));
  expect(lines.map((line) => line.split(/ {2,}/).slice(1, 3))).toEqual([
    ['started (disputed)', '2011-12'],
    ['ended (disputed)', '2012-01'],
    ['started', '2015'],
    ['ended', '2016-09'],
    ['started', '2019-07'],
    ['announced', '2019-07-30'],
    ['announced', 'about 2019-09'],
    ['seen', 'about 2020-04, not before 2017-01-01'],
  ]);
  const early = vitrine(['timeline', ...coachOnTmall, '--as-of', '2019-09-30', '--format', 'csv']);
  expect(csv(early.stdout).at(-1)).toMatchObject({ section: '2019', value: 'planned start' });
  const json = vitrine(['timeline', ...coachOnTmall, '--after', '2018', '--format', 'json']);
  expect((JSON.parse(json.stdout) as Timeline).after).toBe('2018-12-31');
});

test('changes between two days say how sure they are, and from what to what', () => {
  const days = ['--after', '2019-09-30', '--until', '2020'];
  const { stdout } = vitrine(['changes', ...days, ...coachOnTmall]);
  expect(stdout).toContain('Changes after 2019-09-30 until 2020-12-31');
  expect(stdout).toMatch(
    /Coach, Tmall Luxury Pavilion, Flagship store +presumed, first seen, from announced to presumed /,
  );
  const tiffany = ['--after', '2020', '--until', '2021', '--brands', 'tiffany'];
  expect(vitrine(['changes', ...tiffany, '--format', 'markdown']).stdout).toContain(
    '| Tiffany & Co. | certain, by a stated date, unknown → LVMH | 2021-01-07 |',
  );
  const alibaba = ['--after', '2016', '--until', '2017-06', '--organizations', 'alibaba'];
  const rows = csv(vitrine(['changes', ...alibaba, '--format', 'csv']).stdout);
  expect(rows.find(({ record }) => record?.includes('active-customers'))?.['value']).toMatch(
    /^466m users, by Alibaba Group, after 443m users, .*2016-12-31, certain$/,
  );
  const json = vitrine(['changes', ...days, ...coachOnTmall, '--format', 'json']).stdout;
  expect((JSON.parse(json) as Changes).started[0]?.certainty).toBe('presumed');
});

test.each([
  [['matrix', '--owners', 'tapestri'], 1, 'did you mean `tapestry`?'],
  [['timeline', '--kinds', 'deals'], 1, 'did you mean `deal`?'],
  [['changes', '--after', '2019', '--until', '2018'], 1, 'must come after `after`'],
  [['changes', '--after', '2019'], 2, "required option '--until <date>'"],
])('%j is refused', (args, code, message) => {
  const { status, stdout, stderr } = vitrine(args);
  expect({ status, stdout }).toEqual({ status: code, stdout: '' });
  expect(stderr).toContain(message);
});
