import type { OwnershipWords } from '../shared/messages/ownerships.js';

export const ownershipWords: OwnershipWords = {
  states: {
    certain: '确定',
    presumed: '推定仍持有',
    possible: '可能',
    announced: '已宣布',
    ended: '已终止',
    absent: '已否认或尚未开始',
    unknown: '未知',
  },
  share: '持股',
  reported: (period) => `${period}有报道`,
};
