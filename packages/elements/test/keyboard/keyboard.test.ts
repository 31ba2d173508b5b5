import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { examples } from '../examples.js';
import { drawn, everything, expectAccessible, show } from '../support.js';

/** What has the focus, in whatever shadow root. */
function focused(): Element | null {
  let found = document.activeElement;
  while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
  return found === document.body ? null : found;
}

function isRinged(element: Element): boolean {
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
  return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
}

/**
 * What shows where the focus is. A slider shows it at its handle, which no script can look at, and a field
 * that one searches in at the box around it.
 */
function hasRing(element: Element): boolean {
  if (element.matches('input[type="range"]')) return element.matches(':focus-visible');
  if (!element.matches('[role="combobox"]')) return isRinged(element);
  return element.parentElement !== null && isRinged(element.parentElement);
}

interface Stop {
  readonly element: Element;
  readonly isSeen: boolean;
}

/** Walks with the tab key from what stands before an element to what stands behind it. */
async function walkThrough(most = 150): Promise<Stop[]> {
  document.getElementById('before')?.focus();
  const stops: Stop[] = [];
  for (let step = 0; step < most; step++) {
    await userEvent.keyboard('{Tab}');
    const element = focused();
    if (element === null || element.id === 'behind') return stops;
    stops.push({ element, isSeen: element.checkVisibility() && hasRing(element) });
  }
  return stops;
}

const between = (html: string): string =>
  `<button id="before">before</button>${html}<button id="behind">behind</button>`;

describe('by keyboard alone', () => {
  test.for(Object.entries(examples))(
    'one gets into %s, sees where one is at every stop, and gets out of it again',
    async ([, { html, prepare }]) => {
      const atlas = await show(between(html));
      prepare?.(atlas);
      await drawn();
      const stops = await walkThrough();
      expect(focused()?.id).toBe('behind');
      expect(stops.length).toBeGreaterThan(0);
      expect(new Set(stops.map(({ element }) => element)).size).toBe(stops.length);
      const unseen = stops.filter(({ isSeen }) => !isSeen);
      expect(unseen.map(({ element }) => element.outerHTML)).toEqual([]);
    },
  );

  const isOpen = () => everything(document).some((element) => element.matches(':popover-open'));
  // A day, names to choose from, and the documents themselves: these show no value that rests on evidence.
  const withoutEvidence = ['as-of-slider', 'atlas-search', 'source-list'];
  const withEvidence = Object.entries(examples).filter(([name]) => !withoutEvidence.includes(name));

  test.for(withEvidence)(
    'evidence in %s opens by Enter, closes by Escape and gives the focus back',
    async ([, { html, prepare }]) => {
      const atlas = await show(between(html));
      prepare?.(atlas);
      await drawn();
      const opener = everything(document).find(
        (element) => element.matches('[aria-haspopup="dialog"]') && element.checkVisibility(),
      );
      if (!(opener instanceof HTMLElement || opener instanceof SVGElement)) {
        throw new Error('Nothing in it opens its evidence.');
      }
      opener.focus();
      await userEvent.keyboard('{Enter}');
      await expect.poll(isOpen).toBe(true);
      await expectAccessible();
      await userEvent.keyboard('{Escape}');
      await expect.poll(isOpen).toBe(false);
      expect(focused()).toBe(opener);
    },
  );
});
