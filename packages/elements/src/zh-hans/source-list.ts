import { inChinese } from '../shared/messages/counted.js';
import type { SourceListWords } from '../source-list/words.js';

export const sourceListWords: SourceListWords = {
  label: '来源',
  sources: (count) => `${inChinese(count)}个来源`,
  sourcesBy: (publisher) => `${publisher}的来源`,
  sourcesOf: (year) => `${year}年的来源`,
  undatedSources: '未注明日期的来源',
  sourcesOn: (name) => `关于${name}的来源`,
  subtitle: {
    year: (day) => `截至${day}发表的文献，最新的在前`,
    publisher: (day) => `截至${day}发表的文献，按发布者排列`,
  },
  columns: { published: '发表', document: '文献', claims: '记录' },
  noYear: '年份不能确定',
  claims: (count) => `${inChinese(count)}条记录`,
  by: (author) => `作者${author}`,
  via: (name) => `经${name}转载`,
  language: (name) => name,
  nothing: (day) => `截至${day}，没有这样的来源发表。`,
  moreSources: (count) => `另有${inChinese(count)}个来源`,
  moreGroups: {
    year: (count) => `另有${inChinese(count)}个年份`,
    publisher: (count) => `另有${inChinese(count)}家发布者`,
  },
  ours: '方括号内的标题由编辑所拟，原文没有标题。',
};
