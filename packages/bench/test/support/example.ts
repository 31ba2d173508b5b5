import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launchOptions } from '@vitrine/testing/browser';
import { build } from 'esbuild';
import { chromium, type Browser, type Page } from 'playwright';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A worked example of the documentation, run as it stands there. */
export interface Example {
  readonly browser: Browser;
  readonly shown: Page;
  /** What went wrong on the page. */
  readonly errors: readonly Error[];
}

/**
 * Shows the HTML of an example with its script, bundled, in Chromium.
 *
 * @param name - of the page in `docs`
 * @param heading - under which the example stands
 */
export async function openExample(name: string, heading: string): Promise<Example> {
  const page = readFileSync(new URL(`../../../../docs/${name}`, import.meta.url), 'utf8');
  const example = page.slice(page.indexOf(heading));
  const codeIn = (language: string): string => {
    const code = new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``, 'u').exec(example)?.[1];
    if (code === undefined) throw new Error(`docs/${name} has no example in ${language}.`);
    return code;
  };
  const script = await bundled(codeIn('ts'));
  const browser = await chromium.launch(launchOptions());
  const shown = await browser.newPage();
  const errors: Error[] = [];
  shown.on('pageerror', (error) => errors.push(error));
  const html = codeIn('html');
  await shown.setContent(`<!doctype html><html lang="en"><title>Example</title>${html}`);
  await shown.addScriptTag({ type: 'module', content: script });
  return { browser, shown, errors };
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
