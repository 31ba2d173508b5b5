import type { Words } from './words.js';

/** What a page's author can mend. `thing` is the type of the record as the engine names it: "brand", "platform". */
interface ProblemWords {
  readonly missingAttribute: (name: string) => string;
  readonly unknownId: (thing: string, id: string, nearest: string | undefined) => string;
  readonly invalidDate: (text: string) => string;
}

/** The types of records that a page can ask for. */
const things: Readonly<Record<string, string>> = {
  brand: '品牌',
  deal: '交易',
  organization: '公司',
  platform: '平台',
};

export const problemWords: Words<ProblemWords> = {
  en: {
    missingAttribute: (name) => `The attribute ${name} is missing.`,
    unknownId: (thing, id, nearest) =>
      `There is no ${thing} called “${id}”${nearest === undefined ? '.' : `; did you mean “${nearest}”?`}`,
    invalidDate: (text) => `“${text}” is no date; write a day such as 2019-09-30.`,
  },
  'zh-Hans': {
    missingAttribute: (name) => `缺少属性“${name}”。`,
    unknownId: (thing, id, nearest) =>
      `没有名为“${id}”的${things[thing] ?? '条目'}${nearest === undefined ? '。' : `；是否指“${nearest}”？`}`,
    invalidDate: (text) => `“${text}”不是日期，应写作2019-09-30。`,
  },
};
