import '@fontsource-variable/inter';
import '@fontsource-variable/noto-sans-sc';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { examples } from '../examples.js';
import { drawn, everything, show } from '../support.js';

/** Drawn for the ear, not at all, or by coordinates. */
const unseen = (element: Element): boolean =>
  element.closest('svg, [popover]') !== null ||
  getComputedStyle(element).clipPath !== 'none' ||
  !element.checkVisibility();

/** What of an element, shadow roots included, stands beyond the sides of its place. */
function beyond(place: Element): string[] {
  const { left, right, width } = place.getBoundingClientRect();
  const narrow = width < 480;
  return (
    everything(place)
      .filter((element) => !unseen(element))
      // Between narrow and wide a table may scroll in its own region, which has a hint at its edge.
      .filter((element) => narrow || element.closest('.scroller') === null)
      .filter((element) => {
        const box = element.getBoundingClientRect();
        return box.width > 0 && (box.right > right + 1 || box.left < left - 1);
      })
      .map(
        ({ tagName, className, textContent }) => `${tagName}.${className}: ${textContent.trim()}`,
      )
  );
}

async function standIn(width: number): Promise<Element> {
  const place = document.querySelector('main');
  if (place === null) throw new Error('The page has no main part.');
  place.style.inlineSize = `${width}px`;
  await document.fonts.ready;
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  await drawn();
  return place;
}

beforeEach(() => {
  document.documentElement.style.fontFamily = '"Inter Variable", "Noto Sans SC Variable"';
});

afterEach(() => {
  document.documentElement.style.fontSize = '';
  document.documentElement.dir = '';
});

const cases = Object.entries(examples).flatMap(([name, example]) =>
  ['en', 'zh-Hans'].map((locale) => ({ name, locale, example })),
);

describe('nothing stands beyond its place', () => {
  test.for(cases)('$name, $locale', async ({ locale, example: { html, prepare } }) => {
    await page.viewport(1024, 768);
    const atlas = await show(html, { locale });
    prepare?.(atlas);
    for (const width of [320, 360, 480, 560, 640, 960]) {
      expect(beyond(await standIn(width)), `at ${width} px`).toEqual([]);
    }
    document.documentElement.dir = 'rtl';
    expect(beyond(await standIn(360)), 'from right to left').toEqual([]);
    document.documentElement.dir = '';
    document.documentElement.style.fontSize = '200%';
    expect(beyond(await standIn(640)), 'with text twice as large').toEqual([]);
  });
});
