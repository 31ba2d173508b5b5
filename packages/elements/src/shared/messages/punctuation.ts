import type { Words } from './words.js';

/** What stands between and after the parts of a line, with the space that the script asks for. */
interface Punctuation {
  readonly comma: string;
  readonly colon: string;
  readonly semicolon: string;
  readonly stop: string;
}

export const punctuation: Words<Punctuation> = {
  en: {
    comma: ', ',
    colon: ': ',
    semicolon: '; ',
    stop: '.',
  },
  'zh-Hans': {
    comma: '，',
    colon: '：',
    semicolon: '；',
    stop: '。',
  },
};
