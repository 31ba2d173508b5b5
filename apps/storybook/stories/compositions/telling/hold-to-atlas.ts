import { expect } from 'storybook/test';

const figures = {
  // The 2 of L2 belongs to a name.
  en: /(?<![A-Za-z])\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|fifty|hundred|thousand|million|billion|half|twice|thrice)\b/i,
  'zh-Hans':
    /(?<![A-Za-z])\d|(?<!第)[两三四五六七八九十百千万亿]+(?:家|次|年|月|日|个|起|成|倍|份|篇)/,
};

/**
 * Fails where a text says a figure, a day or a count that it did not draw from the atlas. Components answer for what
 * they show themselves.
 */
export async function holdToAtlas(
  canvas: HTMLElement,
  locale: keyof typeof figures,
): Promise<void> {
  const text = canvas.querySelector('[data-prose]')?.cloneNode(true);
  if (!(text instanceof HTMLElement)) throw new Error('The composition has no text to hold.');
  await expect(text.querySelectorAll('[data-drawn]').length).toBeGreaterThan(5);
  const answeredFor = '[data-drawn], .sources, [data-from-atlas]';
  for (const element of text.querySelectorAll(answeredFor)) element.remove();
  const said = [...text.querySelectorAll('p, h1, h2, h3, figcaption, [slot], li, td, th, time')]
    .map((element) => element.textContent.replaceAll(/\s+/g, ' ').trim())
    .filter((words) => figures[locale].test(words));
  await expect(said, said.join('\n')).toEqual([]);
}
