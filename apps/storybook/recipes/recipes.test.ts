import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { launchOptions } from '@vitrine/testing/browser';
import { chromium, type Browser, type Page } from 'playwright';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const recipes = import.meta.dirname;
const require = createRequire(import.meta.url);
const bundle = dirname(require.resolve('@vitrine/elements/vitrine.js'));

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
};

/** A folder as a site that lets a page load nothing but what is beside it. */
function serve(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    try {
      const body = readFileSync(join(folder, pathname));
      response.setHeader('content-type', types[extname(pathname)] ?? 'application/octet-stream');
      response.setHeader('content-security-policy', "default-src 'self'");
      response.end(body);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}

let site: string;
let server: Server;
let browser: Browser;

beforeAll(async () => {
  site = mkdtempSync(join(tmpdir(), 'recipes-'));
  server = await serve(site);
  browser = await chromium.launch(launchOptions());
});

afterAll(async () => {
  await browser.close();
  server.close();
  rmSync(site, { recursive: true });
});

/** Opens a page of the site; whatever it complains of fails the test. */
async function open(
  path: string,
  { scripts = true } = {},
): Promise<{ page: Page; complaints: string[] }> {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The site has no port.');
  const page = await browser.newPage({ javaScriptEnabled: scripts });
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    const { url } = message.location();
    // A browser asks every site for an icon.
    if (message.type() === 'error' && !url.endsWith('/favicon.ico'))
      complaints.push(message.text());
  });
  await page.goto(`http://127.0.0.1:${address.port}/${path}`);
  return { page, complaints };
}

/** What a file of the bundle is about: its name without the release. `script` is the one that pages add. */
const aboutOf = (file: string): string =>
  /^vitrine-(.+)-[\w-]{8}\.js$/.exec(file)?.[1] ?? (file === 'vitrine.js' ? 'script' : file);

const files = readdirSync(bundle).filter((file) => file.endsWith('.js'));

/** The elements that have a file of their own in the bundle. */
const elements = [
  ...readFileSync(require.resolve('@vitrine/elements/custom-elements.json'), 'utf8').matchAll(
    /"tagName": "vitrine-(.+)"/g,
  ),
].map(([, name = '']) => name);

/** The files that are about these, and all that they import outright, by what they are about. */
function withImports(names: readonly string[]): readonly string[] {
  const all = new Set<string>();
  const add = (file: string): void => {
    if (all.has(file)) return;
    all.add(file);
    const text = readFileSync(join(bundle, file), 'utf8');
    for (const [, imported = ''] of text.matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g)) {
      add(imported);
    }
  };
  files.filter((file) => names.includes(aboutOf(file))).forEach(add);
  return [...all].map(aboutOf).toSorted();
}

/** The scripts that a page has fetched, by what they are about. */
const scriptsOf = (page: Page): Promise<readonly string[]> =>
  page
    .evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
    .then((addresses) =>
      addresses
        .filter((address) => address.endsWith('.js'))
        .map((address) => aboutOf(new URL(address).pathname.split('/').at(-1) ?? '')),
    );

/** A recipe of plain files, with the script and its parts beside it. */
function lay(recipe: string): void {
  cpSync(join(recipes, recipe), join(site, recipe), { recursive: true });
  cpSync(bundle, join(site, recipe), { recursive: true });
}

describe('plain pages, under a policy of their own files only', () => {
  test('one tag', async () => {
    lay('html');
    const { page, complaints } = await open('html/page.html');
    await page.getByRole('heading', { name: 'Coach', exact: true }).waitFor();
    await page
      .getByRole('button', { name: /evidence/ })
      .first()
      .click();
    await page.getByRole('dialog').waitFor();
    expect(complaints).toEqual([]);
  });

  test('six elements and one tag fetch what the six need, and the popover once it is asked for', async () => {
    lay('html');
    const { page, complaints } = await open('html/six.html');
    const six = [
      'brand-card',
      'deal-card',
      'metric-chart',
      'platform-table',
      'source-list',
      'timeline',
    ];
    for (const name of six) {
      await page
        .locator(`vitrine-${name}`)
        .getByText(/As of 31 Dec 2019/)
        .first()
        .waitFor();
    }
    await page.waitForLoadState('networkidle');
    const fetched = async () => (await scriptsOf(page)).toSorted();
    const first = await fetched();
    expect(first.filter((file) => elements.includes(file))).toEqual(six);
    const needed = ['script', 'data', 'exhibits', 'seeded-atlas', 'figures-behind', ...six];
    expect(first).toEqual(withImports(needed));
    await page
      .getByRole('button', { name: /evidence/ })
      .first()
      .click();
    await page.getByRole('dialog').waitFor();
    expect(await fetched()).toEqual(withImports([...needed, 'popover']));
    expect(complaints).toEqual([]);
  });

  test('own data on top of ours', async () => {
    lay('own-data');
    const script = join(recipes, 'own-data', 'make-atlas.mjs');
    execFileSync(process.execPath, [script], { cwd: join(site, 'own-data') });
    const { page, complaints } = await open('own-data/page.html');
    await page.getByText('since 10 Jan 2020').waitFor();
    expect(complaints).toEqual([]);
  });
});

describe('an article of a publishing system', () => {
  const article = () =>
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Coach</title>${readFileSync(join(recipes, 'cms', 'article.html'), 'utf8')}`;
  const fallback = 'Leather goods, founded in New York in 1941.';

  test('is read whole where scripts are taken out or do not run', async () => {
    lay('cms');
    writeFileSync(join(site, 'cms', 'bare.html'), article());
    for (const scripts of [true, false]) {
      const { page, complaints } = await open('cms/bare.html', { scripts });
      expect(await page.getByText(fallback).isVisible()).toBe(true);
      expect(complaints).toEqual([]);
    }
  });

  test('shows the card instead once a page has the script', async () => {
    lay('cms');
    const page = `${article()}<script type="module" src="vitrine.js"></script>`;
    writeFileSync(join(site, 'cms', 'with-script.html'), page);
    const { page: shown, complaints } = await open('cms/with-script.html');
    await shown
      .getByRole('button', { name: /evidence/ })
      .first()
      .waitFor();
    expect(await shown.getByText(fallback).isVisible()).toBe(false);
    expect(complaints).toEqual([]);
  });
});

describe('frameworks', () => {
  test.each(['lit', 'react', 'vue'])('%s: properties in, events out', async (recipe) => {
    await build({
      root: join(recipes, recipe),
      base: './',
      logLevel: 'error',
      // Pages of the site may hold no scripts in their text.
      build: {
        outDir: join(site, recipe),
        emptyOutDir: true,
        target: 'es2022',
        chunkSizeWarningLimit: 10_000,
      },
    });
    const { page, complaints } = await open(`${recipe}/index.html`);
    const own = page.getByRole('radio', { name: /^We ourselves/ });
    await own.waitFor();
    expect(await own.isChecked()).toBe(true);
    await page.getByRole('checkbox', { name: /^Livestream/ }).click();
    await page.locator('output', { hasText: 'control:own-store service:livestream' }).waitFor();
    await page.getByRole('heading', { name: 'Tmall fits best' }).waitFor();
    expect(complaints).toEqual([]);
  });
});
