import type { ValueWords } from '../shared/messages/values.js';

export const valueWords: ValueWords = {
  ownership: {
    present: '所有者',
    announced: '已宣布收购',
    ended: '不再持有',
    absent: '并非所有者',
  },
  undisclosed: '未披露',
};
