import type { CopyWords } from '../shared/copy/words.js';

export const copyWords: CopyWords = {
  csv: '复制为CSV',
  markdown: '复制为Markdown',
  copied: '已复制。',
  refused: '浏览器不允许复制。',
};
