import { inChinese } from '../shared/messages/counted.js';
import type { TreeWords } from '../ownership-tree/words.js';

export const treeWords: TreeWords = {
  label: '所有权',
  subtitle: (day) => `截至${day}的所有者与持有`,
  ownedBy: '所有者',
  owns: '持有',
  history: '历任所有者',
  deals: '交易',
  noOwner: (day) => `截至${day}，没有来源提及所有者。`,
  lineOf: (house) => `${house}旗下系列，所有者往往相同。`,
  runBy: (operator) => `由${operator}运营，但运营不等于所有。`,
  followed: { cycle: '循环持有', elsewhere: '另见他处' },
  changes: { start: '由此开始持有', end: '由此终止持有' },
  more: (count) => `另有${inChinese(count)}项`,
};
