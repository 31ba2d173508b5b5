import type { FacetName } from '@vitrine/query/views';
import { counted, inChinese } from '../shared/messages/counted.js';
import type { Words } from '../shared/messages/words.js';
import type { Show } from './state.js';

interface ExplorerWords {
  readonly label: string;
  readonly headline: string;
  readonly subtitle: (all: number, day: string) => string;
  readonly search: string;
  readonly filters: string;
  readonly facets: Readonly<Record<FacetName, string>>;
  readonly present: string;
  readonly more: (count: number) => string;
  /** The count beside a value, as it is spoken. */
  readonly brands: (count: number) => string;
  readonly or: string;
  readonly text: string;
  readonly remove: (what: string) => string;
  readonly clear: string;
  readonly found: (found: number, all: number) => string;
  readonly shown: (shown: number) => string;
  readonly sort: string;
  readonly orders: Readonly<Record<'name' | 'platforms' | 'latest', string>>;
  readonly show: string;
  readonly shows: Readonly<Record<Show, string>>;
  readonly showMore: (count: number) => string;
  readonly alsoFound: string;
  readonly nothing: string;
  readonly without: (what: string, brands: number) => string;
  readonly unknown: (facet: string, value: string, nearest: string | undefined) => string;
  readonly use: (value: string) => string;
  readonly leaveOut: (value: string) => string;
  readonly whoIsWhere: string;
  readonly download: string;
  readonly file: string;
  readonly columns: Readonly<Record<Column, string>>;
}

/** What is taken away of each brand and place, in the order of the columns. */
export const columnNames = [
  'brand',
  'otherName',
  'id',
  'owner',
  'certainty',
  'category',
  'country',
  'tier',
  'asOf',
  'platform',
  'standing',
  'days',
  'channels',
  'disputed',
  'sources',
] as const;
export type Column = (typeof columnNames)[number];

export const explorerWords: Words<ExplorerWords> = {
  en: {
    label: 'Brands',
    headline: 'Luxury brands on China’s digital platforms',
    subtitle: (all, day) => `${counted(all, 'brand', 'brands')} on record, as of ${day}`,
    search: 'Name of a brand',
    filters: 'Narrow down',
    facets: {
      states: 'Standing',
      platforms: 'Platform',
      channels: 'Channel',
      owners: 'Owner',
      categories: 'Category',
      countries: 'Country of origin',
      tiers: 'Tier',
    },
    present: 'present, at least possibly',
    more: (count) => `${count.toLocaleString('en')} more`,
    brands: (count) => counted(count, 'brand', 'brands'),
    or: ' or ',
    text: 'Name',
    remove: (what) => `Leave out “${what}”`,
    clear: 'Start again',
    found: (found, all) =>
      found === all
        ? counted(all, 'brand', 'brands')
        : `${found.toLocaleString('en')} of ${counted(all, 'brand', 'brands')}`,
    shown: (shown) => `the first ${shown.toLocaleString('en')} shown`,
    sort: 'Sort by',
    orders: { name: 'name', platforms: 'most platforms', latest: 'latest arrival' },
    show: 'Show as',
    shows: { cards: 'Cards', matrix: 'Matrix' },
    showMore: (count) => `Show ${count.toLocaleString('en')} more`,
    alsoFound: 'Also found',
    nothing: 'No brand matches all of this.',
    without: (what, brands) => `Without “${what}”: ${counted(brands, 'brand', 'brands')}`,
    unknown: (facet, value, nearest) =>
      `${facet}: there is no “${value}”${nearest === undefined ? '.' : `; did you mean “${nearest}”?`}`,
    use: (value) => `Use “${value}”`,
    leaveOut: (value) => `Leave out “${value}”`,
    whoIsWhere: 'Who is where',
    download: 'Download CSV',
    file: 'brands',
    columns: {
      brand: 'Brand',
      otherName: 'Chinese name',
      id: 'Id',
      owner: 'Owner',
      certainty: 'Ownership',
      category: 'Category',
      country: 'Country of origin',
      tier: 'Tier',
      asOf: 'As of',
      platform: 'Platform',
      standing: 'Standing',
      days: 'Days',
      channels: 'Channels',
      disputed: 'Disputed',
      sources: 'Sources',
    },
  },
  'zh-Hans': {
    label: '品牌',
    headline: '中国数字平台上的奢侈品牌',
    subtitle: (all, day) => `共收录${inChinese(all)}个品牌，截至${day}`,
    search: '品牌名称',
    filters: '筛选',
    facets: {
      states: '状态',
      platforms: '平台',
      channels: '渠道',
      owners: '所有者',
      categories: '品类',
      countries: '来源国',
      tiers: '定位',
    },
    present: '在线（含可能）',
    more: (count) => `另有${inChinese(count)}项`,
    brands: (count) => `${inChinese(count)}个品牌`,
    or: '或',
    text: '名称',
    remove: (what) => `去掉“${what}”`,
    clear: '重新开始',
    found: (found, all) =>
      found === all
        ? `${inChinese(all)}个品牌`
        : `${inChinese(all)}个品牌中的${inChinese(found)}个`,
    shown: (shown) => `显示前${inChinese(shown)}个`,
    sort: '排序',
    orders: { name: '名称', platforms: '平台最多', latest: '最新入驻' },
    show: '显示为',
    shows: { cards: '卡片', matrix: '矩阵' },
    showMore: (count) => `再显示${inChinese(count)}个`,
    alsoFound: '其余结果',
    nothing: '没有品牌符合全部条件。',
    without: (what, brands) => `去掉“${what}”：${inChinese(brands)}个品牌`,
    unknown: (facet, value, nearest) =>
      `${facet}：没有“${value}”${nearest === undefined ? '。' : `；是否指“${nearest}”？`}`,
    use: (value) => `改用“${value}”`,
    leaveOut: (value) => `去掉“${value}”`,
    whoIsWhere: '平台布局',
    download: '下载CSV',
    file: '品牌',
    columns: {
      brand: '品牌',
      otherName: '英文名',
      id: '标识',
      owner: '所有者',
      certainty: '持有情况',
      category: '品类',
      country: '来源国',
      tier: '定位',
      asOf: '截至',
      platform: '平台',
      standing: '状态',
      days: '日期',
      channels: '渠道',
      disputed: '争议',
      sources: '来源',
    },
  },
};
