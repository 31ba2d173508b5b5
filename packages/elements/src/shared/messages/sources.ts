import { counted, inChinese } from './counted.js';
import type { Words } from './words.js';

/** "36 claims from 24 sources, 2011–2024": `claimsFrom` stands before the button, `claimsFromEnd` after it. `nothingNewer` is for a day long after the last thing that anybody published. */
interface SourceWords {
  readonly undated: string;
  readonly nothingNewer: (date: string) => string;
  readonly sourceCount: (count: number) => string;
  readonly disputedCount: (count: number) => string;
  readonly claimsFrom: (claims: number) => string;
  readonly claimsFromEnd: (years: string) => string;
  readonly sources: string;
}

export const sourceWords: Words<SourceWords> = {
  en: {
    undated: 'undated',
    nothingNewer: (date) => `Nothing newer than ${date} is known.`,
    sourceCount: (count) => counted(count, 'source', 'sources'),
    disputedCount: (count) => `${count.toLocaleString('en')} in dispute`,
    claimsFrom: (claims) => `${counted(claims, 'claim', 'claims')} from `,
    claimsFromEnd: (years) => `, ${years}`,
    sources: 'Sources',
  },
  'zh-Hans': {
    undated: '未注明日期',
    nothingNewer: (date) => `${date}之后未见新资料。`,
    sourceCount: (count) => `${inChinese(count)}个来源`,
    disputedCount: (count) => `${inChinese(count)}处有争议`,
    claimsFrom: (claims) => `${inChinese(claims)}条记录，来自`,
    claimsFromEnd: (years) => `（${years}）`,
    sources: '来源',
  },
};
