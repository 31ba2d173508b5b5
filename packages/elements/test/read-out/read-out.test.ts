import { describe, expect, test } from 'vitest';
import { spoken } from '../spoken.js';
import { show } from '../support.js';
import { examples } from '../examples.js';

const folders = Object.keys(import.meta.glob('../../src/*/define.ts')).map(
  (file) => file.split('/').at(-2) ?? '',
);

/** Folders that define something else than an element that draws. */
const undrawn = new Set(['atlas', 'zh-hans']);

test('every element that draws has an example', () => {
  expect(Object.keys(examples).sort()).toEqual(folders.filter((name) => !undrawn.has(name)).sort());
});

describe.for(['en', 'zh-Hans'])('what a screen reader is given, %s', (locale) => {
  test.for(Object.entries(examples))('%s', async ([name, { html, prepare }]) => {
    const atlas = await show(html, { locale });
    prepare?.(atlas);
    await Promise.resolve();
    const lines = await spoken('main');
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`${name}.${locale}.txt`);
  });
});
