import type { ComparisonGroup } from '@vitrine/query';
import { counted, inChinese } from '../shared/messages/counted.js';
import type { Words } from '../shared/messages/words.js';

/** `rows`: rows that the atlas does not name, by id; `groupsInSentence`: the groups as the subtitle lists them. */
interface TableWords {
  readonly platformsCompared: string;
  readonly measure: string;
  readonly groupsInSentence: Readonly<Record<ComparisonGroup, string>>;
  readonly rows: Readonly<Record<string, string>>;
  readonly noSourceFor: (names: string) => string;
  readonly scrollable: (name: string) => string;
  readonly comparisonSubtitle: (groups: string, day: string) => string;
  readonly tally: Readonly<
    Record<'present' | 'possible' | 'announced' | 'ended', (count: number) => string>
  >;
  readonly reports: (count: number) => string;
  readonly more: (count: number) => string;
  readonly moreMeasures: (count: number) => string;
  readonly moreTools: (count: number) => string;
}

export const tableWords: Words<TableWords> = {
  en: {
    platformsCompared: 'Platforms compared',
    measure: 'Measure',
    groupsInSentence: {
      identity: 'profile',
      reach: 'reach',
      brands: 'brands',
      tools: 'tools',
      deals: 'deals',
      voices: 'reported motives',
    },
    rows: {
      operator: 'Operator',
      parent: 'Part of',
      kind: 'Kind',
      model: 'Model',
      launched: 'Launched',
      closed: 'Closed',
      brands: 'Luxury brands',
      deals: 'Deals',
      'topic:driver': 'Draws brands',
      'topic:barrier': 'Holds brands back',
      'topic:neutral': 'Also noted',
    },
    noSourceFor: (names) => `No source: ${names}`,
    scrollable: (name) => `${name} (scrolls sideways)`,
    comparisonSubtitle: (groups, day) =>
      `${groups.charAt(0).toUpperCase()}${groups.slice(1)}, as of ${day}`,
    tally: {
      present: (count) => `${count} present`,
      possible: (count) => `${count} possible`,
      announced: (count) => `${count} announced`,
      ended: (count) => `${count} ended`,
    },
    reports: (count) => `${count} reports`,
    more: (count) => `${count.toLocaleString('en')} more`,
    moreMeasures: (count) => counted(count, 'further measure', 'further measures'),
    moreTools: (count) => counted(count, 'further kind of tool', 'further kinds of tools'),
  },
  'zh-Hans': {
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
  },
};
