import { inChinese } from '../shared/messages/counted.js';
import type { DealWords } from '../deal-card/words.js';

export const dealWords: DealWords = {
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
};
