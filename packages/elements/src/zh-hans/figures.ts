import { inChinese } from '../shared/messages/counted.js';
import type { FigureWords } from '../shared/messages/figures.js';

export const figureWords: FigureWords = {
  population: (name, size) => `${name}（${inChinese(size)}个）`,
  forecast: '预测',
};
