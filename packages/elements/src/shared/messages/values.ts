import type { ClaimedState } from '@vitrine/core';
import type { Words } from './words.js';

/** Values that are words of ours; `ownership`: the states of one thing owning another. */
interface ValueWords {
  readonly ownership: Readonly<Record<ClaimedState, string>>;
  readonly undisclosed: string;
}

export const valueWords: Words<ValueWords> = {
  en: {
    ownership: {
      present: 'owner',
      announced: 'purchase announced',
      ended: 'no longer owner',
      absent: 'not owner',
    },
    undisclosed: 'undisclosed',
  },
  'zh-Hans': {
    ownership: {
      present: '所有者',
      announced: '已宣布收购',
      ended: '不再持有',
      absent: '并非所有者',
    },
    undisclosed: '未披露',
  },
};
