import '@fontsource-variable/inter';
import '@fontsource-variable/noto-sans-sc';
import '@fontsource-variable/source-serif-4';
import { atlas as seeds } from '@vitrine/core/atlas';
import { cdp, page } from 'vitest/browser';
import { VitrineAtlas } from '../src/atlas/atlas.js';
import '../src/define.js';
import { drawn } from '../test/support.js';
import type { Example } from '../test/examples.js';
import './stage.css';

/** A place on a sheet: its language and theme. */
export interface Place {
  readonly locale: 'en' | 'zh-Hans';
  readonly theme: 'light' | 'dark';
}

/** What the whole page is drawn for. */
export type Medium = 'screen' | 'print' | 'forced-colors';

/** By twos: a wide place and one as narrow as a phone; on paper, two columns of a page. */
export const places: Readonly<Record<Medium, readonly Place[]>> = {
  screen: [
    { locale: 'en', theme: 'light' },
    { locale: 'zh-Hans', theme: 'light' },
    { locale: 'zh-Hans', theme: 'dark' },
    { locale: 'en', theme: 'dark' },
  ],
  print: [
    { locale: 'en', theme: 'light' },
    { locale: 'zh-Hans', theme: 'light' },
  ],
  'forced-colors': [
    { locale: 'en', theme: 'light' },
    { locale: 'zh-Hans', theme: 'light' },
  ],
};

/** The columns of `stage.css` together, in pixels. */
const sheetWidth = 1320;

/** The part of the protocol of Chromium that is used here; Vitest leaves its types open. */
interface Protocol {
  send(
    method: 'Emulation.setEmulatedMedia',
    options: { media: string; features: readonly { name: string; value: string }[] },
  ): Promise<void>;
  send(
    method: 'Emulation.setDeviceMetricsOverride',
    options: { width: number; height: number; deviceScaleFactor: number; mobile: boolean },
  ): Promise<void>;
}

async function emulate(medium: Medium): Promise<void> {
  const session: Protocol = cdp();
  await session.send('Emulation.setEmulatedMedia', {
    media: medium === 'print' ? 'print' : 'screen',
    features: [
      { name: 'prefers-reduced-motion', value: 'reduce' },
      { name: 'forced-colors', value: medium === 'forced-colors' ? 'active' : 'none' },
    ],
  });
}

/** Makes window and frame of one size: Vitest would shrink a frame that is larger than its window. */
async function resize(height: number): Promise<void> {
  const session: Protocol = cdp();
  const size = { width: sheetWidth, height: Math.ceil(height) };
  await session.send('Emulation.setDeviceMetricsOverride', {
    ...size,
    deviceScaleFactor: 1,
    mobile: false,
  });
  await page.viewport(size.width, size.height);
}

/**
 * Draws an example in every place of a medium's sheet.
 *
 * @returns the sheet, once its components and fonts are there and the window is large enough to show it whole
 */
export async function drawSheet(example: Example, medium: Medium): Promise<HTMLElement> {
  await emulate(medium);
  await resize(1200);
  const sheet = document.createElement('main');
  sheet.className = 'sheet';
  sheet.append(
    ...places[medium].map(({ locale, theme }) => {
      const place = document.createElement('vitrine-atlas');
      if (!(place instanceof VitrineAtlas)) throw new Error('vitrine-atlas is not registered.');
      place.lang = locale;
      place.setAttribute('locale', locale);
      place.setAttribute('theme', theme);
      place.setAttribute('as-of', '2019-12-31');
      place.innerHTML = example.html;
      example.prepare?.(place);
      place.atlas = seeds;
      return place;
    }),
  );
  document.body.replaceChildren(sheet);
  await drawn();
  await document.fonts.ready;
  await resize(sheet.getBoundingClientRect().height);
  await drawn();
  return sheet;
}
