import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openExample, type Example } from './support/example.js';

let example: Example;
let shown: Page;

beforeAll(async () => {
  example = await openExample('search.md', '## A search box');
  shown = example.shown;
}, 120_000);

afterAll(async () => {
  await example.browser.close();
  expect(example.errors).toEqual([]);
});

const options = () => shown.getByRole('option');

test('the search box of the documentation shows what is found, and why', async () => {
  await shown.getByRole('combobox', { name: 'Brand or platform' }).fill('kouc');
  await expect.poll(() => options().first().textContent()).toBe('蔻驰 – Coach');
  expect(await options().first().locator('mark').allTextContents()).toEqual(['蔻驰']);
  expect(await options().first().getAttribute('lang')).toBe('zh-Hans');
  expect(await shown.getByRole('combobox').getAttribute('aria-expanded')).toBe('true');
});

test('it is used by keys', async () => {
  const input = shown.getByRole('combobox');
  await input.fill('gucci');
  await input.press('ArrowDown');
  expect(await input.getAttribute('aria-activedescendant')).toBe('name-0');
  expect(await options().first().getAttribute('aria-selected')).toBe('true');
  await input.press('Enter');
  expect(await input.inputValue()).toBe('Gucci');
  expect(await shown.getByRole('status').textContent()).toBe('brands/gucci');
  expect(await options().count()).toBe(0);
});

test('it offers the nearest names where it finds none', async () => {
  await shown.getByRole('combobox').fill('lious vuitn');
  expect(await shown.getByRole('status').textContent()).toContain('Nearest: Louis Vuitton');
});
