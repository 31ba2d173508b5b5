import { inChinese } from '../shared/messages/counted.js';
import type { MatrixWords } from '../presence-matrix/words.js';

export const matrixWords: MatrixWords = {
  label: '平台布局',
  headline: '奢侈品牌在中国数字平台的布局',
  subtitle: (brands, platforms, channels, day) =>
    `${inChinese(brands)}个品牌、${inChinese(platforms)}个平台，${channels}，截至${day}`,
  allChannels: '全部渠道',
  onlyChannels: (names) => `仅${names}`,
  owner: '所有者',
  brand: '品牌',
  present: '在线平台',
  presentHere: '在线品牌',
  ownerUnknown: '所有者不详',
  possibly: (owner) => `可能属于${owner}`,
  range: (from, to) => `${from}–${to}`,
  scrolls: (name) => `${name}（可滚动）`,
  keys: '方向键可在标记之间移动。',
  nothing: '截至当日，没有来源提及任何布局。',
  marks: '每个标记和每个所有者均可查看来源。',
  totals: '合计包括确定和推定在线的；区间的上限还包括可能在线的。',
  unlisted: '未列出的平台没有来源提及。',
  windowed: (rows) =>
    `共${inChinese(rows)}行，随滚动显示：页内查找只能找到可见的行；打印时包含全部。`,
};
