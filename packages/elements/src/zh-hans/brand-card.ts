import { inChinese } from '../shared/messages/counted.js';
import type { CardWords } from '../brand-card/words.js';

export const cardWords: CardWords = {
  brand: '品牌',
  presence: '入驻情况',
  figures: '数据',
  happenings: '交易与活动',
  noPresence: (day) => `截至${day}，没有来源提及入驻情况。`,
  founded: (date) => `${date}创立`,
  ownedBy: (owners) => `隶属${owners}`,
  lineOf: (house) => `${house}旗下系列`,
  morePlatforms: (count) => `另有${inChinese(count)}个平台`,
  moreFigures: (count) => `另有${inChinese(count)}项数据`,
  moreHappenings: (count) => `另有${inChinese(count)}项交易与活动`,
};
