import type { ProblemWords } from '../shared/messages/problems.js';

/** What a page can ask for. */
const things: Readonly<Record<string, string>> = {
  brand: '品牌',
  'brand-category': '品类',
  'brand-tier': '定位',
  'capability-kind': '服务',
  channel: '渠道',
  deal: '交易',
  'kind of change': '变动',
  need: '需求',
  organization: '公司',
  platform: '平台',
  publisher: '出版方',
  topic: '顾虑',
  word: '词语',
};

export const problemWords: ProblemWords = {
  missingAttribute: (name) => `缺少属性“${name}”。`,
  unknownName: (thing, name, nearest, valid) => {
    const missing = `没有名为“${name}”的${things[thing] ?? '条目'}`;
    if (nearest !== undefined) return `${missing}；是否指“${nearest}”？`;
    return valid === undefined ? `${missing}。` : `${missing}；可用：${valid}。`;
  },
  invalidDate: (text) => `“${text}”不是日期，应写作2019-09-30。`,
};
