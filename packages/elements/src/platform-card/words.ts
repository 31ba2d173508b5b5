import { counted, inChinese } from '../shared/messages/counted.js';
import type { Words } from '../shared/messages/words.js';

interface PlatformCardWords {
  readonly platform: string;
  readonly brands: string;
  readonly parts: string;
  readonly figures: string;
  readonly tools: string;
  readonly deals: string;
  readonly noBrand: (day: string) => string;
  readonly model: (model: string) => string;
  readonly runBy: (operator: string) => string;
  readonly ownedBy: (owners: string) => string;
  readonly partOf: (parent: string) => string;
  readonly launched: (date: string) => string;
  /** Where the day that is shown lies before it. */
  readonly toLaunch: (date: string) => string;
  readonly closed: (date: string) => string;
  /** How many brands stand how; the number stands beside it. */
  readonly tally: Readonly<Record<'present' | 'possible' | 'announced' | 'ended', string>>;
  readonly presumed: (count: number) => string;
  readonly allPresumed: string;
  readonly moreParts: (count: number) => string;
  readonly moreFigures: (count: number) => string;
  readonly moreTools: (count: number) => string;
  readonly moreDeals: (count: number) => string;
}

export const platformCardWords: Words<PlatformCardWords> = {
  en: {
    platform: 'Platform',
    brands: 'Luxury brands',
    parts: 'Parts of it',
    figures: 'Figures',
    tools: 'Tools and services',
    deals: 'Deals',
    noBrand: (day) => `No source speaks of a brand on it by ${day}.`,
    model: (model) => `${model.replace(' ', '-')} model`,
    runBy: (operator) => `run by ${operator}`,
    ownedBy: (owners) => `owned by ${owners}`,
    partOf: (parent) => `part of ${parent}`,
    launched: (date) => `launched ${date}`,
    toLaunch: (date) => `not launched before ${date}`,
    closed: (date) => `closed ${date}`,
    tally: {
      present: 'Brands present',
      possible: 'Possibly present',
      announced: 'Announced',
      ended: 'Ended',
    },
    presumed: (count) => `${count.toLocaleString('en')} of them presumed still there`,
    allPresumed: 'All of them presumed still there',
    moreParts: (count) => counted(count, 'more part', 'more parts'),
    moreFigures: (count) => counted(count, 'more figure', 'more figures'),
    moreTools: (count) => counted(count, 'more tool', 'more tools'),
    moreDeals: (count) => counted(count, 'more deal', 'more deals'),
  },
  'zh-Hans': {
    platform: '平台',
    brands: '奢侈品牌',
    parts: '组成部分',
    figures: '数据',
    tools: '工具与服务',
    deals: '交易',
    noBrand: (day) => `截至${day}，没有来源提及入驻品牌。`,
    model: (model) => `${model}模式`,
    runBy: (operator) => `由${operator}运营`,
    ownedBy: (owners) => `归${owners}所有`,
    partOf: (parent) => `属于${parent}`,
    launched: (date) => `${date}上线`,
    toLaunch: (date) => `${date}前未上线`,
    closed: (date) => `${date}关闭`,
    tally: {
      present: '在线品牌',
      possible: '可能在线',
      announced: '已宣布',
      ended: '已下线',
    },
    presumed: (count) => `其中${inChinese(count)}个推定仍在线`,
    allPresumed: '均为推定仍在线',
    moreParts: (count) => `另有${inChinese(count)}个部分`,
    moreFigures: (count) => `另有${inChinese(count)}项数据`,
    moreTools: (count) => `另有${inChinese(count)}项工具`,
    moreDeals: (count) => `另有${inChinese(count)}项交易`,
  },
};
