import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launchOptions } from '@vitrine/testing/browser';
import { build } from 'esbuild';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const page = readFileSync(new URL('../../../docs/search.md', import.meta.url), 'utf8');
const example = page.slice(page.indexOf('## A search box'));

/** The code of the worked example in a language, as it stands in the documentation. */
function codeIn(language: string): string {
  const code = new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``, 'u').exec(example)?.[1];
  if (code === undefined) throw new Error(`docs/search.md has no example in ${language}.`);
  return code;
}

async function bundled(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, loader: 'ts', resolveDir: root },
    bundle: true,
    format: 'esm',
    write: false,
  });
  return outputFiles.map(({ text }) => text).join('');
}

let browser: Browser;
let shown: Page;
const errors: Error[] = [];

beforeAll(async () => {
  const script = await bundled(codeIn('ts'));
  browser = await chromium.launch(launchOptions());
  shown = await browser.newPage();
  shown.on('pageerror', (error) => errors.push(error));
  await shown.setContent(`<!doctype html><html lang="en"><title>Search</title>${codeIn('html')}`);
  await shown.addScriptTag({ type: 'module', content: script });
}, 120_000);

afterAll(async () => {
  await browser.close();
  expect(errors).toEqual([]);
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
