import type { Words } from '../messages/words.js';

interface CopyWords {
  readonly csv: string;
  readonly markdown: string;
  readonly copied: string;
  readonly refused: string;
}

export const copyWords: Words<CopyWords> = {
  en: {
    csv: 'Copy as CSV',
    markdown: 'Copy as Markdown',
    copied: 'Copied.',
    refused: 'The browser did not allow copying.',
  },
  'zh-Hans': {
    csv: '复制为CSV',
    markdown: '复制为Markdown',
    copied: '已复制。',
    refused: '浏览器不允许复制。',
  },
};
