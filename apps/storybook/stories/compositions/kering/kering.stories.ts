import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { composition, inChinese, inTheDark, onAPhone, onPaper } from '../telling/composition.js';
import { chinese } from './chinese.js';
import { english } from './english.js';

const meta: Meta = { title: 'Compositions/Dossier on Kering', globals: { asOf: '2025-12-31' } };
export default meta;

/** One group: what it owns, where its houses are, whom it fought and what it sold. */
export const Dossier: StoryObj = composition({ en: english, 'zh-Hans': chinese });

export const Chinese: StoryObj = { ...Dossier, ...inChinese };
export const Dark: StoryObj = { ...Dossier, ...inTheDark };
export const Phone: StoryObj = { ...Dossier, ...onAPhone };
export const Paper: StoryObj = { ...Dossier, ...onPaper };
