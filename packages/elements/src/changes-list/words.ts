import type { Certainty, ChangeReason } from '@vitrine/query';
import { counted, inChinese } from '../shared/messages/counted.js';
import type { Words } from '../shared/messages/words.js';

/** The groups of a list of changes, in the order in which they stand. */
export const changeGroups = [
  'started',
  'ended',
  'announced',
  'denied',
  'owners',
  'platforms',
  'deals',
  'campaigns',
  'figures',
] as const;
export type ChangeGroup = (typeof changeGroups)[number];

interface ChangesWords {
  readonly changes: string;
  /** `period` is one of the two below. */
  readonly changed: (period: string) => string;
  readonly changedFor: (names: string, period: string) => string;
  readonly inYears: (years: string) => string;
  readonly betweenDays: (after: string, until: string) => string;
  readonly subtitle: (after: string, until: string) => string;
  readonly nothing: (after: string, until: string) => string;
  readonly groups: Readonly<Record<ChangeGroup, string>>;
  /** How sure it is that a change lies between the two days; what is certain needs no word. */
  readonly certainty: Readonly<Record<Exclude<Certainty, 'certain'>, string>>;
  /** What tells of a change, where no source states its day. */
  readonly because: Readonly<Partial<Record<ChangeReason, string>>>;
  readonly announcedBefore: string;
  readonly orLater: (date: string) => string;
  /** The dates of a deal and of a platform, by field. */
  readonly events: Readonly<Record<string, string>>;
  readonly ownerFromTo: (before: string, now: string) => string;
  readonly ownerTo: (now: string) => string;
  readonly ownerFrom: (before: string) => string;
  readonly ownerBetween: (names: string) => string;
  readonly firstFigure: string;
  /** How a figure stands to the one before it. */
  readonly moved: Readonly<
    Record<'up' | 'down' | 'same' | 'unclear', (previous: string) => string>
  >;
  readonly points: (difference: string) => string;
  readonly places: (difference: string) => string;
  readonly more: (count: number) => string;
}

export const changesWords: Words<ChangesWords> = {
  en: {
    changes: 'Changes',
    changed: (period) => `What changed ${period}`,
    changedFor: (names, period) => `${names}: what changed ${period}`,
    inYears: (years) => `in ${years}`,
    betweenDays: (after, until) => `between ${after} and ${until}`,
    subtitle: (after, until) => `Changes in the world after ${after}, up to ${until}`,
    nothing: (after, until) => `No source tells of a change after ${after}, up to ${until}.`,
    groups: {
      started: 'Started',
      ended: 'Ended',
      announced: 'Announced',
      denied: 'Denied',
      owners: 'New owners',
      platforms: 'Platforms',
      deals: 'Deals',
      campaigns: 'Campaigns',
      figures: 'Figures',
    },
    certainty: { presumed: 'presumed', possible: 'possible' },
    because: {
      seen: 'first seen, start not stated',
      'reported-over': 'reported over, end not stated',
      'last-seen': 'not seen later',
      'host-closed': 'the platform closed',
    },
    announcedBefore: 'announced before',
    orLater: (date) => `${date} or later`,
    events: {
      announced: 'announced',
      effective: 'in effect',
      ended: 'ended',
      asOf: 'as of',
      launched: 'launched',
      closed: 'closed',
    },
    ownerFromTo: (before, now) => `from ${before} to ${now}`,
    ownerTo: (now) => `to ${now}; owner before unknown`,
    ownerFrom: (before) => `from ${before}; owner since unknown`,
    ownerBetween: (names) => `by way of ${names}`,
    firstFigure: 'no earlier figure',
    moved: {
      up: (previous) => `up from ${previous}`,
      down: (previous) => `down from ${previous}`,
      same: (previous) => `unchanged from ${previous}`,
      unclear: (previous) => `was ${previous}`,
    },
    points: (difference) => `${difference} points`,
    places: (difference) => `${difference} places`,
    more: (count) => counted(count, 'more', 'more'),
  },
  'zh-Hans': {
    changes: '变化',
    changed: (period) => `${period}的变化`,
    changedFor: (names, period) => `${names}：${period}的变化`,
    inYears: (years) => years,
    betweenDays: (after, until) => `${after}至${until}`,
    subtitle: (after, until) => `${after}之后至${until}发生的变化`,
    nothing: (after, until) => `${after}之后至${until}，没有来源提及任何变化。`,
    groups: {
      started: '开始',
      ended: '结束',
      announced: '宣布',
      denied: '否认',
      owners: '所有者变更',
      platforms: '平台',
      deals: '交易',
      campaigns: '活动',
      figures: '数据',
    },
    certainty: { presumed: '推定', possible: '可能' },
    because: {
      seen: '首次见到，未载明起始时间',
      'reported-over': '据报已结束，未载明结束时间',
      'last-seen': '此后未再见到',
      'host-closed': '平台已关闭',
    },
    announcedBefore: '此前已宣布',
    orLater: (date) => `${date}或以后`,
    events: {
      announced: '宣布',
      effective: '生效',
      ended: '终止',
      asOf: '截至',
      launched: '上线',
      closed: '关闭',
    },
    ownerFromTo: (before, now) => `由${before}变为${now}`,
    ownerTo: (now) => `现为${now}；此前所有者不详`,
    ownerFrom: (before) => `此前为${before}；此后所有者不详`,
    ownerBetween: (names) => `其间经${names}`,
    firstFigure: '此前无可比数据',
    moved: {
      up: (previous) => `高于此前的${previous}`,
      down: (previous) => `低于此前的${previous}`,
      same: (previous) => `与此前的${previous}持平`,
      unclear: (previous) => `此前为${previous}`,
    },
    points: (difference) => `${difference}个百分点`,
    places: (difference) => `${difference}名`,
    more: (count) => `另有${inChinese(count)}项`,
  },
};
