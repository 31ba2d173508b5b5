import { inChinese } from '../shared/messages/counted.js';
import type { SourceWords } from '../shared/messages/sources.js';

export const sourceWords: SourceWords = {
  evidence: '证据',
  undated: '未注明日期',
  nothingNewer: (date) => `${date}之后未见新资料。`,
  sourceCount: (count) => `${inChinese(count)}个来源`,
  disputedCount: (count) => `${inChinese(count)}处有争议`,
  claimsFrom: (claims) => `${inChinese(claims)}条记录，来自`,
  claimsFromEnd: (years) => `（${years}）`,
  sources: '来源',
};
