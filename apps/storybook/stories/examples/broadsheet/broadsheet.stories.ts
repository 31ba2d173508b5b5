import '@fontsource-variable/newsreader';
import '@fontsource-variable/noto-serif-sc';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { inChinese, inTheDark, onAPhone, onPaper } from '../../compositions/telling/composition.js';
import { holdToAtlas } from '../../compositions/telling/hold-to-atlas.js';
import { localeOf } from '../../compositions/telling/locale-of.js';
import './broadsheet.css';
import { chinese } from './chinese.js';
import { english } from './english.js';

const meta: Meta = {
  title: 'Worked examples/A broadsheet',
  globals: { asOf: '2025-12-31' },
};
export default meta;

/** Sage paper, one serif, tight columns: tokens, parts and the style sheet of a page, nothing else. */
export const Broadsheet: StoryObj = {
  render: (_, { globals }) => {
    const locale = localeOf(globals);
    return html`
      <article class="broadsheet" data-prose lang=${locale} dir="ltr">
        <div class="page">${locale === 'en' ? english() : chinese()}</div>
      </article>
    `;
  },
  play: ({ canvasElement, globals }) => holdToAtlas(canvasElement, localeOf(globals)),
};

export const Chinese: StoryObj = { ...Broadsheet, ...inChinese };
export const Dark: StoryObj = { ...Broadsheet, ...inTheDark };
export const Phone: StoryObj = { ...Broadsheet, ...onAPhone };
export const Paper: StoryObj = { ...Broadsheet, ...onPaper };
