import type { Locale } from '@vitrine/core';
import { counted, number } from '../shared/numbers.js';
import type { Dating } from './catalogue.js';

interface Words {
  readonly label: string;
  readonly headline: (sources: number, publishers: number) => string;
  readonly subtitle: (claims: number, years: string | undefined) => string;
  readonly byYear: string;
  readonly year: string;
  readonly undated: string;
  readonly sources: string;
  readonly byKind: string;
  readonly kind: string;
  readonly share: string;
  readonly byDating: string;
  readonly dating: string;
  readonly datings: Readonly<Record<Dating, string>>;
  readonly byPublisher: string;
  readonly rest: (publishers: number, sources: number, most: number) => string;
  readonly linked: (linked: number, sources: number) => string;
  readonly count: (sources: number) => string;
  readonly nothing: string;
}

const zh = (count: number) => number(count, 'zh-Hans');

export const sourcesWords: Readonly<Record<Locale, Words>> = {
  en: {
    label: 'Sources',
    headline: (sources, publishers) =>
      `${counted(sources, 'source', 'sources')} from ${counted(publishers, 'publisher', 'publishers')}`,
    subtitle: (claims, years) =>
      `${counted(claims, 'claim', 'claims')}${years === undefined ? '' : `; the sources appeared ${years}`}`,
    byYear: 'By year of publication',
    year: 'Year',
    undated: 'Undated',
    sources: 'Sources',
    byKind: 'By kind',
    kind: 'Kind',
    share: 'Share',
    byDating: 'By how well they are dated',
    dating: 'Date of publication',
    datings: { exact: 'Dated', approximate: 'Approximate', undated: 'Undated' },
    byPublisher: 'By publisher',
    rest: (publishers, sources, most) =>
      `${counted(publishers, 'further publisher', 'further publishers')} with ${
        most === 1 ? 'one source' : `up to ${counted(most, 'source', 'sources')}`
      } each, ${number(sources, 'en')} in all`,
    linked: (linked, sources) =>
      linked === sources
        ? 'Every source gives an address. Texts are never stored, only what they say.'
        : `${number(linked, 'en')} of ${counted(sources, 'source', 'sources')} give an address. Texts are never stored, only what they say.`,
    count: (sources) => counted(sources, 'source', 'sources'),
    nothing: 'No source yet. The first file in the seeds makes this page.',
  },
  'zh-Hans': {
    label: '来源',
    headline: (sources, publishers) => `${zh(publishers)}家发布方的${zh(sources)}个来源`,
    subtitle: (claims, years) =>
      `${zh(claims)}条记录${years === undefined ? '' : `，来源发表于${years}`}`,
    byYear: '按发表年份',
    year: '年份',
    undated: '未注明日期',
    sources: '来源',
    byKind: '按类型',
    kind: '类型',
    share: '占比',
    byDating: '按日期确切程度',
    dating: '发表日期',
    datings: { exact: '确切', approximate: '大致', undated: '未注明' },
    byPublisher: '按发布方',
    rest: (publishers, sources, most) =>
      `另有${zh(publishers)}家发布方，${
        most === 1 ? '各1个来源' : `各不超过${zh(most)}个来源`
      }，共${zh(sources)}个`,
    linked: (linked, sources) =>
      linked === sources
        ? '所有来源均附链接。数据集不保存原文，只记录其说法。'
        : `${zh(sources)}个来源中有${zh(linked)}个附链接。数据集不保存原文，只记录其说法。`,
    count: (sources) => `${zh(sources)}个来源`,
    nothing: '尚无来源。',
  },
};
