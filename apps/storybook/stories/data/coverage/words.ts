import type { Locale } from '@vitrine/core';
import { counted, number } from '../shared/numbers.js';

interface Words {
  readonly label: string;
  readonly headline: (brands: number, platforms: number) => string;
  readonly subtitle: (day: string, presences: number) => string;
  readonly brand: string;
  readonly present: string;
  readonly otherOwners: string;
  readonly filter: string;
  readonly atLeast: string;
  readonly shown: (shown: number, all: number) => string;
  readonly noMatch: string;
  readonly on: (brand: string, platform: string) => string;
  readonly heading: (head: string, said: string) => string;
  readonly legend: string;
  readonly notes: readonly string[];
  readonly source: (claims: number, sources: number) => string;
  readonly nothing: (day: string) => string;
}

export const coverageWords: Readonly<Record<Locale, Words>> = {
  en: {
    label: 'Coverage',
    headline: (brands, platforms) =>
      `${counted(brands, 'brand', 'brands')} on ${counted(platforms, 'platform', 'platforms')}`,
    subtitle: (day, presences) =>
      `${counted(presences, 'official presence', 'official presences')} by brand and platform, as of ${day}`,
    brand: 'Brand',
    present: 'Present',
    otherOwners: 'Other owners, or none known',
    filter: 'Find a brand or an owner',
    atLeast: 'Present on at least',
    shown: (shown, all) =>
      shown === all
        ? `All ${counted(all, 'brand', 'brands')} shown`
        : `${number(shown, 'en')} of ${counted(all, 'brand', 'brands')} shown`,
    noMatch: 'No brand matches. Clear the field or lower the number.',
    on: (brand, platform) => `${brand} on ${platform}`,
    heading: (head, said) => `${head}: ${said}`,
    legend: 'Marks, and how many there are of each',
    notes: [
      'Numbers count what is present or presumed still there.',
      'Where a brand has several channels on a platform, the mark is that of the surest; its evidence has them all.',
      'Brands and platforms of which nothing was known by the day are left out. Unknown is never a no.',
    ],
    source: (claims, sources) =>
      `${counted(claims, 'claim', 'claims')} from ${counted(sources, 'source', 'sources')}.`,
    nothing: (day) => `No source speaks of a presence by ${day}.`,
  },
  'zh-Hans': {
    label: '覆盖情况',
    headline: (brands, platforms) =>
      `${number(brands, 'zh-Hans')}个品牌，${number(platforms, 'zh-Hans')}个平台`,
    subtitle: (day, presences) =>
      `各品牌在各平台的官方入驻情况，共${number(presences, 'zh-Hans')}条，截至${day}`,
    brand: '品牌',
    present: '在线',
    otherOwners: '其他或未知所有者',
    filter: '查找品牌或所有者',
    atLeast: '在线平台数不少于',
    shown: (shown, all) =>
      shown === all
        ? `显示全部${number(all, 'zh-Hans')}个品牌`
        : `显示${number(shown, 'zh-Hans')}个品牌，共${number(all, 'zh-Hans')}个`,
    noMatch: '没有符合条件的品牌。请清空输入或调低数字。',
    on: (brand, platform) => `${brand}在${platform}`,
    heading: (head, said) => `${head}：${said}`,
    legend: '图例及各状态数量',
    notes: [
      '数字为在线与推定在线之和。',
      '品牌在同一平台有多个渠道时，取其中最确定的状态；点开证据可见全部渠道。',
      '截至当日尚无任何记录的品牌与平台不列出。“未知”并不等于“没有”。',
    ],
    source: (claims, sources) =>
      `${number(claims, 'zh-Hans')}条记录，来自${number(sources, 'zh-Hans')}个来源。`,
    nothing: (day) => `截至${day}，没有来源提及入驻情况。`,
  },
};
