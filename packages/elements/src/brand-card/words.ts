import { counted, inChinese } from '../shared/messages/counted.js';
import type { Words } from '../shared/messages/words.js';

interface CardWords {
  readonly brand: string;
  readonly presence: string;
  readonly figures: string;
  readonly happenings: string;
  readonly noPresence: (day: string) => string;
  readonly founded: (date: string) => string;
  readonly ownedBy: (owners: string) => string;
  readonly lineOf: (house: string) => string;
  readonly morePlatforms: (count: number) => string;
  readonly moreFigures: (count: number) => string;
  readonly moreHappenings: (count: number) => string;
}

export const cardWords: Words<CardWords> = {
  en: {
    brand: 'Brand',
    presence: 'Presence',
    figures: 'Figures',
    happenings: 'Deals and campaigns',
    noPresence: (day) => `No source speaks of a presence by ${day}.`,
    founded: (date) => `founded ${date}`,
    ownedBy: (owners) => `owned by ${owners}`,
    lineOf: (house) => `a line of ${house}`,
    morePlatforms: (count) => counted(count, 'more platform', 'more platforms'),
    moreFigures: (count) => counted(count, 'more figure', 'more figures'),
    moreHappenings: (count) => counted(count, 'more deal or campaign', 'more deals and campaigns'),
  },
  'zh-Hans': {
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
  },
};
