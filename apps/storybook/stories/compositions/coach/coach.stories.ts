import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { composition, inChinese, inTheDark, onAPhone, onPaper } from '../telling/composition.js';
import { chinese } from './chinese.js';
import { english } from './english.js';

const meta: Meta = {
  title: 'Compositions/Coach’s three tries at Tmall',
  globals: { asOf: '2020-05-31' },
};
export default meta;

/** A feature with a table of who says when. Every day and figure in its text is drawn from the atlas. */
export const Article: StoryObj = composition({ en: english, 'zh-Hans': chinese });

export const Chinese: StoryObj = { ...Article, ...inChinese };
export const Dark: StoryObj = { ...Article, ...inTheDark };
export const Phone: StoryObj = { ...Article, ...onAPhone };
export const Paper: StoryObj = { ...Article, ...onPaper };
