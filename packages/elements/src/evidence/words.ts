import type { Preference } from '@vitrine/core';
import type { Words } from '../shared/messages/words.js';

/** `preferredBy`: why the first reading is shown. */
interface EvidenceWords {
  readonly evidence: string;
  readonly passage: (number: number) => string;
  readonly reportedBy: (name: string) => string;
  readonly via: (name: string) => string;
  readonly preferredBy: Readonly<Record<Preference, string>>;
  readonly editorsReason: (reason: string) => string;
  readonly notContradictory: string;
  readonly deprecated: string;
}

export const evidenceWords: Words<EvidenceWords> = {
  en: {
    evidence: 'evidence',
    passage: (number) => `paragraph ${number}`,
    reportedBy: (name) => `Reported by ${name}.`,
    via: (name) => `read through ${name}`,
    preferredBy: {
      rank: 'The first is shown because the editors rank it higher.',
      disclosure: 'The first is shown because it names an amount.',
      'source-kind': 'The first is shown because its kind of source weighs more.',
      publication: 'The first is shown because it was published later.',
      agreement: 'The first is shown because more sources agree on it.',
      'source-id': 'Neither weighs more; the order is alphabetical, so read both.',
    },
    editorsReason: (reason) => `Editors: ${reason}`,
    notContradictory: 'These statements can all be true.',
    deprecated: 'Set aside by the editors.',
  },
  'zh-Hans': {
    evidence: '证据',
    passage: (index) => `第${index}段`,
    reportedBy: (name) => `数据出自${name}。`,
    via: (name) => `经${name}转载`,
    preferredBy: {
      rank: '采用第一种说法：编辑认为其更可靠。',
      disclosure: '采用第一种说法：其给出了具体金额。',
      'source-kind': '采用第一种说法：其来源类型更有分量。',
      publication: '采用第一种说法：其发表时间更晚。',
      agreement: '采用第一种说法：更多来源与之一致。',
      'source-id': '各说法分量相当，仅按字母顺序排列，请一并参看。',
    },
    editorsReason: (reason) => `编辑说明：${reason}`,
    notContradictory: '这些说法并不矛盾。',
    deprecated: '编辑未予采用。',
  },
};
