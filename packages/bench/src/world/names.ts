import { below, oneOf, type Random } from './random.js';

const syllables = (
  'ba be bel bri ca car che da del do el fa fen fio ga gar ge gu ha her la lan lo lou ma mar ' +
  'mi mon ne ni pa pra ri ro sa san se ti to val ve ver vi za'
).split(' ');

/** Characters that write foreign names in Chinese. */
const characters =
  '阿艾爱安奥巴宝贝比博布茶达黛德迪蒂多恩尔法范芬菲弗芙盖格古哈赫华吉加佳家杰卡凯康科克寇拉莱兰朗乐雷蕾里丽利莉林琳龙卢路露罗洛玛迈曼蔓梅美蒙米娜奈尼妮诺欧帕佩奇琪乔荣瑞萨塞莎圣施斯思丝苏塔泰特提托娃瓦万威薇维温沃西希香雅亚伊依仪英尤约赞珍芝朱';

/** A name such as `Belgarri Lomon`. */
export function brandName(random: Random): string {
  const first = word(random, 2 + below(random, 2));
  return random() < 0.4 ? `${first} ${word(random, 2)}` : first;
}

function word(random: Random, length: number): string {
  let text = '';
  for (let index = 0; index < length; index++) text += oneOf(random, syllables);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A name of two to four characters, such as 蔻琪. */
export function chineseName(random: Random): string {
  const length = 2 + below(random, 3);
  let text = '';
  for (let index = 0; index < length; index++)
    text += characters.charAt(below(random, characters.length));
  return text;
}

/** An id of fixed width, so that ids sort as their numbers do. */
export const numbered = (kind: string, number: number, digits: number): string =>
  `${kind}-${String(number).padStart(digits, '0')}`;
