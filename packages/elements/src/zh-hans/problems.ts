import type { ProblemWords } from '../shared/messages/problems.js';

/** The types of records that a page can ask for. */
const things: Readonly<Record<string, string>> = {
  brand: '品牌',
  deal: '交易',
  organization: '公司',
  platform: '平台',
};

export const problemWords: ProblemWords = {
  missingAttribute: (name) => `缺少属性“${name}”。`,
  unknownId: (thing, id, nearest) =>
    `没有名为“${id}”的${things[thing] ?? '条目'}${nearest === undefined ? '。' : `；是否指“${nearest}”？`}`,
  invalidDate: (text) => `“${text}”不是日期，应写作2019-09-30。`,
};
