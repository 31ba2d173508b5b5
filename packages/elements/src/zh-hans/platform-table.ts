import { inChinese } from '../shared/messages/counted.js';
import type { TableWords } from '../platform-table/words.js';

export const tableWords: TableWords = {
  platformsCompared: '平台对比',
  measure: '指标',
  groupsInSentence: {
    identity: '概况',
    reach: '覆盖',
    brands: '品牌',
    tools: '工具',
    deals: '交易',
    voices: '各方说法',
  },
  rows: {
    operator: '运营方',
    parent: '隶属',
    kind: '类型',
    model: '模式',
    launched: '上线',
    closed: '关闭',
    brands: '奢侈品牌',
    deals: '交易',
    'topic:driver': '吸引品牌',
    'topic:barrier': '品牌顾虑',
    'topic:neutral': '其他',
  },
  noSourceFor: (names) => `无来源：${names}`,
  scrollable: (name) => `${name}（可横向滚动）`,
  comparisonSubtitle: (groups, day) => `${groups}，截至${day}`,
  tally: {
    present: (count) => `${count}个在线`,
    possible: (count) => `${count}个可能`,
    announced: (count) => `${count}个已宣布`,
    ended: (count) => `${count}个已下线`,
  },
  reports: (count) => `${inChinese(count)}条`,
  more: (count) => `另有${inChinese(count)}项`,
  moreMeasures: (count) => `另有${inChinese(count)}项指标`,
  moreTools: (count) => `另有${inChinese(count)}类工具`,
};
