import type { Punctuation } from '../shared/messages/punctuation.js';

export const punctuation: Punctuation = {
  comma: '，',
  colon: '：',
  semicolon: '；',
  stop: '。',
};
