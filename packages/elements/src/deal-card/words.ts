import type { Certainty, DealStage, ReferredType } from '@vitrine/query';
import { counted, inChinese } from '../shared/messages/counted.js';
import type { Words } from '../shared/messages/words.js';

interface DealWords {
  readonly deal: string;
  readonly parties: string;
  readonly terms: string;
  readonly covers: string;
  readonly outcome: string;
  readonly statements: string;
  readonly amount: string;
  readonly dates: Readonly<Record<'announced' | 'effective' | 'ended' | 'asOf', string>>;
  /** How far it had come by the day. */
  readonly stages: Readonly<Record<DealStage, string>>;
  readonly certainty: Readonly<Record<Certainty, (stage: string) => string>>;
  /** The kinds of thing that a deal covers. */
  readonly things: Readonly<Record<ReferredType, string>>;
  readonly owns: (owner: string, owned: string) => string;
  readonly changes: Readonly<Record<'start' | 'end', string>>;
  readonly more: (count: number) => string;
  readonly moreStatements: (count: number) => string;
}

export const dealWords: Words<DealWords> = {
  en: {
    deal: 'Deal',
    parties: 'Parties',
    terms: 'Terms',
    covers: 'What it covers',
    outcome: 'What came of it',
    statements: 'What sources say',
    amount: 'Amount',
    dates: { announced: 'Announced', effective: 'In effect', ended: 'Ended', asOf: 'Reported of' },
    stages: {
      ahead: 'still ahead on this day',
      told: 'reported without a date',
      announced: 'announced',
      effective: 'in effect',
      ended: 'ended',
    },
    certainty: {
      certain: (stage) => stage,
      presumed: (stage) => `presumably ${stage}`,
      possible: (stage) => `possibly ${stage}`,
    },
    things: {
      brand: 'Brands',
      capability: 'Tools and services',
      market: 'Markets',
      organization: 'Companies',
      person: 'People',
      platform: 'Platforms',
    },
    owns: (owner, owned) => `${owner}, owner of ${owned}`,
    changes: { start: 'began', end: 'ended' },
    more: (count) => counted(count, 'more', 'more'),
    moreStatements: (count) => counted(count, 'more statement', 'more statements'),
  },
  'zh-Hans': {
    deal: '交易',
    parties: '各方',
    terms: '条款',
    covers: '涉及内容',
    outcome: '结果',
    statements: '来源说法',
    amount: '金额',
    dates: { announced: '宣布', effective: '生效', ended: '终止', asOf: '所述日期' },
    stages: {
      ahead: '当日尚未发生',
      told: '有报道但未载明日期',
      announced: '已宣布',
      effective: '已生效',
      ended: '已终止',
    },
    certainty: {
      certain: (stage) => stage,
      presumed: (stage) => `推定${stage}`,
      possible: (stage) => `可能${stage}`,
    },
    things: {
      brand: '品牌',
      capability: '工具与服务',
      market: '市场',
      organization: '公司',
      person: '人物',
      platform: '平台',
    },
    owns: (owner, owned) => `${owner}持有${owned}`,
    changes: { start: '由此开始', end: '由此终止' },
    more: (count) => `另有${inChinese(count)}项`,
    moreStatements: (count) => `另有${inChinese(count)}条说法`,
  },
};
