import type { OccurrenceKind } from '@vitrine/query';
import { counted, inChinese } from '../shared/messages/counted.js';
import type { Words } from '../shared/messages/words.js';
import type { DrawnKind } from './spans.js';

/** `event`: what came about, with its date; those that it leaves out are told by the date alone. */
interface TimelineWords {
  readonly label: string;
  readonly headline: (names: string) => string;
  readonly subtitle: (kinds: string, day: string) => string;
  readonly kinds: Readonly<Record<OccurrenceKind, string>>;
  readonly lane: (kind: string, count: number) => string;
  readonly nothing: (day: string) => string;
  readonly launched: (date: string) => string;
  readonly closed: (date: string) => string;
  readonly effective: (date: string) => string;
  readonly reported: (date: string) => string;
  readonly plannedStart: (date: string) => string;
  readonly plannedEnd: (date: string) => string;
  readonly started: (date: string) => string;
  readonly until: (date: string) => string;
  readonly notBefore: (date: string) => string;
  readonly presumed: string;
  readonly undatedYear: string;
  readonly more: (count: number) => string;
  readonly key: Readonly<Record<DrawnKind, string>>;
}

export const timelineWords: Words<TimelineWords> = {
  en: {
    label: 'Timeline',
    headline: (names) =>
      names === '' ? 'What happened, and when' : `${names}: what happened, and when`,
    subtitle: (kinds, day) => `${kinds.charAt(0).toUpperCase()}${kinds.slice(1)}, as of ${day}`,
    kinds: {
      platform: 'Platforms',
      presence: 'Presence',
      capability: 'Tools and services',
      ownership: 'Owners',
      appointment: 'People',
      deal: 'Deals',
      campaign: 'Campaigns',
    },
    lane: (kind, count) => `${kind}, ${counted(count, 'entry', 'entries')}`,
    nothing: (day) => `No source tells of anything by ${day}.`,
    launched: (date) => `launched ${date}`,
    closed: (date) => `closed ${date}`,
    effective: (date) => `in effect ${date}`,
    reported: (date) => `reported ${date}`,
    plannedStart: (date) => `planned for ${date}`,
    plannedEnd: (date) => `planned to end ${date}`,
    started: (date) => `started ${date}`,
    until: (date) => `until ${date}`,
    notBefore: (date) => `not before ${date}`,
    presumed: 'presumed',
    undatedYear: 'Undated',
    more: (count) => counted(count, 'more entry', 'more entries'),
    key: {
      certain: 'held then',
      possible: 'may have held',
      open: 'no end reported',
      fuzzy: 'on a day between',
      ended: 'ended',
      announced: 'announced',
      denied: 'denied',
      planned: 'planned',
      disputed: 'sources disagree',
    },
  },
  'zh-Hans': {
    label: '时间线',
    headline: (names) => (names === '' ? '大事与日期' : `${names}：大事与日期`),
    subtitle: (kinds, day) => `${kinds}，截至${day}`,
    kinds: {
      platform: '平台',
      presence: '入驻',
      capability: '工具与服务',
      ownership: '股权',
      appointment: '人事',
      deal: '交易',
      campaign: '活动',
    },
    lane: (kind, count) => `${kind}，${inChinese(count)}项`,
    nothing: (day) => `截至${day}，没有来源提及任何事项。`,
    launched: (date) => `${date}上线`,
    closed: (date) => `${date}关闭`,
    effective: (date) => `${date}生效`,
    reported: (date) => `${date}见诸报道`,
    plannedStart: (date) => `计划于${date}`,
    plannedEnd: (date) => `计划至${date}`,
    started: (date) => `${date}开始`,
    until: (date) => `至${date}`,
    notBefore: (date) => `不早于${date}`,
    presumed: '推定',
    undatedYear: '未注明日期',
    more: (count) => `另有${inChinese(count)}项`,
    key: {
      certain: '确定存续',
      possible: '可能存续',
      open: '未见终止',
      fuzzy: '其间某日',
      ended: '终止',
      announced: '已宣布',
      denied: '已否认',
      planned: '计划中',
      disputed: '来源说法不一',
    },
  },
};
