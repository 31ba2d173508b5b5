import type { StateNames } from '../shared/messages/states.js';

export const stateNames: StateNames = {
  certain: '在线',
  presumed: '推定在线',
  possible: '可能在线',
  announced: '已宣布',
  ended: '已下线',
  absent: '未上线',
  unknown: '未知',
};
