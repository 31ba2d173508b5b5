import { counted, inChinese } from '../shared/messages/counted.js';
import type { Words } from '../shared/messages/words.js';

interface TreeWords {
  readonly label: string;
  readonly subtitle: (day: string) => string;
  readonly ownedBy: string;
  readonly owns: string;
  readonly history: string;
  readonly deals: string;
  readonly noOwner: (day: string) => string;
  readonly lineOf: (house: string) => string;
  readonly runBy: (operator: string) => string;
  /** A thing that stands elsewhere in the tree, where it is followed further. */
  readonly followed: Readonly<Record<'cycle' | 'elsewhere', string>>;
  readonly changes: Readonly<Record<'start' | 'end', string>>;
  readonly more: (count: number) => string;
}

export const treeWords: Words<TreeWords> = {
  en: {
    label: 'Ownership',
    subtitle: (day) => `Owners and holdings as of ${day}`,
    ownedBy: 'Owned by',
    owns: 'Owns',
    history: 'Owners over time',
    deals: 'Deals',
    noOwner: (day) => `No source names an owner by ${day}.`,
    lineOf: (house) => `A line of ${house}, whose owner is often its own.`,
    runBy: (operator) => `Run by ${operator}, which is not the same as owning it.`,
    followed: { cycle: 'stands above itself', elsewhere: 'see elsewhere' },
    changes: { start: 'began an ownership', end: 'ended an ownership' },
    more: (count) => counted(count, 'more', 'more'),
  },
  'zh-Hans': {
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
  },
};
