import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { composition, inChinese, inTheDark, onAPhone, onPaper } from '../telling/composition.js';
import { chinese } from './chinese.js';
import { english } from './english.js';

const meta: Meta = { title: 'Compositions/How many brands', globals: { asOf: '2024-12-31' } };
export default meta;

/** One number, many reporters: a chart with open ranges and targets, and what each source says. */
export const Analysis: StoryObj = composition({ en: english, 'zh-Hans': chinese });

export const Chinese: StoryObj = { ...Analysis, ...inChinese };
export const Dark: StoryObj = { ...Analysis, ...inTheDark };
export const Phone: StoryObj = { ...Analysis, ...onAPhone };
export const Paper: StoryObj = { ...Analysis, ...onPaper };
