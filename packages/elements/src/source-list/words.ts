import { counted, inChinese } from '../shared/messages/counted.js';
import type { Words } from '../shared/messages/words.js';

interface SourceListWords {
  readonly label: string;
  readonly sources: (count: number) => string;
  readonly sourcesBy: (publisher: string) => string;
  readonly sourcesOf: (year: string) => string;
  readonly undatedSources: string;
  readonly sourcesOn: (name: string) => string;
  readonly subtitle: Readonly<Record<'year' | 'publisher', (day: string) => string>>;
  readonly columns: Readonly<Record<'published' | 'document' | 'claims', string>>;
  /** Sources of no known date, or that may be of several years. */
  readonly noYear: string;
  readonly claims: (count: number) => string;
  readonly by: (author: string) => string;
  readonly via: (name: string) => string;
  readonly language: (name: string) => string;
  readonly nothing: (day: string) => string;
  readonly moreSources: (count: number) => string;
  readonly moreGroups: Readonly<Record<'year' | 'publisher', (count: number) => string>>;
  readonly ours: string;
}

export const sourceListWords: Words<SourceListWords> = {
  en: {
    label: 'Sources',
    sources: (count) => counted(count, 'source', 'sources'),
    sourcesBy: (publisher) => `Sources by ${publisher}`,
    sourcesOf: (year) => `Sources of ${year}`,
    undatedSources: 'Sources of no known date',
    sourcesOn: (name) => `Sources on ${name}`,
    subtitle: {
      year: (day) => `Documents published by ${day}, the latest first`,
      publisher: (day) => `Documents published by ${day}, by publisher`,
    },
    columns: { published: 'Published', document: 'Document', claims: 'Claims' },
    noYear: 'No one year known',
    claims: (count) => counted(count, 'claim', 'claims'),
    by: (author) => `by ${author}`,
    via: (name) => `read through ${name}`,
    language: (name) => `in ${name}`,
    nothing: (day) => `No such source had been published by ${day}.`,
    moreSources: (count) => counted(count, 'more source', 'more sources'),
    moreGroups: {
      year: (count) => counted(count, 'more year', 'more years'),
      publisher: (count) => counted(count, 'more publisher', 'more publishers'),
    },
    ours: 'Titles in square brackets are ours: the document has none.',
  },
  'zh-Hans': {
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
  },
};
