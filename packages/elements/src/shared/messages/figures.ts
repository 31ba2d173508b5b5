import { inChinese } from './counted.js';
import type { Words } from './words.js';

/** What is said beside a figure. */
interface FigureWords {
  readonly population: (name: string, size: number) => string;
  readonly forecast: string;
}

export const figureWords: Words<FigureWords> = {
  en: {
    population: (name, size) => `${name} (${size.toLocaleString('en')})`,
    forecast: 'forecast',
  },
  'zh-Hans': {
    population: (name, size) => `${name}（${inChinese(size)}个）`,
    forecast: '预测',
  },
};
