import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { examples } from '../test/examples.js';
import { drawSheet, type Medium } from './sheet.js';

const media = ['screen', 'forced-colors', 'print'] satisfies Medium[];

test.for(
  Object.entries(examples).flatMap(([name, example]) =>
    media.map((medium) => ({ name, medium, example })),
  ),
)('$name, $medium', async ({ name, medium, example }) => {
  const sheet = await drawSheet(example, medium);
  await expect.element(page.elementLocator(sheet)).toMatchScreenshot(`${name}-${medium}`);
});
