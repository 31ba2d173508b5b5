import { words } from '../messages/words.js';

export interface CopyWords {
  readonly csv: string;
  readonly markdown: string;
  readonly copied: string;
  readonly refused: string;
}

export const copyWords = words('copyWords', {
  csv: 'Copy as CSV',
  markdown: 'Copy as Markdown',
  copied: 'Copied.',
  refused: 'The browser did not allow copying.',
});
