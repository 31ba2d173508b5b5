import type { EvidenceWords } from '../evidence/words.js';

export const evidenceWords: EvidenceWords = {
  passage: (index) => `第${index}段`,
  reportedBy: (name) => `数据出自${name}。`,
  via: (name) => `经${name}转载`,
  ownership: {
    present: '所有者',
    announced: '已宣布收购',
    ended: '不再持有',
    absent: '并非所有者',
  },
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
};
