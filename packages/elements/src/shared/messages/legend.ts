import type { State } from '@vitrine/core';
import type { Words } from './words.js';

/** The key of marks; `noSource`: the meaning of the dash in a table. */
interface LegendWords {
  readonly legend: Readonly<Record<State, string>>;
  readonly disputed: string;
  readonly noSource: string;
}

export const legendWords: Words<LegendWords> = {
  en: {
    legend: {
      certain: 'present',
      presumed: 'presumed still there',
      possible: 'possible',
      announced: 'announced',
      ended: 'ended',
      absent: 'denied or not yet begun',
      unknown: 'unknown',
    },
    disputed: 'sources disagree',
    noSource: 'no source says',
  },
  'zh-Hans': {
    legend: {
      certain: '在线',
      presumed: '推定仍在线',
      possible: '可能在线',
      announced: '已宣布',
      ended: '已下线',
      absent: '已否认或尚未开始',
      unknown: '未知',
    },
    disputed: '来源说法不一',
    noSource: '没有来源提及',
  },
};
