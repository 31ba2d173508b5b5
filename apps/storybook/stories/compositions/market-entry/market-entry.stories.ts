import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { composition, inChinese, inTheDark, onAPhone, onPaper } from '../telling/composition.js';
import { chinese } from './chinese.js';
import { english } from './english.js';

const meta: Meta = { title: 'Compositions/Four ways in', globals: { asOf: '2020-05-31' } };
export default meta;

/** Four platforms as of two days: what changed, and what cannot be compared. */
export const Comparison: StoryObj = composition({ en: english, 'zh-Hans': chinese });

export const Chinese: StoryObj = { ...Comparison, ...inChinese };
export const Dark: StoryObj = { ...Comparison, ...inTheDark };
export const Phone: StoryObj = { ...Comparison, ...onAPhone };
export const Paper: StoryObj = { ...Comparison, ...onPaper };
