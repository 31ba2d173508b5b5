import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { composition, inChinese, inTheDark, onAPhone, onPaper } from '../telling/composition.js';
import { chinese } from './chinese.js';
import { english } from './english.js';

const meta: Meta = { title: 'Compositions/Newsroom article', globals: { asOf: '2017-06-30' } };
export default meta;

/** A short article with a table between its paragraphs and the brands that it speaks of at its end. */
export const Article: StoryObj = composition({ en: english, 'zh-Hans': chinese });

export const Chinese: StoryObj = { ...Article, ...inChinese };
export const Dark: StoryObj = { ...Article, ...inTheDark };
export const Phone: StoryObj = { ...Article, ...onAPhone };
export const Paper: StoryObj = { ...Article, ...onPaper };
