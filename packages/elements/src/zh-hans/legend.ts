import type { LegendWords } from '../shared/messages/legend.js';

export const legendWords: LegendWords = {
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
};
