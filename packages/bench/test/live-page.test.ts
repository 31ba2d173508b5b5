import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openExample, type Example } from './support/example.js';

let example: Example;
let shown: Page;

beforeAll(async () => {
  example = await openExample('live.md', '## A page that follows');
  shown = example.shown;
}, 120_000);

afterAll(async () => {
  await example.browser.close();
  expect(example.errors).toEqual([]);
});

const rows = () =>
  shown.getByRole('list', { name: 'Coach on the platforms' }).getByRole('listitem');

const addSeen = async (platform: string) => {
  await shown.getByRole('textbox', { name: 'Platform' }).fill(platform);
  await shown.getByRole('button', { name: 'Add' }).click();
};

test('the list of the documentation shows what is added in the form beside it', async () => {
  await expect.poll(() => rows().count()).toBeGreaterThan(0);
  const before = await rows().allTextContents();
  expect(before.filter((row) => row.startsWith('Bilibili, pop-up-store'))).toEqual([]);
  await addSeen('bilibili');
  expect(await rows().count()).toBe(before.length + 1);
  expect(await rows().allTextContents()).toContain('Bilibili, pop-up-store: present');
  expect(await shown.getByRole('status').textContent()).toBe('1 own source');
});

test('what is refused is said, and the list stays', async () => {
  const before = await rows().count();
  await addSeen('bilibly');
  expect(await shown.getByRole('status').textContent()).toContain('bilibili');
  expect(await rows().count()).toBe(before);
});

test('what is taken away again is gone', async () => {
  const before = await rows().count();
  await shown.getByRole('button', { name: 'Take away' }).click();
  expect(await rows().count()).toBe(before - 1);
  expect(await shown.getByRole('status').textContent()).toBe('0 own sources');
});
