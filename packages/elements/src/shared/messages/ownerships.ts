import type { State } from '@vitrine/core';
import type { Words } from './words.js';

/** How one thing owns another; `reported`: the days on which sources speak of it, where none states a start. */
interface OwnershipWords {
  readonly states: Readonly<Record<State, string>>;
  readonly reported: (period: string) => string;
}

export const ownershipWords: Words<OwnershipWords> = {
  en: {
    states: {
      certain: 'certain',
      presumed: 'presumed to hold still',
      possible: 'possible',
      announced: 'announced',
      ended: 'ended',
      absent: 'denied or not yet begun',
      unknown: 'unknown',
    },
    reported: (period) => `reported ${period}`,
  },
  'zh-Hans': {
    states: {
      certain: '确定',
      presumed: '推定仍持有',
      possible: '可能',
      announced: '已宣布',
      ended: '已终止',
      absent: '已否认或尚未开始',
      unknown: '未知',
    },
    reported: (period) => `${period}有报道`,
  },
};
