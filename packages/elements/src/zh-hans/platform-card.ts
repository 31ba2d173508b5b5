import { inChinese } from '../shared/messages/counted.js';
import type { PlatformCardWords } from '../platform-card/words.js';

export const platformCardWords: PlatformCardWords = {
  platform: '平台',
  brands: '奢侈品牌',
  parts: '组成部分',
  figures: '数据',
  tools: '工具与服务',
  deals: '交易',
  noBrand: (day) => `截至${day}，没有来源提及入驻品牌。`,
  model: (model) => `${model}模式`,
  runBy: (operator) => `由${operator}运营`,
  ownedBy: (owners) => `归${owners}所有`,
  partOf: (parent) => `属于${parent}`,
  launched: (date) => `${date}上线`,
  toLaunch: (date) => `${date}前未上线`,
  closed: (date) => `${date}关闭`,
  tally: {
    present: '在线品牌',
    possible: '可能在线',
    announced: '已宣布',
    ended: '已下线',
  },
  presumed: (count) => `其中${inChinese(count)}个推定仍在线`,
  allPresumed: '均为推定仍在线',
  moreParts: (count) => `另有${inChinese(count)}个部分`,
  moreFigures: (count) => `另有${inChinese(count)}项数据`,
  moreTools: (count) => `另有${inChinese(count)}项工具`,
  moreDeals: (count) => `另有${inChinese(count)}项交易`,
};
