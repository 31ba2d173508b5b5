import { words } from './words.js';

/** What stands between and after the parts of a line, with the space that the script asks for. */
export interface Punctuation {
  readonly comma: string;
  readonly colon: string;
  readonly semicolon: string;
  readonly stop: string;
}

export const punctuation = words('punctuation', {
  comma: ', ',
  colon: ': ',
  semicolon: '; ',
  stop: '.',
});
