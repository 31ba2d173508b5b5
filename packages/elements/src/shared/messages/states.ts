import type { State } from '@vitrine/core';
import type { Words } from './words.js';

/** The standings of something that lasts. */
export const stateNames: Words<Readonly<Record<State, string>>> = {
  en: {
    certain: 'present',
    presumed: 'presumed',
    possible: 'possible',
    announced: 'announced',
    ended: 'ended',
    absent: 'absent',
    unknown: 'unknown',
  },
  'zh-Hans': {
    certain: '在线',
    presumed: '推定在线',
    possible: '可能在线',
    announced: '已宣布',
    ended: '已下线',
    absent: '未上线',
    unknown: '未知',
  },
};
