import type { StoryObj } from '@storybook/web-components-vite';
import type { Locale } from '@vitrine/core';
import { html, type TemplateResult } from 'lit';
import '../article.css';
import { holdToAtlas } from './hold-to-atlas.js';
import { localeOf } from './locale-of.js';

/** A text in both languages, as a story that is held to the atlas. */
export function composition(text: Readonly<Record<Locale, () => TemplateResult>>): StoryObj {
  return {
    render: (_, { globals }) => {
      const locale = localeOf(globals);
      return html`<article class="article" data-prose lang=${locale} dir="ltr">
        ${text[locale]()}
      </article>`;
    },
    play: ({ canvasElement, globals }) => holdToAtlas(canvasElement, localeOf(globals)),
  };
}

/** The other ways in which every composition has to look well. */
export const inChinese = { tags: ['!autodocs'], globals: { locale: 'zh-Hans' } };
export const inTheDark = { tags: ['!autodocs'], globals: { theme: 'dark' } };
export const onAPhone = { tags: ['!autodocs'], globals: { width: '360' } };
export const onPaper = {
  tags: ['!autodocs'],
  globals: { paper: 'paper' },
  // On paper the numbers of notes stand in buttons that nobody presses, and are not part of their names.
  parameters: {
    a11y: { config: { rules: [{ id: 'label-content-name-mismatch', enabled: false }] } },
  },
};
