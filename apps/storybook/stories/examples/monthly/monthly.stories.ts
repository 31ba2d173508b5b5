import '@fontsource-variable/bodoni-moda';
import '@fontsource-variable/noto-serif-sc';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { inChinese, inTheDark, onAPhone, onPaper } from '../../compositions/telling/composition.js';
import { holdToAtlas } from '../../compositions/telling/hold-to-atlas.js';
import { localeOf } from '../../compositions/telling/locale-of.js';
import './monthly.css';
import { chinese } from './chinese.js';
import { english } from './english.js';

const meta: Meta = {
  title: 'Worked examples/A fashion monthly',
  globals: { asOf: '2022-12-31' },
};
export default meta;

/** White space, hairlines and a display face: the same components, under other tokens. */
export const Monthly: StoryObj = {
  render: (_, { globals }) => {
    const locale = localeOf(globals);
    return html`
      <article class="monthly" data-prose lang=${locale} dir="ltr">
        ${locale === 'en' ? english() : chinese()}
      </article>
    `;
  },
  play: ({ canvasElement, globals }) => holdToAtlas(canvasElement, localeOf(globals)),
};

export const Chinese: StoryObj = { ...Monthly, ...inChinese };
export const Dark: StoryObj = { ...Monthly, ...inTheDark };
export const Phone: StoryObj = { ...Monthly, ...onAPhone };
export const Paper: StoryObj = { ...Monthly, ...onPaper };
