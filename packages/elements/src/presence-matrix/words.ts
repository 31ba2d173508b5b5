import { counted, inChinese } from '../shared/messages/counted.js';
import type { Words } from '../shared/messages/words.js';

/** `present`: the head of the last column, how many platforms a brand is on; `presentHere`: that of the last row. */
interface MatrixWords {
  readonly label: string;
  readonly headline: string;
  readonly subtitle: (brands: number, platforms: number, channel: string, day: string) => string;
  readonly allChannels: string;
  readonly onlyChannel: (name: string) => string;
  readonly owner: string;
  readonly brand: string;
  readonly present: string;
  readonly presentHere: string;
  readonly ownerUnknown: string;
  readonly possibly: (owner: string) => string;
  readonly range: (from: number, to: number) => string;
  readonly scrolls: (name: string) => string;
  readonly keys: string;
  readonly nothing: string;
  readonly marks: string;
  readonly totals: string;
  readonly unlisted: string;
  readonly windowed: (rows: number) => string;
}

export const matrixWords: Words<MatrixWords> = {
  en: {
    label: 'Presence',
    headline: 'Luxury brands on China’s digital platforms',
    subtitle: (brands, platforms, channel, day) =>
      `${counted(brands, 'brand', 'brands')} on ${counted(platforms, 'platform', 'platforms')}, ${channel}, as of ${day}`,
    allChannels: 'all channels',
    onlyChannel: (name) => `${name} only`,
    owner: 'Owner',
    brand: 'Brand',
    present: 'Present on',
    presentHere: 'Brands present',
    ownerUnknown: 'Owner not known',
    possibly: (owner) => `possibly ${owner}`,
    range: (from, to) => `${from}–${to}`,
    scrolls: (name) => `${name} (scrolls)`,
    keys: 'Arrow keys move between marks.',
    nothing: 'No source speaks of a presence by this day.',
    marks: 'Each mark and each owner opens its sources.',
    totals: 'Totals count what is certain or presumed; a range ends with what is possible.',
    unlisted: 'No source speaks of the platforms that a brand does not list.',
    windowed: (rows) =>
      `${rows.toLocaleString('en')} rows are drawn as you scroll: searching the page finds only those in view. On paper all are there.`,
  },
  'zh-Hans': {
    label: '平台布局',
    headline: '奢侈品牌在中国数字平台的布局',
    subtitle: (brands, platforms, channel, day) =>
      `${inChinese(brands)}个品牌、${inChinese(platforms)}个平台，${channel}，截至${day}`,
    allChannels: '全部渠道',
    onlyChannel: (name) => `仅${name}`,
    owner: '所有者',
    brand: '品牌',
    present: '在线平台',
    presentHere: '在线品牌',
    ownerUnknown: '所有者不详',
    possibly: (owner) => `可能属于${owner}`,
    range: (from, to) => `${from}–${to}`,
    scrolls: (name) => `${name}（可滚动）`,
    keys: '方向键可在标记之间移动。',
    nothing: '截至当日，没有来源提及任何布局。',
    marks: '每个标记和每个所有者均可查看来源。',
    totals: '合计包括确定和推定在线的；区间的上限还包括可能在线的。',
    unlisted: '未列出的平台没有来源提及。',
    windowed: (rows) =>
      `共${inChinese(rows)}行，随滚动显示：页内查找只能找到可见的行；打印时包含全部。`,
  },
};
