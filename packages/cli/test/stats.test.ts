import { expect, test } from 'vitest';
import { vitrine } from './support/vitrine.js';

test('the whole: a line that sums up, tables, and lists with counts', () => {
  const { status, stdout, stderr } = vitrine(['stats', '--as-of', '2020-06-01']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(
    /^[\d,]+ claims from [\d,]+ sources about [\d,]+ records .*As of 2020-06-01\n/,
  );
  for (const title of ['Evidence', 'Dates', 'Presences that had not ended', 'Citations']) {
    expect(stdout).toContain(`\n${title}\n`);
  }
  expect(stdout).toMatch(/\nDisputes: \d+\n/);
  expect(stdout).toMatch(/within 1 year +\d+ +\d+ +\d+%/);
  expect(stdout).toContain('Coach on Tmall (flagship store, first spell), to: ');
});

test('by platform, brand or year: one table, cut unless all of it is asked for', () => {
  const { stdout } = vitrine(['stats', '--by', 'platform']);
  expect(stdout).toMatch(/^platform +sources +claims +records/);
  expect(stdout).toMatch(/^Tmall +\d+/m);
  expect(vitrine(['stats', '--by', 'year', '--format', 'markdown']).stdout).toMatch(
    /^\| year \| sources \| claims \|/,
  );
  const whole = vitrine(['stats', '--by', 'brand', '--all']).stdout.split('\n').length;
  expect(whole).toBeGreaterThanOrEqual(
    vitrine(['stats', '--by', 'brand']).stdout.split('\n').length - 1,
  );
});

test('as data', () => {
  const whole: unknown = JSON.parse(
    vitrine(['stats', '--as-of', '2019', '--format', 'json']).stdout,
  );
  expect(whole).toMatchObject({
    asOf: '2019-12-31',
    quality: { seen: { within: [{ years: 1 }, {}, {}] } },
  });
  const years: unknown = JSON.parse(vitrine(['stats', '--by', 'year', '--format', 'json']).stdout);
  expect(years).toMatchObject({
    years: expect.arrayContaining([expect.objectContaining({ id: '2019' })]) as unknown,
  });
});

test('what is misspelt is answered with what would be right', () => {
  const day = vitrine(['stats', '--as-of', '2019-02-30']);
  expect(day.status).toBe(2);
  expect(day.stderr).toContain('`2019-02-30` is no date');
  const part = vitrine(['stats', '--by', 'brnd']);
  expect(part.status).toBe(2);
  expect(part.stderr).toContain('Did you mean brand?');
});
