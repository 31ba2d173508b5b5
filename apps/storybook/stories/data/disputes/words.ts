import type { CollectionName, Locale, Preference } from '@vitrine/core';
import { counted, number } from '../shared/numbers.js';

type Reason = Preference | 'contradicted';

interface Words {
  readonly label: string;
  readonly headline: (disputes: number) => string;
  readonly subtitle: (records: number, of: number) => string;
  readonly none: string;
  readonly noneNote: string;
  readonly byCollection: string;
  readonly collection: string;
  readonly disputes: string;
  readonly byReason: string;
  readonly reason: string;
  readonly reasons: Readonly<Record<Reason, string>>;
  readonly collections: Readonly<Partial<Record<CollectionName, string>>>;
  /** Fields that the components have no word for. */
  readonly fields: Readonly<Record<string, string>>;
  readonly against: string;
  readonly notDisputes: (histories: number, roundings: number, forecasts: number) => string;
}

export const disputesWords: Readonly<Record<Locale, Words>> = {
  en: {
    label: 'Disputes',
    headline: (disputes) =>
      disputes === 1
        ? 'Sources disagree in one place'
        : `Sources disagree in ${number(disputes, 'en')} places`,
    subtitle: (records, of) =>
      `${counted(records, 'record', 'records')} of ${number(of, 'en')} with claims that cannot all be true`,
    none: 'No open disputes',
    noneNote: 'All claims of this atlas can be true together. What differs is history or rounding.',
    byCollection: 'By what they are about',
    collection: 'Records',
    disputes: 'Disputes',
    byReason: 'By what puts one reading first',
    reason: 'Reason',
    reasons: {
      rank: 'The editors rank it higher',
      'source-kind': 'Its kind of source weighs more',
      disclosure: 'It names an amount',
      publication: 'It was published later',
      agreement: 'More sources agree on it',
      'source-id': 'Nothing: neither weighs more',
      contradicted: 'No other reading, but a sighting against it',
    },
    collections: {
      organizations: 'Organizations',
      brands: 'Brands',
      platforms: 'Platforms',
      capabilities: 'Tools',
      people: 'People',
      ownerships: 'Ownership',
      presences: 'Presences',
      deals: 'Deals',
      campaigns: 'Campaigns',
      observations: 'Figures',
      appointments: 'Appointments',
      insights: 'Motives and worries',
    },
    fields: {
      launched: 'Launched',
      closed: 'Closed',
      plannedFrom: 'Planned start',
      plannedTo: 'Planned end',
      brand: 'Brand',
      platform: 'Platform',
      channel: 'Channel',
      model: 'Model',
      parent: 'Part of',
      role: 'Role',
      partners: 'Partners',
      period: 'Period',
    },
    against: 'No source gives another day, but what they saw does not fit it:',
    notDisputes: (histories, roundings, forecasts) =>
      `No disputes: ${counted(histories, 'history', 'histories')} of states that changed, ${counted(roundings, 'figure', 'figures')} that differ by rounding or bounds, ${counted(forecasts, 'spread', 'spreads')} of forecasts.`,
  },
  'zh-Hans': {
    label: '争议',
    headline: (disputes) => `来源说法不一：${number(disputes, 'zh-Hans')}处`,
    subtitle: (records, of) =>
      `${number(of, 'zh-Hans')}条记录中，有${number(records, 'zh-Hans')}条的说法无法同时成立`,
    none: '没有未决争议',
    noneNote: '数据集中的所有说法可以同时成立。差异均属前后变化或取整。',
    byCollection: '按所涉内容',
    collection: '记录',
    disputes: '争议',
    byReason: '按取舍理由',
    reason: '理由',
    reasons: {
      rank: '编辑认为其更可靠',
      'source-kind': '来源类型更有分量',
      disclosure: '给出了具体金额',
      publication: '发表时间更晚',
      agreement: '更多来源与之一致',
      'source-id': '无：各说法分量相当',
      contradicted: '别无他说，但与所见不符',
    },
    collections: {
      organizations: '机构',
      brands: '品牌',
      platforms: '平台',
      capabilities: '工具',
      people: '人物',
      ownerships: '所有权',
      presences: '入驻情况',
      deals: '交易',
      campaigns: '活动',
      observations: '数据',
      appointments: '任职',
      insights: '动机与顾虑',
    },
    fields: {
      launched: '上线',
      closed: '关闭',
      plannedFrom: '计划开始',
      plannedTo: '计划结束',
      brand: '品牌',
      platform: '平台',
      channel: '渠道',
      model: '模式',
      parent: '隶属',
      role: '职务',
      partners: '合作方',
      period: '期间',
    },
    against: '没有来源给出其他日期，但各来源所见与之不符：',
    notDisputes: (histories, roundings, forecasts) =>
      `以下不属争议：${number(histories, 'zh-Hans')}处前后变化，${number(roundings, 'zh-Hans')}处取整或上下限差异，${number(forecasts, 'zh-Hans')}组预测分歧。`,
  },
};

export const reasonOf = (preferredBy: Preference | undefined): Reason =>
  preferredBy ?? 'contradicted';
